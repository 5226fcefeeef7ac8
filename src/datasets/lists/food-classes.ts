import type { Choice, ClosedList } from '../../domain/lists.ts';

const food = (zh: string, en: string, ...aliases: string[]): Choice => ({ zh, en, group: 'food', aliases });

/**
 * The classes of food production licences (CFDA Order 16 of 2015, SAMR Order 24 of 2020), numbered as in
 * the licence, and food outside them. Two classes share their name with a food of the action plan, which
 * the bare name means; their wording says that the class is meant.
 */
export const foodClasses: ClosedList = {
	sc01: food('粮食加工品', 'Processed grain'),
	sc02: food('食用油、油脂及其制品', 'Edible oils, fats and their products', '食用油油脂及其制品', '食用油'),
	sc03: food('调味品', 'Condiments'),
	sc04: food('肉制品', 'Meat products'),
	sc05: food('乳制品', 'Dairy products', '奶制品'),
	sc06: food('饮料', 'Beverages'),
	sc07: food('方便食品', 'Convenience food'),
	sc08: food('饼干（许可类别）', 'Biscuits (licence class)', '饼干类'),
	sc09: food('罐头', 'Canned food', '罐头食品'),
	sc10: food('冷冻饮品（许可类别）', 'Frozen confections (licence class)', '冷冻饮品类'),
	sc11: food('速冻食品', 'Quick-frozen food'),
	sc12: food('薯类和膨化食品', 'Potato and puffed food', '薯类及膨化食品'),
	sc13: food('糖果制品', 'Confectionery'),
	sc14: food('茶叶及相关制品', 'Tea and related products'),
	sc15: food('酒类', 'Alcoholic drinks'),
	sc16: food('蔬菜制品', 'Vegetable products'),
	sc17: food('水果制品', 'Fruit products'),
	sc18: food('炒货食品及坚果制品', 'Roasted seeds and nuts'),
	sc19: food('蛋制品', 'Egg products'),
	sc20: food('可可及焙烤咖啡产品', 'Cocoa and roasted coffee'),
	sc21: food('食糖', 'Sugar'),
	sc22: food('水产制品', 'Processed aquatic products'),
	sc23: food('淀粉及淀粉制品', 'Starch and starch products'),
	sc24: food('糕点', 'Pastries'),
	sc25: food('豆制品', 'Soya products'),
	sc26: food('蜂产品', 'Bee products'),
	sc27: food('保健食品', 'Health food'),
	sc28: food('特殊医学用途配方食品', 'Formula food for special medical purposes', '特医食品'),
	sc29: food('婴幼儿配方食品', 'Infant formula food'),
	sc30: food('特殊膳食食品', 'Food for special diets', '特殊膳食用食品'),
	sc31: food('其他食品', 'Food of other kinds'),
	foodAdditives: food('食品添加剂', 'Food additives'),
	foodContact: food('食品相关产品', 'Food-contact products', '食品接触材料及制品', '食品接触材料'),
	freshProduce: food('食用农产品', 'Edible farm produce', '农产品'),
};
