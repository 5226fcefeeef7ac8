import { simplify } from './simplified.ts';

const HAN = /\p{Script=Han}/u;
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]+/g;

/**
 * Folds a text so that every form of a hidden value compares equal: width, case, invisible characters, spaces
 * (between words of Latin letters and digits one is kept), traditional and simplified characters.
 */
export const foldHidden = (text: string) =>
	simplify(text.normalize('NFKC'))
		.replace(INVISIBLE, '')
		.replace(/\s+/g, ' ')
		.replace(/ (?![a-z0-9])|([^a-z0-9.,&)'-]) /gi, '$1')
		.trim()
		.toLowerCase();

/** True where a folded value says enough to be searched for: not a short word or number that stands anywhere. */
export const isTelling = (folded: string) =>
	HAN.test(folded) ? folded.length > 1 : /\D/.test(folded) ? folded.length > 3 : folded.length > 5;

/** A place where a hidden value stands in a folded text. */
export interface Hit {
	readonly value: string;
	readonly at: number;
}

/** Finds any of many folded values in folded texts, by the first two characters of each. */
export function searchHidden(values: Iterable<string>): (text: string) => readonly Hit[] {
	const byStart = new Map<string, string[]>();
	for (const value of values) {
		if (value.length < 2) continue;
		const start = value.slice(0, 2);
		const others = byStart.get(start);
		if (!others) byStart.set(start, [value]);
		else if (!others.includes(value)) others.push(value);
	}
	const firsts = new Set([...byStart.keys()].map((start) => start.charCodeAt(0)));
	return (text) => {
		const hits: Hit[] = [];
		for (let at = 0; at < text.length - 1; at++) {
			if (!firsts.has(text.charCodeAt(at))) continue;
			for (const value of byStart.get(text.slice(at, at + 2)) ?? [])
				if (text.startsWith(value, at)) hits.push({ value, at });
		}
		return hits;
	};
}

/**
 * True where a hit is no disclosure: it is a part of a longer word or number, it lies inside a longer text that is lawfully shown (a firm whose name
 * holds a person's), or is two characters inside running Chinese on both sides.
 */
export function isInnocent(text: string, { value, at }: Hit, shown: readonly string[]): boolean {
	const part = (a: string | undefined, b: string | undefined) =>
		/[a-z0-9]/.test(a ?? '') && /[a-z0-9]/.test(b ?? '');
	if (part(text[at - 1], value[0]) || part(value.at(-1), text[at + value.length])) return true;
	const inside = shown.some((longer) => {
		for (let from = longer.indexOf(value); from >= 0; from = longer.indexOf(value, from + 1))
			if (text.startsWith(longer, at - from)) return true;
		return false;
	});
	if (inside) return true;
	if ([...value].length > 2 || !HAN.test(value)) return false;
	return HAN.test(text[at - 1] ?? '') && HAN.test(text[at + value.length] ?? '');
}
