import type { Wording } from '../domain/lang.ts';
import type { PlannedTarget } from '../domain/targets.ts';
import { plannedTradeTargets } from './planned-trade-targets.ts';

/** The campaigns of the plan, by the letter with which the codes of their targets begin. */
export const targetGroups: Readonly<Record<string, Wording>> = {
	F: { zh: '食品生产加工', en: 'Food made and processed' },
	P: { zh: '涉及人身健康和安全的产品', en: 'Products that touch health and safety' },
	X: { zh: '进出口产品', en: 'Imports and exports' },
};

/**
 * The fifteen targets that the action plan of 23 August 2007 sets for the end of that year, in its own words, with
 * what each counts. "以上" includes the number itself (Civil Code, Article 1259). The last of imports and exports but
 * two has two denominators, and so stands as two.
 */
export const plannedTargets: Readonly<Record<string, PlannedTarget>> = {
	F1: {
		wording: {
			zh: '食品生产加工企业100%取得食品生产许可证，并在产品上加贴QS标志',
			en: 'All food makers to hold a production licence and to put the QS mark on their products',
		},
		scope: {
			zh: '这个目标有两项内容，数字计算的是取得许可证的企业。',
			en: 'The target has two halves. The figures count the makers that hold a licence.',
		},
		counted: {
			numerator: { zh: '取得食品生产许可证的企业', en: 'Food makers with a licence' },
			denominator: { zh: '食品生产加工企业', en: 'Food makers' },
		},
		threshold: '100',
		evidence: [{ landing: 'violation', value: 'unlicensed' }],
	},
	F2: {
		wording: {
			zh: '小作坊100%签订食品质量安全承诺书',
			en: 'All workshops to sign a letter of commitment on food quality and safety',
		},
		counted: {
			numerator: { zh: '签订承诺书的小作坊', en: 'Workshops that signed' },
			denominator: { zh: '食品小作坊', en: 'Food workshops' },
		},
		threshold: '100',
		evidence: [{ landing: 'kind', value: 'workshop' }],
	},
	F3: {
		wording: {
			zh: '基本消除使用各种非食品原料和回收食品生产加工食品违法行为',
			en: 'The making of food from non-food materials or recycled food to be eliminated in the main',
		},
		counted: null,
		threshold: null,
		evidence: [
			{ landing: 'violation', value: 'nonFoodMaterial' },
			{ landing: 'violation', value: 'recycledFood' },
		],
	},
	F4: {
		wording: {
			zh: '基本遏止滥用防腐剂、色素等食品添加剂违法行为',
			en: 'The abuse of preservatives, colours and other food additives to be checked in the main',
		},
		counted: null,
		threshold: null,
		evidence: [
			{ landing: 'violation', value: 'additiveAbuse' },
			{ landing: 'violation', value: 'additives' },
		],
	},
	F5: {
		wording: {
			zh: '彻底解决县城以上城市、乡镇政府所在地和城乡结合部婴幼儿配方乳粉等16类食品无证照生产加工的问题',
			en: 'Unlicensed making of infant formula and the rest of the sixteen foods to be ended for good in cities from the county town up, in township seats and on the edges of cities',
		},
		counted: null,
		threshold: null,
		evidence: [{ landing: 'violation', value: 'unlicensed' }],
	},
	F6: {
		wording: {
			zh: '建立不合格食品召回制度，实施食品召回',
			en: 'A recall system for substandard food to be set up, and food to be recalled under it',
		},
		counted: null,
		threshold: null,
		evidence: [{ list: 'recalls' }, { landing: 'measure', value: 'recallOrdered' }],
	},
	P1: {
		wording: {
			zh: '10类产品生产企业100%建立质量档案',
			en: 'All makers of the ten products to have a quality file',
		},
		counted: {
			numerator: { zh: '建立质量档案的企业', en: 'Makers with a quality file' },
			denominator: { zh: '10类产品生产企业', en: 'Makers of the ten products' },
		},
		threshold: '100',
		evidence: [{ landing: 'violation', value: 'noRecords' }],
	},
	P2: {
		wording: { zh: '基本解决无证生产的问题', en: 'Unlicensed production to be ended in the main' },
		counted: null,
		threshold: null,
		evidence: [
			{ landing: 'violation', value: 'unlicensed' },
			{ landing: 'violation', value: 'uncertified' },
		],
	},
	P3: {
		wording: {
			zh: '获证企业生产产品的抽查合格率提高到90%以上',
			en: 'The spot-check pass rate of licensed enterprises to rise to 90% or more',
		},
		counted: {
			numerator: { zh: '获证企业抽查合格批次', en: 'Batches of licensed enterprises that passed' },
			denominator: { zh: '获证企业抽查批次', en: 'Batches of licensed enterprises sampled' },
		},
		threshold: '90',
		evidence: [{ list: 'inspections' }],
	},
	P4: {
		wording: {
			zh: '其中大型企业达到95%以上',
			en: 'That of the large enterprises among them to reach 95% or more',
		},
		counted: {
			numerator: { zh: '大型获证企业抽查合格批次', en: 'Batches of large licensed enterprises that passed' },
			denominator: { zh: '大型获证企业抽查批次', en: 'Batches of large licensed enterprises sampled' },
		},
		threshold: '95',
		evidence: [{ list: 'inspections', facet: 'enterpriseSize', value: 'large' }],
	},
	P5: {
		wording: {
			zh: '重点区域的制假售假重大违法活动基本得到杜绝',
			en: 'Major counterfeiting in the priority regions to be stamped out in the main',
		},
		counted: null,
		threshold: null,
		evidence: [{ landing: 'violation', value: 'fakeOrShoddy' }],
	},
	...plannedTradeTargets,
};
