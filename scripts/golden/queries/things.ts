import { beginningWith, holdingText } from '../oracle/rules.ts';
import { plainText } from '../oracle/plain-text.ts';
import type { Maker } from '../query.ts';
import { stretchOf } from './names.ts';

export const person: Maker = ({ person: name }) =>
	name === null ? null : { text: name, group: 'person', isRight: beginningWith(name) };

/** A product's whole name, its brand, what stands behind the brand, or a piece of it. */
export const product: Maker = ({ product: name }, random) => {
	if (name === null) return null;
	const [, brand = '', goods = ''] = /^(?:(.+牌))?(.+)$/.exec(name) ?? [];
	const pieces = [
		name,
		goods,
		stretchOf(plainText(name), 3, random) ?? name,
		name.slice(0, brand.length + 2),
	];
	const text = random.pick(pieces.filter((piece) => !/^\d/.test(piece)));
	return { text, group: 'thing', isRight: holdingText(text) };
};
