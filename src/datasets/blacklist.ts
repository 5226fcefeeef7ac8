import { defineDataset } from '../domain/dataset.ts';
import { deciding, many, onRecordOnly, required } from '../domain/field.ts';
import { money } from '../domain/kinds/amount.ts';
import { choice } from '../domain/kinds/choice.ts';
import { code } from '../domain/kinds/code.ts';
import { date } from '../domain/kinds/date.ts';
import { party } from '../domain/kinds/party.ts';
import { docno, link } from '../domain/kinds/reference.ts';
import { region } from '../domain/kinds/region.ts';
import { prose, text } from '../domain/kinds/text.ts';
import { heading } from './heading.ts';
import { cite, laws } from './laws.ts';
import { categories } from './lists/categories.ts';
import { endGrounds, severities, triggers } from './lists/listing.ts';
import { measures } from './lists/measures.ts';
import { violations } from './lists/violations.ts';

export const blacklist = defineDataset({
	id: 'blacklist',
	title: { zh: '失信主体黑名单', en: 'Blacklist of dishonest entities' },
	short: { zh: '黑名单', en: 'Blacklist' },
	about: {
		zh: '因严重违法失信被依法列入并公示的生产经营主体。列入期限届满或者信用修复后停止公示。',
		en: 'Makers and traders listed and published by law for seriously illegal and dishonest conduct. Publication stops when the term ends or credit is repaired.',
	},
	legalBasis: [
		cite(laws.order503, '第十六条', 'Article 16'),
		cite(laws.plan2007, '公布制假售假失信企业“黑名单”', 'The blacklist of counterfeiters'),
		cite(laws.foodSafetyRegulations, '第六十六条', 'Article 66'),
		cite(laws.seriousList, '第二条', 'Article 2'),
	],
	side: 'negative',
	fields: {
		recordNo: required(code(heading('记录编号', 'Record no.'))),
		party: required(
			deciding(
				party({
					...heading('主体名称', 'Name'),
					stem: '主体',
					headings: { Code: '统一社会信用代码', OrgCode: '组织机构代码', RegNo: '注册号' },
				})
			)
		),
		legalRepresentative: onRecordOnly(
			text({ ...heading('法定代表人', 'Legal representative'), persons: false })
		),
		region: region(heading('所在地区', 'Region')),
		address: text({ ...heading('经营场所', 'Place of business'), persons: false }),
		categories: many(choice({ ...heading('产品类别', 'Product category'), values: categories })),
		violations: many(choice({ ...heading('违法行为', 'Violation'), values: violations })),
		measures: many(choice({ ...heading('处理措施', 'Measure'), values: measures })),
		facts: prose(heading('违法事实', 'Facts')),
		penalty: prose(heading('处罚内容', 'Penalty')),
		goodsValue: money(heading('货值金额', 'Value of the goods')),
		fine: money(heading('罚款金额', 'Fine')),
		confiscated: money(heading('没收金额', 'Amount confiscated')),
		ground: required(text(heading('列入依据', 'Ground of listing'))),
		severity: choice({ ...heading('失信程度', 'Severity'), values: severities }),
		trigger: many(choice({ ...heading('线索来源', 'How it came to light'), values: triggers })),
		decisionNo: docno(heading('决定书文号', 'Decision no.')),
		authority: required(text(heading('作出决定机关', 'Deciding authority'))),
		decidedOn: deciding(date(heading('决定日期', 'Date of decision'))),
		listedOn: required(deciding(date(heading('列入日期', 'Date of listing')))),
		policy: code(heading('公示期限依据', 'Publication policy')),
		publishUntil: deciding(date(heading('公示截止日期', 'Shown until'))),
		endedOn: deciding(date(heading('移出日期', 'Date of removal'))),
		endGround: choice({ ...heading('移出原因', 'Ground of removal'), values: endGrounds }),
		reply: prose(heading('当事人陈述', 'Reply of the party')),
		repliedOn: date(heading('陈述日期', 'Date of reply')),
		replaces: code(heading('替代记录', 'Replaces record')),
		sourceUrl: link(heading('来源链接', 'Source')),
	},
	key: ['recordNo'],
	caption: 'party',
	columns: ['listedOn', 'party', 'region', 'violations', 'measures'],
	facets: ['region', 'categories', 'violations', 'measures', 'goodsValue', 'fine', 'listedOn'],
	search: ['party', 'recordNo', 'decisionNo'],
	lifecycle: {
		from: 'listedOn',
		decided: 'decidedOn',
		lastDay: 'publishUntil',
		ended: 'endedOn',
		ground: 'endGround',
		term: true,
		afterwards: 'withdraw',
	},
	inOrder: [
		['decidedOn', 'listedOn'],
		['listedOn', 'publishUntil'],
		['listedOn', 'endedOn'],
	],
	requires: [],
	indexable: false,
	measures: 'measures',
	gravity: { field: 'severity', values: ['severe', 'general', 'mild'] },
	figures: {
		endings: { form: 'endings' },
		violations: { form: 'bars', by: 'violations' },
		region: { form: 'tiles', by: 'region' },
		categories: { form: 'bars', by: 'categories' },
		measures: { form: 'bars', by: 'measures' },
		value: { form: 'bars', by: 'goodsValue' },
		fine: { form: 'bars', by: 'fine' },
	},
	expected: { atLeast: 1 },
});
