import type { Choice, ClosedList } from '../../domain/lists.ts';

const goods = (zh: string, en: string, plan: readonly string[], ...aliases: string[]): Choice => ({
	zh,
	en,
	group: 'trade',
	plan,
	aliases,
});

/**
 * Imports and exports that the action plan names. Its lists differ and one kind of goods may stand in
 * several; aquatic products it names as what export bases raise, in none of its lists of goods.
 */
export const tradeGoods: ClosedList = {
	meat: goods('肉类', 'Meat', ['illegalImport']),
	fruit: goods('水果', 'Fruit', ['illegalImport', 'highRiskFarm', 'exportRegistration']),
	waste: goods('废物', 'Waste', ['illegalImport'], '固体废物'),
	soybeans: goods('大豆', 'Soya beans', ['highRiskFarm']),
	feed: goods('饲料', 'Feed', ['highRiskFarm', 'exportRegistration'], '饲料（含原料）', '饲料及原料'),
	seedsSeedlings: goods(
		'种子苗木',
		'Seeds and seedlings',
		['highRiskFarm', 'exportRegistration'],
		'种子、苗木',
		'种苗'
	),
	liveAnimals: goods('活动物', 'Live animals', ['highRiskFarm']),
	aquatic: goods('水产品', 'Aquatic products', []),
	aquaticAnimals: goods('水生动物', 'Aquatic animals', ['exportRegistration']),
	toys: goods('玩具', 'Toys', ['highRiskMade']),
	lamps: goods('灯具', 'Lamps', ['highRiskMade']),
	smallAppliances: goods('小家电', 'Small appliances', ['highRiskMade'], '小型家用电器'),
	motorcycles: goods('摩托车', 'Motorcycles', ['highRiskMade']),
	atvs: goods('沙滩车', 'All-terrain vehicles', ['highRiskMade'], '全地形车'),
};
