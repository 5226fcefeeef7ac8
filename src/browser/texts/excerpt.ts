import { wordsOf, type Stretch } from '../../search/words.ts';

/** A piece of a text, marked where it is what was looked for. */
export interface Piece {
	readonly text: string;
	readonly marked: boolean;
}

/** A part of a text around what was found in it. */
export interface Excerpt {
	/** The field that says it; null where no field does. */
	readonly field: string | null;
	readonly pieces: readonly Piece[];
	/** True where the part goes on before or behind. */
	readonly cutBefore: boolean;
	readonly cutBehind: boolean;
}

/** How long an excerpt is, in Chinese characters or words of about as many letters. */
const LENGTH = 80;

/** Where each field of a text begins, by its word, in order. */
export type Places = readonly (readonly [field: string, from: number])[];

/**
 * The words of a text that a query asks for: with `phrase` only those that stand side by side as it has them. A
 * word in letters matches from its beginning, as the index does.
 */
export function matchWords(
	stretches: readonly Stretch[],
	words: readonly string[],
	phrase: boolean
): ReadonlySet<number> {
	const own = stretches.map(({ word }) => wordsOf(word)[0] ?? '');
	const found = new Set<number>();
	for (const at of own.keys())
		if (phrase) {
			if (words.every((word, offset) => agree(own[at + offset], word)))
				for (const offset of words.keys()) found.add(at + offset);
		} else if (words.some((word) => agree(own[at], word))) found.add(at);
	return found;
}

const agree = (own: string | undefined, asked: string) =>
	own !== undefined &&
	own !== '' &&
	(own.startsWith(asked) || (asked.length > 4 && own.length > 3 && asked.startsWith(own)));

/** The stretches with the words of the query marked, neighbours in one piece. */
export function markPieces(
	stretches: readonly Stretch[],
	found: ReadonlySet<number>,
	from = 0
): readonly Piece[] {
	const pieces: { text: string; marked: boolean }[] = [];
	const add = (text: string, marked: boolean) => {
		const last = pieces.at(-1);
		if (text === '') return;
		if (last?.marked === marked) last.text += text;
		else pieces.push({ text, marked });
	};
	for (const [offset, { before, word, behind }] of stretches.entries()) {
		const marked = found.has(from + offset);
		add(before, false);
		add(word, marked);
		add(behind, marked && found.has(from + offset + 1));
	}
	return pieces;
}

/** The stretch of one field that holds most of what was found; the beginning of the text where it holds nothing. */
export function cutExcerpt(
	stretches: readonly Stretch[],
	found: ReadonlySet<number>,
	places: Places
): Excerpt {
	const middle = densest(found);
	const part = places.filter(([, from]) => from <= middle).at(-1);
	const next = places.find(([, from]) => from > middle);
	const [first, end] = [part?.[1] ?? 0, next?.[1] ?? stretches.length];
	const from = reach(stretches, middle, first, -LENGTH / 4);
	const to = reach(stretches, from, end, LENGTH);
	return {
		field: part?.[0] ?? null,
		pieces: markPieces(stretches.slice(from, to), found, from),
		cutBefore: from > first,
		cutBehind: to < end,
	};
}

/** The first word of the place where most words were found close together. */
function densest(found: ReadonlySet<number>): number {
	const places = [...found].toSorted((a, b) => a - b);
	let [best, most] = [places[0] ?? 0, 0];
	for (const [at, place] of places.entries()) {
		let count = 0;
		while (places[at + count] !== undefined && places[at + count]! < place + LENGTH / 2) count++;
		if (count > most) [best, most] = [place, count];
	}
	return best;
}

/** The word that lies so much text behind a word, or before it where negative; not beyond `bound`. */
function reach(stretches: readonly Stretch[], from: number, bound: number, length: number): number {
	const step = Math.sign(length);
	let [at, left] = [from, Math.abs(length)];
	while (at !== bound && left > 0) {
		const { before, word, behind } = stretches[step > 0 ? at : at - 1]!;
		left -= (before + word + behind).replace(/[\u0020-\u024f]{3}/g, '.').length;
		at += step;
	}
	return at;
}
