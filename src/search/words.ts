/** A word as the full-text index knows it: one Han character, or letters and digits side by side. */
const HAN = '\\p{Script=Han}';
const RUN = `(?:(?!${HAN})[\\p{L}\\p{M}\\p{N}])+`;
const WORD = new RegExp(`${HAN}|${RUN}(?:[.,'’]${RUN})*`, 'gu');

/** Says of a word that it stands to the next otherwise than its neighbours suggest. */
const CONTRARY = '\u2060';
/** A space among the marks behind a word. */
const INNER_SPACE = '\u200c';

const CJK = new RegExp(`^[${HAN}\\u3000-\\u303f\\uff00-\\uff60]$`, 'u');

/** A stretch of a text: what comes before its word, the word, and what comes behind it, up to the next stretch. */
export interface Stretch {
	readonly before: string;
	readonly word: string;
	readonly behind: string;
}

/**
 * A text as it goes into the full-text index: its words parted by single spaces, each with the marks behind it. Every
 * Han character is a word, so that any part of a text is found as a phrase, however a browser would cut it into words.
 * `toStretches` gives the text back. Runs of white space become one space; a text without a word becomes ''.
 */
export function toIndexed(text: string): string {
	const plain = text
		.replace(/[\u2060\u200c]/g, '')
		.replace(/\s+/gu, ' ')
		.trim();
	const words = [...plain.matchAll(WORD)];
	return words
		.map(({ index }, at) => {
			const end = words[at + 1]?.index ?? plain.length;
			const stretch = plain.slice(at === 0 ? 0 : index, end);
			const isParted = stretch.endsWith(' ');
			const shown = stretch.trim();
			const isLast = at === words.length - 1;
			const contrary = !isLast && isParted === standTogether(shown, plain[end]!) ? CONTRARY : '';
			return shown.replaceAll(' ', INNER_SPACE) + contrary;
		})
		.join(' ');
}

/** Where one of two neighbours is Chinese no space is expected between them. */
const standTogether = (one: string, next: string) => CJK.test([...one].at(-1)!) || CJK.test(next);

/** The stretches of an indexed text, one a word, in its order; joined they are the text. */
export function toStretches(indexed: string): readonly Stretch[] {
	const tokens = indexed.split(' ').filter(Boolean);
	const bare = tokens.map((token) => token.replace(CONTRARY, '').replaceAll(INNER_SPACE, ' '));
	return bare.map((shown, at) => {
		const next = bare[at + 1];
		const isContrary = tokens[at]!.endsWith(CONTRARY);
		const gap = next !== undefined && standTogether(shown, next[0]!) === isContrary ? ' ' : '';
		const match = shown.matchAll(WORD).next().value;
		if (!match) return { before: shown, word: '', behind: gap };
		const [word] = match;
		return {
			before: shown.slice(0, match.index),
			word,
			behind: shown.slice(match.index + word.length) + gap,
		};
	});
}

/**
 * The words of a query, without marks. Width and compatibility forms are folded (NFKC); `simplified` gives traditional
 * characters their simplified form.
 */
export const wordsOf = (
	query: string,
	simplified: ReadonlyMap<string, string> = new Map()
): readonly string[] =>
	[...query.normalize('NFKC').matchAll(WORD)].map(([word]) =>
		(simplified.get(word) ?? word).replace(/[.,'’]/g, '').toLowerCase()
	);
