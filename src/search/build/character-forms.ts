import { simplifiedPairs } from '../../registry/simplified.ts';
import type { Folding } from '../folding.ts';
import { makeFolding } from '../folding.ts';

/** CJK radicals, which copying from PDF puts in place of characters and NFKC leaves, and other forms of the nought. */
const SHAPES =
	'⺁厂⺊卜⺎兀⺒巳⺓幺⺕彐⺜日⺝月⺞歹⺟母⺠民⺩王⺬示⺮竹⺶羊⺷羊⺸羊⺽臼⺾艹⻁虎⻂衣⻃西⻄西⻅见⻆角⻉贝⻊足⻋车⻑长⻒长⻓长⻔门⻕阜⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟〇零';

/** Every character that another one stands for when texts are compared, in the order of their codes. */
export const characterForms: readonly (readonly [string, string])[] = [
	...[...SHAPES.matchAll(/(.)(.)/gu)].map(([, shape, character]) => [shape!, character!] as const),
	...simplifiedPairs,
].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** The folding that knows them all. */
export const folding: Folding = makeFolding(new Map(characterForms));
