import { gb2312 } from './gb2312.ts';

/** What is written of a pair: two digits for the distance from the source before, two for the target's place in GB 2312. */
const DIGITS = 2;
const BASE = 90;
const NOUGHT = 35;
/** The distance of the first source is counted from here. */
const FIRST = 0x4e00;

/** Whether a pair can be packed: its source is a Chinese character of two bytes, its target one of GB 2312. */
export const isUsual = ([from, to]: readonly [string, string]): boolean =>
	/^[\u4e00-\u9fff]$/.test(from) && gb2312.includes(to);

/**
 * Packs pairs of a character and the one that it stands for as text of ASCII, which deflates better beside other ASCII
 * than the characters do. Takes usual pairs in the order of their sources, no further than 8,099 apart.
 */
export function packForms(pairs: readonly (readonly [string, string])[]): string {
	const digits = (number: number) =>
		String.fromCharCode(NOUGHT + Math.floor(number / BASE), NOUGHT + (number % BASE));
	const places = new Map(gb2312.map((character, place) => [character, place]));
	let before = FIRST;
	return pairs
		.map(([from, to]) => {
			const step = from.charCodeAt(0) - before;
			before += step;
			return digits(step) + digits(places.get(to)!);
		})
		.join('');
}

/** Reads what `packForms` has packed: character → the one that it stands for. */
export function readForms(packed: string): Map<string, string> {
	const number = (at: number) => (packed.charCodeAt(at) - NOUGHT) * BASE + packed.charCodeAt(at + 1) - NOUGHT;
	const forms = new Map<string, string>();
	let code = FIRST;
	for (let at = 0; at < packed.length; at += 2 * DIGITS) {
		code += number(at);
		forms.set(String.fromCharCode(code), gb2312[number(at + DIGITS)]!);
	}
	return forms;
}
