import { defineDataset } from '../domain/dataset.ts';
import { many, required } from '../domain/field.ts';
import { count } from '../domain/kinds/amount.ts';
import { choice } from '../domain/kinds/choice.ts';
import { code } from '../domain/kinds/code.ts';
import { date } from '../domain/kinds/date.ts';
import { party } from '../domain/kinds/party.ts';
import { gtin, link } from '../domain/kinds/reference.ts';
import { prose, text } from '../domain/kinds/text.ts';
import { heading } from './heading.ts';
import { cite, laws } from './laws.ts';
import { categories } from './lists/categories.ts';
import { hazards, initiatives, recallClasses, recallStatuses, regimes, remedies } from './lists/recalls.ts';

export const recalls = defineDataset({
	id: 'recalls',
	title: { zh: '召回公告', en: 'Recall notices' },
	short: { zh: '召回', en: 'Recalls' },
	about: {
		zh: '生产经营者主动召回或者被责令召回的产品、批次、原因和消费者应对措施。召回结束后公告继续保留并注明。',
		en: 'Products and batches recalled by their makers and traders or by order, the reason, and what consumers should do. Notices stay, marked, after the recall has ended.',
	},
	legalBasis: [
		cite(laws.order503, '第九条', 'Article 9'),
		cite(laws.plan2007, '责令企业召回', 'Recall of what was sold'),
		cite(laws.foodRecall2007, '全文', 'Whole text'),
		cite(laws.foodSafety2009, '第五十三条', 'Article 53'),
		cite(laws.vehicleRecall, '第十八条', 'Article 18'),
		cite(laws.foodRecall2015, '第十六条、第十七条', 'Articles 16 and 17'),
		cite(laws.foodSafety2015, '第六十三条', 'Article 63'),
		cite(laws.consumerRecall, '全文', 'Whole text'),
	],
	side: 'neutral',
	fields: {
		noticeNo: required(code(heading('公告编号', 'Notice no.'))),
		product: required(text(heading('产品名称', 'Product'))),
		brand: text(heading('品牌', 'Brand')),
		models: many(text(heading('型号规格', 'Models'))),
		barcodes: many(gtin(heading('条码', 'Barcodes'))),
		batches: many(text(heading('批次', 'Batches'))),
		lots: many(text(heading('批号', 'Lot numbers'))),
		producedFrom: date(heading('生产日期起', 'Produced from')),
		producedTo: date(heading('生产日期止', 'Produced to')),
		bestBeforeFrom: date(heading('保质期截止日期起', 'Best before, from')),
		bestBeforeTo: date(heading('保质期截止日期止', 'Best before, to')),
		categories: many(choice({ ...heading('产品类别', 'Product category'), values: categories })),
		producer: party({ ...heading('生产者', 'Producer'), role: 'producer' }),
		trader: party({ ...heading('经营者', 'Trader'), role: 'seller' }),
		regime: choice({ ...heading('适用制度', 'Rules that apply'), values: regimes }),
		class: choice({ ...heading('召回级别', 'Class'), values: recallClasses }),
		initiative: choice({ ...heading('召回类型', 'Voluntary or ordered'), values: initiatives }),
		hazard: choice({ ...heading('危害类别', 'Hazard'), values: hazards }),
		reason: prose(heading('召回原因', 'Reason')),
		advice: prose(heading('消费者应对措施', 'What consumers should do')),
		remedies: many(choice({ ...heading('补救方式', 'Remedies'), values: remedies })),
		units: count(heading('涉及数量', 'Units affected')),
		unitsReturned: count(heading('已召回数量', 'Units recovered')),
		injuries: count(heading('伤害事件数', 'Injuries reported')),
		soldWhere: text(heading('销售范围', 'Sold where')),
		soldFrom: date(heading('销售日期起', 'Sold from')),
		soldTo: date(heading('销售日期止', 'Sold to')),
		contact: text({ ...heading('联系方式', 'Contact'), telephones: true }),
		authority: required(text(heading('发布机关', 'Publishing authority'))),
		announcedOn: required(date(heading('发布日期', 'Date of announcement'))),
		startsOn: date(heading('召回开始日期', 'Recall starts')),
		status: choice({ ...heading('状态', 'Status'), values: recallStatuses }),
		completedOn: date(heading('完成日期', 'Date of completion')),
		replaces: code(heading('替代公告', 'Replaces notice')),
		photos: many(link(heading('照片', 'Photographs'))),
		sourceUrl: link(heading('来源链接', 'Source')),
	},
	key: ['noticeNo'],
	caption: 'product',
	columns: ['announcedOn', 'product', 'producer', 'class', 'hazard', 'status'],
	facets: ['categories', 'class', 'hazard', 'remedies', 'initiative', 'regime', 'status', 'completedOn', 'announcedOn'],
	search: ['product', 'brand', 'models', 'producer', 'trader', 'noticeNo', 'barcodes', 'batches', 'lots'],
	lifecycle: {
		from: 'announcedOn',
		ended: 'completedOn',
		over: { field: 'status', values: ['completed', 'terminated'] },
		term: false,
		afterwards: 'keep',
	},
	inOrder: [
		['announcedOn', 'completedOn'],
		['startsOn', 'completedOn'],
		['producedFrom', 'producedTo'],
		['bestBeforeFrom', 'bestBeforeTo'],
		['soldFrom', 'soldTo'],
	],
	requires: [],
	indexable: true,
	affected: {
		product: 'product',
		brand: 'brand',
		models: 'models',
		makers: ['producer', 'trader'],
		barcodes: 'barcodes',
		batches: 'batches',
		lots: 'lots',
		produced: ['producedFrom', 'producedTo'],
		bestBefore: ['bestBeforeFrom', 'bestBeforeTo'],
		hazard: 'hazard',
		reason: 'reason',
		advice: 'advice',
		remedies: 'remedies',
		contact: 'contact',
	},
	gravity: { field: 'class', values: ['I', 'II', 'III'] },
	figures: {
		class: { form: 'stack', by: 'class' },
		hazard: { form: 'panels', by: 'hazard' },
		remedies: { form: 'bars', by: 'remedies' },
		categories: { form: 'bars', by: 'categories' },
		duration: { form: 'durations', between: ['announcedOn', 'completedOn'] },
		course: { form: 'timeline', dates: ['announcedOn', 'completedOn'] },
	},
	expected: { atLeast: 1 },
});
