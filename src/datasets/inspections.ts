import { defineDataset } from '../domain/dataset.ts';
import { many, required } from '../domain/field.ts';
import type { Level, Share } from '../domain/figure.ts';
import { count } from '../domain/kinds/amount.ts';
import { choice } from '../domain/kinds/choice.ts';
import { code } from '../domain/kinds/code.ts';
import { date } from '../domain/kinds/date.ts';
import { party } from '../domain/kinds/party.ts';
import { link } from '../domain/kinds/reference.ts';
import { region } from '../domain/kinds/region.ts';
import { prose, text } from '../domain/kinds/text.ts';
import { heading } from './heading.ts';
import { cite, laws } from './laws.ts';
import { yesNoUnknown } from './lists/answers.ts';
import { categories } from './lists/categories.ts';
import { enterpriseSizes, grains, handlings, objections, verdicts } from './lists/inspections.ts';

/** Samples that passed among those with a verdict. */
const passes = {
	label: { zh: '合格率', en: 'Pass rate' },
	field: 'verdict',
	value: 'pass',
	among: { field: 'grain', value: 'sample' },
} as const satisfies Share;

const plan = { zh: '2007 年行动方案年底目标', en: 'The action plan’s target for the end of 2007' };
const targets: readonly Level[] = [
	{ percent: 90, whom: { zh: '获证企业', en: 'licensed' }, set: plan },
	{ percent: 95, whom: { zh: '大型企业', en: 'large' }, set: plan },
];

export const inspections = defineDataset({
	id: 'inspections',
	title: { zh: '监督抽查', en: 'Supervision spot checks' },
	short: { zh: '抽查', en: 'Spot checks' },
	about: {
		zh: '监督抽查的样品、结果和后处理，以及按地区和类别汇总的抽查批次。标称生产者以产品标签为准，可以提出异议。',
		en: 'Samples checked, their results and what followed, and totals by region and category. The producer is as the label states, and may object.',
	},
	legalBasis: [
		cite(laws.productQuality, '第二十四条', 'Article 24'),
		cite(laws.foodSafety2015, '第八十七条', 'Article 87'),
		cite(laws.openGovernment, '第二十条第十三项', 'Article 20(13)'),
	],
	side: 'neutral',
	fields: {
		sampleNo: required(code(heading('抽样编号', 'Sample no.'))),
		grain: choice({ ...heading('数据粒度', 'What the row counts'), values: grains }),
		product: text(heading('产品名称', 'Product')),
		categories: many(choice({ ...heading('产品类别', 'Product category'), values: categories })),
		producer: party({ ...heading('标称生产者', 'Producer as labelled'), role: 'producer' }),
		seller: party({ ...heading('被抽样单位', 'Sampled at'), role: 'seller' }),
		region: region(heading('抽样地区', 'Region')),
		specification: text(heading('规格型号', 'Specification')),
		producedOn: date(heading('生产日期', 'Date of production')),
		lot: text(heading('批号', 'Lot number')),
		item: text(heading('检验项目', 'Item tested')),
		result: text(heading('检验结果', 'Result')),
		limit: text(heading('标准限值', 'Limit')),
		verdict: choice({ ...heading('检验结论', 'Verdict'), values: verdicts }),
		retest: text(heading('复检结论', 'Retest')),
		objection: choice({ ...heading('真伪异议', 'Objection to authenticity'), values: objections }),
		handling: choice({ ...heading('核查处置', 'Handling'), values: handlings }),
		handledOn: date(heading('处置日期', 'Date of handling')),
		licensed: choice({ ...heading('获证', 'Licensed'), values: yesNoUnknown }),
		enterpriseSize: choice({ ...heading('企业规模', 'Size of enterprise'), values: enterpriseSizes }),
		sampledOn: date(heading('抽样日期', 'Date of sampling')),
		publishedOn: required(date(heading('公布日期', 'Date of publication'))),
		authority: required(text(heading('公布机关', 'Publishing authority'))),
		notes: prose(heading('备注', 'Notes')),
		sourceUrl: link(heading('来源链接', 'Source')),
		sampled: count(heading('抽查批次数', 'Batches sampled')),
		passed: count(heading('合格批次数', 'Batches passed')),
		from: date(heading('统计起始日期', 'Period from')),
		to: date(heading('统计截止日期', 'Period to')),
	},
	key: ['sampleNo'],
	caption: 'product',
	columns: ['publishedOn', 'product', 'producer', 'verdict', 'item', 'handling'],
	facets: ['categories', 'region', 'verdict', 'handling', 'enterpriseSize', 'grain', 'publishedOn'],
	search: ['product', 'producer', 'seller', 'sampleNo', 'lot'],
	lifecycle: { from: 'publishedOn', term: false, afterwards: 'keep' },
	inOrder: [
		['sampledOn', 'publishedOn'],
		['from', 'to'],
	],
	requires: [],
	untitled: { zh: '来源未载明产品', en: 'Product not stated by the source' },
	indexable: true,
	contested: { field: 'objection', values: ['upheld'], party: 'producer' },
	remarks: { producer: { zh: '标称生产者', en: 'as labelled' } },
	gravity: { field: 'verdict', values: ['fail', 'pass'] },
	figures: {
		size: { form: 'lines', by: 'enterpriseSize', share: passes, levels: targets },
		category: { form: 'panels', by: 'categories', share: passes },
		region: { form: 'tiles', by: 'region' },
		handling: { form: 'bars', by: 'handling', steps: true },
	},
	caveat: {
		zh: '监督抽查有意多抽风险高的产品和企业，合格率只说明抽到的样品，不是市场的合格率。',
		en: 'Spot checks aim at products and makers of higher risk. A pass rate speaks of the samples taken; it is not the rate of the market.',
	},
	expected: { atLeast: 0 },
});
