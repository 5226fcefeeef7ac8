import type { Wording } from '../domain/lang.ts';

/** What a listing means and does not mean. */
export const meaning = {
	title: { zh: '列入意味着什么', en: 'What a listing means' },
	listing: {
		zh: '列入说明该主体因所列事由被列入名单。列入不代表它的其他产品不合格，也不代表它的分支机构、股东或者同名主体有违法行为。',
		en: 'The party was put on the list for the reason stated. A listing does not mean that its other products are substandard, nor that its branches, shareholders or namesakes have broken the law.',
	},
	absence: {
		zh: '名单里没有，不证明没有违法行为，也不是对产品质量的保证。',
		en: 'Not being listed does not prove that no law was broken, and it vouches for no product.',
	},
	labelled: { zh: '这份样品说明什么', en: 'What this sample shows' },
	labelledMeans: {
		zh: '结果只说明抽到的这一份样品和所检的项目。标称生产者以产品标签为准，可以提出真伪异议；异议成立的，本记录不再列在其名下。',
		en: 'The result speaks of this one sample and of the items tested. The producer is the one on the label, and may object that the product is not its own; where the objection is upheld, this record no longer stands under its name.',
	},
	honour: { zh: '命名说明什么', en: 'What the title means' },
	honourMeans: {
		zh: '命名说明评定时符合所列的标准，不是对任何产品的担保。有效期满或者被撤销的，以本页写明的状态为准。',
		en: 'The title shows that the criteria were met when it was assessed. It vouches for no product, and it holds only while this page says that it is in effect.',
	},
	guide: { zh: '详细说明', en: 'Read more' },
	sameName: { zh: '同名不等于同一家', en: 'The same name is not the same party' },
	checkCode: {
		zh: '同名主体可能不是同一主体，请核对统一社会信用代码。',
		en: 'Parties of the same name may be different parties: check the unified social credit code.',
	},
} as const satisfies Record<string, Wording>;
