import { partyKinds } from '../../src/domain/party-lists.ts';
import { wordDay } from './wording.ts';
import type { Sender } from './sender.ts';

const market = { zh: '示例省市场监督管理局', en: 'Example Provincial Administration for Market Regulation' };
const city = { zh: '示例市市场监督管理局', en: 'Example Municipal Administration for Market Regulation' };
const quality = {
	zh: '示例省质量技术监督局',
	en: 'Example Provincial Bureau of Quality and Technical Supervision',
};
const border = { zh: '示例出入境检验检疫局', en: 'Example Entry-Exit Inspection and Quarantine Bureau' };
const customs = { zh: '示例海关', en: 'Example Customs' };
const centre = { zh: '示例缺陷产品召回技术中心', en: 'Example Recall Centre for Defective Products' };
const office = {
	zh: '示例市人民政府食品安全委员会办公室',
	en: 'Office of the Food Safety Commission, Example Municipal Government',
};

const kinds = Object.fromEntries(Object.entries(partyKinds).map(([code, { zh }]) => [code, zh]));

/** The records of the city are every third one of the province's. */
const ofCity = (number: number) => number % 3 === 1;

/** Every sender of the set, with the peculiarities that real ones have. */
export const senders: readonly Sender[] = [
	{
		dataset: 'blacklist',
		source: 'example-province',
		name: market,
		form: 'csv',
		file: '2026-11-20',
		era: 'now',
		sends: (number) => !ofCity(number),
		earlier: { on: '2026-10-20' },
	},
	{
		dataset: 'blacklist',
		source: 'example-city',
		name: city,
		form: 'gbk',
		file: '失信名单导出',
		era: 'now',
		sends: ofCity,
		headings: {
			recordNo: '序号编码',
			party: '当事人名称',
			partyKind: '当事人性质',
			partyCode: '社会信用代码',
			region: '行政区划',
			facts: '主要违法事实',
			fine: '罚没款（万元）',
			listedOn: '列入时间',
			decidedOn: '处罚时间',
			endedOn: '移出时间',
		},
		words: {
			partyKind: { ...kinds, enterprise: '法人企业', unlicensedSite: '无照窝点' },
			severity: { mild: 'C级', general: 'B级', severe: 'A级' },
		},
		writesDay: wordDay,
		tenThousands: ['fine'],
		ignored: { 经办人: '—', 内部流转单号: 'LZ-0001' },
		mapping: { blank: ['—', '/', '-'] },
	},
	{
		dataset: 'blacklist',
		source: 'campaign-2007',
		name: quality,
		form: 'xlsx',
		file: '黑名单',
		era: 'then',
		title: '产品质量和食品安全专项整治行动黑名单（示例）',
		footer: '合计',
	},
	{
		dataset: 'violations',
		source: 'example-customs',
		name: customs,
		form: 'gbk',
		file: 'wggl_export',
		era: 'now',
		headings: {
			recordNo: 'WGBH',
			party: 'QYMC',
			partyRole: 'QYJS',
			partyCode: 'XYDM',
			listedOn: 'LRRQ',
			product: 'SPMC',
		},
		writesDay: (day) => day.replaceAll('-', '/'),
		mapping: { dates: ['YYYY/MM/DD'] },
	},
	{
		dataset: 'violations',
		source: 'campaign-2007',
		name: border,
		form: 'csv',
		file: '违规企业名单',
		era: 'then',
	},
	{
		dataset: 'recalls',
		source: 'example-market',
		name: city,
		form: 'csv',
		file: '召回公告',
		era: 'now',
		sends: (number) => number % 2 === 0,
	},
	{
		dataset: 'recalls',
		source: 'example-recall-centre',
		name: centre,
		form: 'json',
		file: 'recalls',
		era: 'now',
		sends: (number) => number % 2 === 1,
		headings: {
			noticeNo: 'id',
			product: 'product.name',
			brand: 'product.brand',
			models: 'product.models',
			barcodes: 'product.barcodes',
			categories: 'product.category',
			producer: 'producer.name',
			producerKind: 'producer.kind',
			producerCode: 'producer.uscc',
			announcedOn: 'announced',
			status: 'state',
		},
		words: { status: { ongoing: 'open', completed: 'closed', terminated: 'stopped' } },
	},
	{ dataset: 'recalls', source: 'campaign-2007', name: quality, form: 'csv', file: '召回公告', era: 'then' },
	{ dataset: 'cases', source: 'example-province', name: market, form: 'xlsx', file: '典型案例', era: 'now' },
	{ dataset: 'cases', source: 'campaign-2007', name: quality, form: 'csv', file: '典型案例', era: 'then' },
	{
		dataset: 'exemplars',
		source: 'example-office',
		name: office,
		form: 'xlsx',
		file: '示范创建名单',
		era: 'now',
		title: '食品安全示范园区、乡镇、基地名单（示例）',
	},
	{
		dataset: 'exemplars',
		source: 'campaign-2007',
		name: quality,
		form: 'csv',
		file: '示范名单',
		era: 'then',
	},
	{
		dataset: 'inspections',
		source: 'example-sampling',
		name: market,
		form: 'gbk',
		file: '抽检结果',
		era: 'now',
		headings: {
			sampleNo: '抽样单编号',
			product: '样品名称',
			producer: '标称生产企业名称',
			seller: '被抽样单位名称',
			item: '检验项目名称',
		},
		words: { verdict: { pass: '符合', fail: '不符合' } },
	},
	{
		dataset: 'inspections',
		source: 'campaign-2007',
		name: quality,
		form: 'csv',
		file: '监督抽查',
		era: 'then',
	},
	{ dataset: 'targets', source: 'campaign-2007', name: quality, form: 'csv', file: '年底目标', era: 'then' },
	...(['standards', 'documents'] as const).flatMap((dataset): readonly Sender[] => [
		{ dataset, source: 'campaign-2007', name: quality, form: 'csv', file: '2007', era: 'then' },
		{ dataset, source: 'example-province', name: market, form: 'csv', file: '2026', era: 'now' },
	]),
];
