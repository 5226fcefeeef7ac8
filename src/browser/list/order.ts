import type { Columns } from '../../derive/columns.ts';

/** The places in another order: by rank, equal ones as they stood. */
export const sortBy = (positions: readonly number[], ranks: readonly number[]): readonly number[] =>
	[...positions].sort((a, b) => ranks[a]! - ranks[b]!);

/** The ranks of the order from the oldest record on; one without a day comes last. */
export const oldestFirst = ({ words, at }: Columns['from']): readonly number[] =>
	at.map((place) => (words[place] === null ? words.length : words.length - 1 - place));
