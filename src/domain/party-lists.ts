import type { ClosedList } from './lists.ts';

/** What sort of body a party is. */
export const partyKinds: ClosedList = {
	enterprise: { zh: '企业', en: 'Enterprise', aliases: ['公司', '法人', '单位'] },
	individualTrader: { zh: '个体工商户', en: 'Individual trader', aliases: ['个体户', '个体'] },
	workshop: { zh: '小作坊', en: 'Workshop', aliases: ['作坊', '食品小作坊'] },
	farm: { zh: '种养殖场、基地', en: 'Farm or base', aliases: ['种养殖场', '种植场', '养殖场', '基地'] },
	market: { zh: '专业市场', en: 'Specialised market', aliases: ['市场'] },
	park: { zh: '园区', en: 'Park' },
	organisation: { zh: '其他组织', en: 'Other organisation', aliases: ['其他组织机构', '社会组织'] },
	unlicensedSite: { zh: '无证窝点', en: 'Unlicensed site', aliases: ['黑窝点', '窝点'] },
	person: { zh: '自然人', en: 'Natural person', aliases: ['个人'] },
};

/** The part that a party has in a record. */
export const partyRoles = {
	exporter: { zh: '出口企业', en: 'Exporter', aliases: ['出口商', '发货人'] },
	importer: { zh: '进口企业', en: 'Importer', aliases: ['进口商', '收货人'] },
	producer: { zh: '生产者', en: 'Producer', aliases: ['生产企业', '生产商', '制造商', '生产加工企业'] },
	declarant: { zh: '报检企业', en: 'Declarant', aliases: ['报检单位', '自理报检企业'] },
	declarationAgent: {
		zh: '代理报检企业',
		en: 'Inspection-declaration agent',
		aliases: ['代理报检机构', '代理报检单位'],
	},
	farm: { zh: '种养殖场', en: 'Farm', aliases: ['种植场', '养殖场', '基地'] },
	seller: { zh: '经营者', en: 'Trader', aliases: ['销售者', '销售商', '经销商', '被抽样单位'] },
	operator: { zh: '建设或运营单位', en: 'Operator' },
	tenant: { zh: '入驻企业', en: 'Tenant' },
	party: { zh: '当事人', en: 'Party' },
} as const satisfies ClosedList;
