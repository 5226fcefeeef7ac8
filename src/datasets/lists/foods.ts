import type { Choice, ClosedList } from '../../domain/lists.ts';

const food = (zh: string, en: string, ...aliases: string[]): Choice => ({
	zh,
	en,
	group: 'food',
	plan: ['sixteenFoods'],
	aliases,
});

/** The sixteen foods of the action plan, in its order. */
export const foods: ClosedList = {
	infantFormula: food(
		'婴幼儿配方乳粉',
		'Infant formula milk powder',
		'婴幼儿配方奶粉',
		'婴儿配方乳粉',
		'婴儿配方奶粉'
	),
	wheatFlour: food('小麦粉', 'Wheat flour', '面粉'),
	rice: food('大米', 'Rice'),
	soySauce: food('酱油', 'Soy sauce'),
	vinegar: food('醋', 'Vinegar', '食醋'),
	uhtMilk: food('灭菌乳', 'Sterilised (UHT) milk', '灭菌奶', '超高温灭菌乳'),
	pasteurizedMilk: food('巴氏杀菌乳', 'Pasteurised milk', '巴氏杀菌奶', '巴氏奶'),
	carbonatedDrinks: food('碳酸饮料', 'Carbonated drinks', '碳酸饮料（汽水）', '汽水'),
	mineralWater: food('矿泉水', 'Mineral water', '饮用天然矿泉水', '天然矿泉水'),
	purifiedWater: food('纯净水', 'Purified water', '饮用纯净水', '瓶（桶）装饮用纯净水'),
	instantNoodles: food('方便面', 'Instant noodles'),
	biscuits: food('饼干', 'Biscuits'),
	frozenConfections: food('冷冻饮品', 'Frozen confections'),
	baijiu: food('白酒', 'Baijiu'),
	wine: food('葡萄酒', 'Wine'),
	beer: food('啤酒', 'Beer'),
};
