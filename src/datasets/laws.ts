import type { LegalBasis } from '../domain/dataset.ts';
import type { Wording } from '../domain/lang.ts';

/** A text of law with the days on which this version of it is in force; `until` is its last day. */
export interface Law {
	readonly title: Wording;
	readonly from: string;
	readonly until?: string;
}

/** The basis of a list in one article of a law, or in several. */
export const cite = ({ title, ...inForce }: Law, zh: string, en: string): LegalBasis => ({
	instrument: title,
	article: { zh, en },
	...inForce,
});

export const laws = {
	order503: {
		title: {
			zh: '国务院关于加强食品等产品安全监督管理的特别规定（国务院令第503号）',
			en: 'Special Provisions of the State Council on Strengthening the Safety Supervision of Food and Other Products (Order 503)',
		},
		from: '2007-07-26',
	},
	plan2007: {
		title: {
			zh: '质检系统产品质量和食品安全专项整治行动方案（国家质检总局办公厅，2007年8月23日）',
			en: 'Action plan of the quality-inspection system for product quality and food safety (General Office of AQSIQ, 23 August 2007)',
		},
		from: '2007-08-23',
		until: '2007-12-31',
	},
	foodSafety2009: {
		title: { zh: '食品安全法（2009年）', en: 'Food Safety Law (2009)' },
		from: '2009-06-01',
		until: '2015-09-30',
	},
	foodSafety2015: {
		title: { zh: '食品安全法（2015年修订）', en: 'Food Safety Law (revised 2015)' },
		from: '2015-10-01',
	},
	foodSafetyRegulations: {
		title: {
			zh: '食品安全法实施条例（国务院令第721号）',
			en: 'Regulations for the Implementation of the Food Safety Law (State Council Order 721)',
		},
		from: '2019-12-01',
	},
	productQuality: {
		title: { zh: '产品质量法（2000年修正）', en: 'Product Quality Law (amended 2000)' },
		from: '2000-09-01',
	},
	foodRecall2007: {
		title: {
			zh: '食品召回管理规定（国家质检总局令第98号）',
			en: 'Provisions on the Administration of Food Recalls (AQSIQ Order 98)',
		},
		from: '2007-08-27',
		until: '2015-08-31',
	},
	foodRecall2015: {
		title: {
			zh: '食品召回管理办法（国家食品药品监督管理总局令第12号）',
			en: 'Measures for the Administration of Food Recalls (CFDA Order 12)',
		},
		from: '2015-09-01',
	},
	consumerRecall: {
		title: {
			zh: '消费品召回管理暂行规定（市场监管总局令第19号）',
			en: 'Interim Provisions on the Administration of Consumer Product Recalls (SAMR Order 19)',
		},
		from: '2020-01-01',
	},
	vehicleRecall: {
		title: {
			zh: '缺陷汽车产品召回管理条例（国务院令第626号）',
			en: 'Regulations on the Administration of Recalls of Defective Automotive Products (State Council Order 626)',
		},
		from: '2013-01-01',
	},
	seriousList: {
		title: {
			zh: '市场监督管理严重违法失信名单管理办法（市场监管总局令第44号）',
			en: 'Measures for the Administration of the List of Seriously Illegal and Dishonest Entities (SAMR Order 44)',
		},
		from: '2021-09-01',
	},
	penaltyPublication: {
		title: {
			zh: '市场监督管理行政处罚信息公示规定（市场监管总局令第45号）',
			en: 'Provisions on the Publication of Administrative Penalty Information (SAMR Order 45)',
		},
		from: '2021-09-01',
	},
	penalties: {
		title: { zh: '行政处罚法（2021年修订）', en: 'Administrative Penalty Law (revised 2021)' },
		from: '2021-07-15',
	},
	openGovernment: {
		title: {
			zh: '政府信息公开条例（2019年修订）',
			en: 'Regulations on Open Government Information (revised 2019)',
		},
		from: '2019-05-15',
	},
	standardization: {
		title: { zh: '标准化法（2017年修订）', en: 'Standardization Law (revised 2017)' },
		from: '2018-01-01',
	},
} as const satisfies Record<string, Law>;
