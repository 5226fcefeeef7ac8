import { holdingInAnySpelling } from '../oracle/rules.ts';
import type { Maker } from '../query.ts';
import { isChinese } from './names.ts';

/**
 * The place written differently: 省 or 市 left out or added, the place in brackets moved to the front or left out, the
 * place at the front moved into brackets.
 */
export const region: Maker = ({ firm }, random) => {
	if (!firm || !isChinese(firm.brand)) return null;
	const { place, brand, inBrackets, trade, form } = firm;
	const rest = brand + trade + (random.chance(0.5) ? form : '');
	const ways: string[] = [];
	if (inBrackets !== '') ways.push(inBrackets + rest, rest);
	if (/^.{2,4}[省市]$/.test(place)) ways.push(place.slice(0, -1) + rest);
	if (/^.{2,3}$/.test(place) && !/[省市区县旗州盟]$/.test(place)) {
		ways.push(`${place}市${rest}`);
		ways.push(`${brand}（${place}）${trade}${form}`);
	}
	if (ways.length === 0) return null;
	const text = random.pick(ways);
	return { text, group: 'party', isRight: holdingInAnySpelling(text) };
};
