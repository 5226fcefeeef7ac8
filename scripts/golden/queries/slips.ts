import type { Random } from '../../demo/random.ts';
import type { FirmName } from '../names.ts';
import { plainText, withoutForm } from '../oracle/plain-text.ts';
import { soundingLike, withinOneSlip } from '../oracle/rules.ts';
import { soundsAlone } from '../oracle/sound.ts';
import type { Asked, Maker } from '../query.ts';
import { LOOK_ALIKES } from '../words.ts';
import { isChinese } from './names.ts';

/** The commonest 3,755 Chinese characters, in the order of their readings: the first level of GB 2312. */
const COMMON = (() => {
	const bytes: number[] = [];
	for (let row = 0xb0; row <= 0xd7; row++)
		for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
	return [...new TextDecoder('gbk').decode(Uint8Array.from(bytes))];
})();
const bySound = Map.groupBy(COMMON, (character) => soundsAlone(character)[0]!);

/** What of a name is typed: all of it, without its legal form, or the fancy name and the trade. */
export type Extent = 'name' | 'core' | 'brand';

/** The text in which a slip is made, and in how many characters from its beginning; null where the firm has none. */
function typedOf(
	firm: FirmName | null,
	extent: Extent
): { readonly text: string; readonly length: number } | null {
	if (!firm || !isChinese(plainText(firm.whole))) return null;
	const whole = plainText(firm.whole);
	const core = withoutForm(whole);
	if (extent === 'name') return { text: whole, length: core.length };
	if (extent === 'core') return { text: core, length: core.length };
	const brand = firm.brand + firm.trade;
	return { text: plainText(brand), length: brand.length };
}

export type Slip = 'wrong' | 'missing' | 'extra' | 'swapped';

/** A text with one slip at a place. */
function slipAt(text: string, at: number, slip: Slip, random: Random): string {
	const [before, here, after] = [text.slice(0, at), text[at]!, text.slice(at + 1)];
	switch (slip) {
		case 'wrong':
			return before + random.pick(COMMON) + after;
		case 'missing':
			return before + after;
		case 'extra':
			return before + random.pick(COMMON) + here + after;
		case 'swapped':
			return before + after.slice(0, 1) + here + after.slice(1);
	}
}

const nearParty = (text: string, unlike: string): Asked | null =>
	text === unlike ? null : { text, group: 'party', isRight: withinOneSlip(text) };

/** One slip anywhere. */
export const slipIn =
	(slip: Slip, extent: Extent): Maker =>
	({ firm }, random) => {
		const typed = typedOf(firm, extent);
		if (!typed || typed.length < 4) return null;
		const last = typed.length - (slip === 'swapped' ? 2 : 1);
		return nearParty(slipAt(typed.text, random.between(0, last), slip, random), typed.text);
	};

/** One or two characters that sound the same. */
export const homophoneIn =
	(extent: Extent): Maker =>
	({ firm }, random) => {
		const typed = typedOf(firm, extent);
		if (!typed) return null;
		const characters = [...typed.text];
		for (const at of random.some([...characters.keys()].slice(0, typed.length), 1, 2)) {
			const same = bySound.get(soundsAlone(characters[at]!)[0]!)?.filter((each) => each !== characters[at]);
			if (same?.length) characters[at] = random.pick(same);
		}
		const text = characters.join('');
		return text === typed.text ? null : { text, group: 'party', isRight: soundingLike(text) };
	};

/** A character for another that looks like it. */
export const lookAlike: Maker = ({ firm }, random) => {
	const typed = typedOf(firm, 'core');
	if (!typed) return null;
	const pairs = LOOK_ALIKES.flatMap(([a = '', b = '']) => [[a, b] as const, [b, a] as const]);
	const fitting = pairs.filter(([from]) => typed.text.includes(from));
	if (fitting.length === 0) return null;
	const [from, to] = random.pick(fitting);
	return nearParty(typed.text.replace(from, to), typed.text);
};

/** A whole name with a slip in its legal form, or over the border to it. */
export const slippedForm: Maker = ({ firm }, random) => {
	if (!firm || !/有限(?:责任)?公司$/.test(firm.form) || !isChinese(plainText(firm.whole))) return null;
	const whole = plainText(firm.whole);
	const from = withoutForm(whole).length;
	const slip = random.pick(['wrong', 'missing', 'extra', 'swapped'] as const);
	const last = whole.length - (slip === 'swapped' ? 2 : 1);
	return nearParty(
		slipAt(whole, random.between(slip === 'swapped' ? from - 1 : from, last), slip, random),
		whole
	);
};
