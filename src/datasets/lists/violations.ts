import type { ClosedList } from '../../domain/lists.ts';

/** What was done against the law, or what was wrong with the goods. */
export const violations: ClosedList = {
	fakeOrShoddy: {
		zh: '制售假冒伪劣',
		en: 'Making or selling counterfeit and shoddy goods',
		aliases: ['制假售假', '制售假冒伪劣产品', '制售假冒伪劣食品'],
	},
	nonFoodMaterial: {
		zh: '使用非食品原料',
		en: 'Use of non-food materials',
		aliases: ['使用非食品原料生产加工食品'],
	},
	recycledFood: { zh: '使用回收食品', en: 'Use of recycled food', aliases: ['使用回收食品生产加工食品'] },
	diseasedMeat: {
		zh: '使用病死畜禽',
		en: 'Use of diseased or dead animals',
		aliases: ['使用病死畜禽肉', '病死畜禽', '使用病死畜（禽）生产加工食品'],
	},
	additiveAbuse: {
		zh: '滥用食品添加剂',
		en: 'Abuse of food additives',
		aliases: ['滥用添加剂', '滥用防腐剂、色素'],
	},
	unlicensed: {
		zh: '无证生产经营',
		en: 'Making or trading without a licence',
		aliases: ['无证生产', '无证经营', '无生产许可证生产加工', '未取得生产许可证'],
	},
	usedUnlicensed: {
		zh: '在经营中使用无证产品',
		en: 'Business use of unlicensed products',
		aliases: ['在经营活动中使用无证产品'],
	},
	uncertified: {
		zh: '未取得3C认证',
		en: 'No compulsory (3C) certification',
		aliases: ['未取得强制性产品认证', '无3C认证', '未经3C认证'],
	},
	belowStandard: {
		zh: '不符合标准',
		en: 'Below standard',
		aliases: ['不符合强制性标准', '不符合安全标准', '不合格产品'],
	},
	inferiorMaterial: {
		zh: '使用不合格原料、偷工减料',
		en: 'Inferior materials or cutting corners',
		aliases: ['使用不合格原料', '使用劣质原材料', '偷工减料'],
	},
	passingOff: {
		zh: '以假充真、以次充好',
		en: 'Passing off fake or inferior goods',
		aliases: ['以假充真', '以次充好', '以不合格产品冒充合格产品'],
	},
	falseLabelling: { zh: '虚假标注', en: 'False labelling', aliases: ['虚假标识', '标签虚假标注'] },
	falseReport: { zh: '虚假检验报告', en: 'False test report', aliases: ['出具虚假检验报告', '伪造检验报告'] },
	noRecords: {
		zh: '未建立台账、档案',
		en: 'No records kept',
		aliases: ['未建立台账', '未建立质量档案', '未建立台帐'],
	},
	unsafeConditions: {
		zh: '生产条件不符合要求',
		en: 'Production conditions not up to requirements',
		aliases: ['生产条件不符'],
	},
	refusedSupervision: {
		zh: '拒绝监督、逾期不改',
		en: 'Refusing supervision or failing to rectify in time',
		aliases: ['拒绝监督检查', '拒绝监督', '逾期不改', '逾期不改正'],
	},
	tradeMark: {
		zh: '侵犯商标、专利',
		en: 'Infringement of trade marks or patents',
		aliases: ['商标侵权', '侵犯注册商标专用权', '专利侵权'],
	},
	environment: { zh: '违反环境保护规定', en: 'Breach of environmental rules', aliases: ['环境违法'] },
	labour: { zh: '违反劳动保障规定', en: 'Breach of labour rules', aliases: ['劳动违法'] },
	shellCompany: { zh: '空壳企业', en: 'Shell company', aliases: ['空壳公司'] },
	evadedInspection: {
		zh: '逃避检验检疫',
		en: 'Evading inspection and quarantine',
		aliases: ['逃检', '逃避检验', '逃避检疫'],
	},
	tradedDocuments: { zh: '买卖单证', en: 'Trading in documents', aliases: ['买卖检验检疫单证'] },
	falseDeclaration: {
		zh: '瞒报',
		en: 'Concealing facts in a declaration',
		aliases: ['虚假报检', '瞒报、漏报'],
	},
	substitution: { zh: '调换', en: 'Substitution of goods', aliases: ['调换货物'] },
	concealment: { zh: '夹带', en: 'Goods hidden among others', aliases: ['夹带货物'] },
	certificateMismatch: { zh: '货证不符', en: 'Goods do not match certificates' },
	illegalFarmInputs: {
		zh: '违规使用农兽药',
		en: 'Illegal use of pesticides or veterinary drugs',
		aliases: ['违规使用农药', '违规使用兽药'],
	},
	residues: {
		zh: '农兽药残留',
		en: 'Pesticide or veterinary drug residues',
		aliases: ['农药残留', '兽药残留', '农兽药残留超标'],
	},
	contaminants: { zh: '污染物', en: 'Contaminants', aliases: ['污染物超标'] },
	microbiology: { zh: '微生物', en: 'Microbiological findings', aliases: ['微生物超标', '微生物污染'] },
	toxins: { zh: '生物毒素', en: 'Biotoxins', aliases: ['真菌毒素', '生物毒素超标'] },
	additives: {
		zh: '添加剂',
		en: 'Additives beyond what is permitted',
		aliases: ['添加剂超标', '食品添加剂超标', '超范围、超限量使用食品添加剂'],
	},
	pests: { zh: '有害生物', en: 'Pests', aliases: ['检出有害生物'] },
	packaging: {
		zh: '标签包装',
		en: 'Labels and packaging',
		aliases: ['标签不合格', '包装不合格', '标签、包装'],
	},
	documents: { zh: '证书不全', en: 'Documents missing', aliases: ['证书不合格', '未按要求提供证书'] },
	unfiledSource: {
		zh: '从非备案场收购',
		en: 'Bought from farms not on file',
		aliases: ['从非备案种养殖场收购原料'],
	},
	illegalImport: { zh: '非法进口', en: 'Illegal import' },
	epidemicArea: { zh: '疫区产品', en: 'Products of epidemic areas', aliases: ['来自疫区'] },
	other: { zh: '其他', en: 'Other', aliases: ['其他违法行为'] },
};
