import { defineDataset } from '../domain/dataset.ts';
import { deciding, many, required } from '../domain/field.ts';
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
import { yesNo } from './lists/answers.ts';
import { caseStatuses } from './lists/cases.ts';
import { categories } from './lists/categories.ts';
import { endGrounds, severities, triggers } from './lists/listing.ts';
import { measures } from './lists/measures.ts';
import { violations } from './lists/violations.ts';

export const cases = defineDataset({
	id: 'cases',
	title: { zh: '典型案例', en: 'Typical cases' },
	short: { zh: '案例', en: 'Cases' },
	about: {
		zh: '公开曝光的典型案件及其查处经过。案例长期保留；当事人仅自作出处罚决定起至公示期限届满时具名。',
		en: 'Cases exposed to the public and how they were dealt with. Cases stay; their parties are named only from the decision to the end of the term of publication.',
	},
	legalBasis: [
		cite(laws.order503, '第十六条', 'Article 16'),
		cite(laws.plan2007, '典型案例的公开曝光', 'Public exposure of typical cases'),
		cite(laws.penalties, '第四十八条', 'Article 48'),
		cite(laws.penaltyPublication, '第四条', 'Article 4'),
	],
	side: 'neutral',
	fields: {
		caseNo: required(code(heading('案例编号', 'Case no.'))),
		title: required(text(heading('案例标题', 'Title'))),
		party: many(deciding(party(heading('当事人', 'Parties')))),
		region: region(heading('案发地区', 'Region')),
		categories: many(choice({ ...heading('产品类别', 'Product category'), values: categories })),
		violations: many(choice({ ...heading('违法行为', 'Violation'), values: violations })),
		measures: many(choice({ ...heading('处理措施', 'Measure'), values: measures })),
		facts: prose(heading('案情', 'Facts')),
		product: text(heading('涉案产品', 'Product')),
		goodsValue: money(heading('货值金额', 'Value of the goods')),
		fine: money(heading('罚款金额', 'Fine')),
		confiscated: money(heading('没收金额', 'Amount confiscated')),
		illegalGains: money(heading('违法所得', 'Illegal gains')),
		ground: text(heading('处罚依据', 'Ground of the penalty')),
		decisionNo: docno(heading('决定书文号', 'Decision no.')),
		decidedOn: deciding(date(heading('决定日期', 'Date of decision'))),
		authority: required(text(heading('办案机关', 'Authority in charge'))),
		status: required(choice({ ...heading('案件状态', 'Status'), values: caseStatuses })),
		severity: choice({ ...heading('失信程度', 'Severity'), values: severities }),
		policy: code(heading('公示期限依据', 'Publication policy')),
		publishUntil: deciding(date(heading('公示截止日期', 'Parties named until'))),
		endedOn: deciding(date(heading('停止公示日期', 'Date on which naming ended'))),
		endGround: choice({ ...heading('停止公示原因', 'Ground on which naming ended'), values: endGrounds }),
		referredToPolice: choice({ ...heading('移送公安机关', 'Referred to the police'), values: yesNo }),
		referredOn: date(heading('移送日期', 'Date of referral')),
		listedSupervision: choice({ ...heading('挂牌督办', 'Listed supervision'), values: yesNo }),
		supervisedBy: text(heading('督办机关', 'Supervised by')),
		dueOn: date(heading('督办期限', 'Due on')),
		outcome: prose(heading('办理结果', 'Outcome')),
		crossRegion: choice({ ...heading('跨地区协查', 'Cross-region inquiry'), values: yesNo }),
		trigger: many(choice({ ...heading('线索来源', 'How it came to light'), values: triggers })),
		publishedOn: required(date(heading('曝光日期', 'Date of exposure'))),
		reply: prose(heading('当事人陈述', 'Reply of the party')),
		repliedOn: date(heading('陈述日期', 'Date of reply')),
		sources: many(link(heading('来源链接', 'Sources'))),
		related: many(code(heading('关联记录', 'Related records'))),
	},
	key: ['caseNo'],
	caption: 'title',
	columns: ['publishedOn', 'title', 'region', 'violations', 'status'],
	facets: [
		'region',
		'categories',
		'violations',
		'measures',
		'status',
		'trigger',
		'referredToPolice',
		'listedSupervision',
		'goodsValue',
		'fine',
		'publishedOn',
	],
	search: ['title', 'party', 'caseNo', 'decisionNo', 'product'],
	lifecycle: {
		from: 'publishedOn',
		decided: 'decidedOn',
		lastDay: 'publishUntil',
		ended: 'endedOn',
		ground: 'endGround',
		term: true,
		afterwards: 'keep',
		named: { field: 'status', values: ['decided', 'underAppeal', 'final'] },
	},
	inOrder: [
		['decidedOn', 'publishUntil'],
		['decidedOn', 'endedOn'],
	],
	requires: [],
	indexable: false,
	measures: 'measures',
	supervision: {
		field: 'listedSupervision',
		value: 'yes',
		by: 'supervisedBy',
		due: 'dueOn',
		outcome: 'outcome',
	},
	refers: 'related',
	stories: { theme: 'violations' },
	gravity: { field: 'severity', values: ['severe', 'general', 'mild'] },
	figures: {
		status: { form: 'bars', by: 'status', steps: true },
		region: { form: 'tiles', by: 'region' },
		violations: { form: 'bars', by: 'violations' },
		measures: { form: 'bars', by: 'measures' },
		value: { form: 'bars', by: 'goodsValue' },
		fine: { form: 'bars', by: 'fine' },
	},
	expected: { atLeast: 0 },
});
