import { Converter } from 'opencc-js/cn2t';
import type { Random } from '../../demo/random.ts';
import { holdingButForHalfForm, holdingText, numberWith, sameButForForm, sameName } from '../oracle/rules.ts';
import { plainText, withoutForm } from '../oracle/plain-text.ts';
import type { Asked, Maker } from '../query.ts';

/** A party sought by a text that its name holds. */
export const heldByParty = (text: string): Asked => ({ text, group: 'party', isRight: holdingText(text) });
const thePartyNamed = (text: string): Asked => ({ text, group: 'party', isRight: sameName(text) });

/** A stretch of so many characters from anywhere in a text; null where it is not longer than that. */
export function stretchOf(text: string, length: number, random: Random): string | null {
	const characters = [...text];
	if (characters.length <= length) return null;
	const from = random.between(0, characters.length - length);
	return characters.slice(from, from + length).join('');
}

const HAN_ONLY = /^\p{Script=Han}+$/u;
export const isChinese = (text: string): boolean => HAN_ONLY.test(text);

export const exact: Maker = ({ firm }) => firm && thePartyNamed(firm.whole);

/** Fragments of a length, from anywhere in the name, its legal form included. */
export const fragmentOf =
	(length: number): Maker =>
	({ firm }, random) => {
		const fragment =
			firm && isChinese(plainText(firm.whole)) && stretchOf(plainText(firm.whole), length, random);
		return fragment ? heldByParty(fragment) : null;
	};

/** The end of the fancy name and the beginning of the trade. */
export const across: Maker = ({ firm }, random) =>
	firm && isChinese(firm.brand) && firm.inBrackets === ''
		? heldByParty(firm.brand.slice(-random.between(1, 2)) + firm.trade.slice(0, random.between(1, 2)))
		: null;

export const brandAndTrade: Maker = ({ firm }) =>
	firm && isChinese(firm.brand) && firm.inBrackets === '' ? heldByParty(firm.brand + firm.trade) : null;

/** A former name, or a piece of it. */
export const formerName: Maker = ({ formerName: name }, random) => {
	if (name === null) return null;
	if (random.chance(0.5)) return thePartyNamed(name);
	const piece = stretchOf(withoutForm(plainText(name)), 4, random);
	return piece && isChinese(piece) ? heldByParty(piece) : null;
};

export const branch: Maker = ({ firm }, random) => {
	if (!firm?.form.includes('分公司')) return null;
	return random.chance(0.5) ? thePartyNamed(firm.whole) : heldByParty(firm.form.replace(/^有限公司/, ''));
};

/** A foreign name: as it is, in small letters, one of its words, or the beginning of one. */
export const latin: Maker = ({ firm }, random) => {
	if (!firm || !/^[A-Z]/.test(firm.brand)) return null;
	const [word = ''] = firm.brand.split(' ');
	const text = random.pick([firm.whole, firm.whole.toLowerCase(), firm.brand, word, word.slice(0, 4)]);
	return text === firm.whole ? thePartyNamed(text) : heldByParty(text);
};

const BRACKETS = ['〔〕', '【】', '[]', '()', '（）', '  '];

/** The place behind the fancy name in other brackets, or in none. */
export const brackets: Maker = ({ firm }, random) => {
	if (!firm || firm.inBrackets === '') return null;
	const [open = '', close = ''] = random.pick(BRACKETS);
	return thePartyNamed(firm.whole.replace(/[（(](.+)[）)]/, `${open}$1${close}`));
};

const toTraditional = Converter({ from: 'cn', to: 't' });

/** In traditional characters: the whole name, or without its legal form. */
export const traditional: Maker = ({ firm }, random) => {
	if (!firm || !isChinese(firm.brand)) return null;
	const whole = toTraditional(firm.whole);
	if (whole === firm.whole) return null;
	return random.chance(0.5) ? thePartyNamed(whole) : heldByParty(toTraditional(firm.brand + firm.trade));
};

/** 有限责任公司 for 有限公司, or the other way round. */
export const otherForm: Maker = ({ firm }) => {
	if (!firm || !/^有限(?:责任)?公司$/.test(firm.form)) return null;
	const form = firm.form === '有限公司' ? '有限责任公司' : '有限公司';
	const text = firm.whole.replace(firm.form, form);
	return { text, group: 'party', isRight: sameButForForm(text) };
};

/** A legal form that was typed halfway, or the beginning of another one. */
export const halfForm: Maker = ({ firm }, random) => {
	if (!firm || !/公司$/.test(firm.form) || !isChinese(firm.brand)) return null;
	const before = firm.whole.slice(0, firm.whole.length - firm.form.length);
	const text = before + random.pick(['有限', '有限公', '有限责', '有限责任公', '股份', '股份有']);
	return { text, group: 'party', isRight: holdingButForHalfForm(text, before) };
};

/** Full-width letters and digits, spaces between characters, invisible characters. */
export const widen = (text: string): string =>
	text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
export const width: Maker = ({ firm, code }, random) => {
	if (!firm || code === null) return null;
	switch (random.between(0, 2)) {
		case 0:
			return { text: widen(code), group: 'party', isRight: numberWith(code, 'whole') };
		case 1:
			return thePartyNamed([...firm.whole].join('　'));
		default:
			return thePartyNamed(`${firm.whole.slice(0, 3)}\u200b${widen(firm.whole.slice(3))}\ufeff`);
	}
};
