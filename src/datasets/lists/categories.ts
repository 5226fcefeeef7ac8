import type { ClosedList } from '../../domain/lists.ts';
import { consumerGoods } from './consumer-goods.ts';
import { foods } from './foods.ts';
import { foodClasses } from './food-classes.ts';
import { otherGoods } from './other-goods.ts';
import { tradeGoods } from './trade-goods.ts';

/** The parents of product categories: the action plan's three heads, and what stands under none of them. */
export const categoryGroups: ClosedList = {
	food: { zh: '食品', en: 'Food' },
	consumer: { zh: '消费品', en: 'Consumer products' },
	trade: { zh: '进出口商品', en: 'Imports and exports' },
	other: { zh: '其他', en: 'Other' },
};

/** The lists of the action plan of 2007 in which a category may stand. */
export const planLists: ClosedList = {
	tenProducts: { zh: '10类涉及人身健康安全的产品', en: 'The ten products that touch health and safety' },
	sixteenFoods: { zh: '16类食品', en: 'The sixteen foods' },
	illegalImport: { zh: '非法进口的敏感货物', en: 'Sensitive goods imported illegally' },
	highRiskFarm: { zh: '高风险进出口农产品', en: 'High-risk farm goods imported or exported' },
	exportRegistration: { zh: '出口须注册登记的产品', en: 'Goods whose export needs registration' },
	highRiskMade: { zh: '高风险敏感工业产品', en: 'High-risk sensitive manufactured goods' },
};

/** What the record's goods are. A food stands under its finest class; the classes of licences are coarser. */
export const categories: ClosedList = {
	...consumerGoods,
	...foods,
	...foodClasses,
	...tradeGoods,
	...otherGoods,
};
