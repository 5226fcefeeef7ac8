import { simplify } from './simplified.ts';

const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]+/g;
const DOTS = /[•‧・∙⋅]/g;
const CLUSTER = /\P{M}[\p{M}\uff9e\uff9f]*|\p{M}+/gu;
const WORDLIKE = /[a-z0-9.,&)'-]/;

/**
 * Folds a text so that every form of a hidden value compares equal: width, case, invisible and bidirectional
 * characters, spaces (between words of Latin letters and digits one is kept), middle dots, traditional and
 * simplified characters.
 */
export const foldHidden = (text: string): string =>
	foldCharacters(text.normalize('NFC'))
		.replace(/\s+/g, ' ')
		.replace(/ (?![a-z0-9])|([^a-z0-9.,&)'-]) /g, '$1')
		.trim();

const foldCharacters = (text: string) =>
	simplify(text.normalize('NFKC')).replace(INVISIBLE, '').replace(DOTS, '·').toLowerCase();

/** A folded text; the character at `n` comes from the stretch `starts[n]` to before `ends[n]` of the text in NFC. */
export interface Folded {
	readonly folded: string;
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

/** Folds like `foldHidden` and tells where each character comes from. Takes a text in NFC. */
export function foldWithPlaces(text: string): Folded {
	let loose = '';
	const from: number[] = [];
	const to: number[] = [];
	for (const { 0: cluster, index } of text.matchAll(CLUSTER))
		for (const character of foldCharacters(cluster).split('')) {
			const space = /\s/.test(character);
			if (space && loose.endsWith(' ')) {
				to[to.length - 1] = index + cluster.length;
				continue;
			}
			loose += space ? ' ' : character;
			from.push(index);
			to.push(index + cluster.length);
		}
	const kept = [...Array(loose.length).keys()].filter((at) => loose[at] !== ' ' || isKept(loose, at));
	return {
		folded: kept.map((at) => loose[at]).join(''),
		starts: kept.map((at) => from[at]!),
		ends: kept.map((at) => to[at]!),
	};
}

/** Whether a single space parts two words. */
const isKept = (loose: string, at: number) =>
	at > 0 && at < loose.length - 1 && WORDLIKE.test(loose[at - 1]!) && /[a-z0-9]/.test(loose[at + 1]!);
