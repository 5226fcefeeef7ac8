import { langs, type Lang } from '../domain/lang.ts';

/** How many rows a piece of a list holds; the newest piece holds what is left. */
export const PIECE_LENGTH = 500;

/** A text as it is in both languages, or the place of its wording in `words`. */
export type Cell = string | number;

/**
 * A row of a list as the browser gets it: where the record's page stands below its list, what the record is called
 * (words of ours by their place), what stands under it, the language of the source, the place of its standing in
 * `standings` (-1 where the list shows none), then the cells behind the first.
 */
export type PieceRow = readonly [
	path: string,
	title: Cell,
	under: string | null,
	source: string,
	standing: number,
	...cells: Cell[],
];

/** The rows of some records of a list, in its order. */
export interface Piece {
	readonly words: readonly (readonly [zh: string, en: string])[];
	readonly standings: readonly PieceStanding[];
	readonly rows: readonly PieceRow[];
}

/** A standing with its mark and its word. */
export type PieceStanding = readonly [mark: string, zh: string, en: string];

/**
 * Which piece holds a record, both counted from 0 in the order of the list, and where in it. Pieces are cut from the
 * oldest record on, so that new ones leave the others as they are.
 */
export function placeIn(position: number, total: number): readonly [piece: number, at: number] {
	const newest = total % PIECE_LENGTH || PIECE_LENGTH;
	if (position < newest) return [0, position];
	const rest = position - newest;
	return [1 + Math.floor(rest / PIECE_LENGTH), rest % PIECE_LENGTH];
}

/** How many records of a list a piece begins behind, and how many it ends behind. */
export function pieceBounds(piece: number, total: number): readonly [start: number, end: number] {
	const end = total - (pieceCount(total) - 1 - piece) * PIECE_LENGTH;
	return [Math.max(0, end - PIECE_LENGTH), end];
}

export const pieceCount = (total: number): number => Math.ceil(total / PIECE_LENGTH);

/** The text of a cell in a language. */
export const cellText = ({ words }: Pick<Piece, 'words'>, cell: Cell, lang: Lang): string =>
	typeof cell === 'string' ? cell : words[cell]![langs.indexOf(lang)]!;
