import type { Cell } from './formats/cell.ts';
import type { Column, Destination } from './columns.ts';
import type { Slots, Written } from './entry.ts';

/** The text of a cell, as it stands in the file. */
export const textOf = (cell: Cell | undefined): string =>
	cell === undefined
		? ''
		: typeof cell === 'string'
			? cell
			: cell.type === 'formula' || cell.type === 'error'
				? ''
				: cell.text;

/** A part of a cell that a pattern or a split sends somewhere. */
type Piece = Written & { readonly at: number };

/**
 * Puts the cells of a row where their columns lead. Columns that lead to one field join their texts: numbered
 * pieces in their order, others as members.
 */
export function slotRow(cells: readonly Cell[], columns: readonly Column[]): Slots {
	const slots = new Map<string, Written>();
	const gathered = new Map<string, Piece[]>();
	columns.forEach((column, index) => {
		if (column.marks !== undefined)
			slots.set(column.marks, writtenOf(cells[index], textOf(cells[index]), column.heading));
		if (column.use === 'ignore' || column.use === 'unknown') return;
		const cell = cells[index];
		const text = textOf(cell);
		if (column.use === 'slot' && column.to.piece === null && !slots.has(column.to.slot)) {
			slots.set(column.to.slot, writtenOf(cell, text, column.heading));
		} else if (column.use === 'slot') {
			gather(column.to, index, writtenOf(cell, text, column.heading));
		} else if (column.use === 'split') {
			const pieces = text.split(column.by);
			column.to.forEach((to, at) => {
				const last = at === column.to.length - 1;
				const piece = last ? pieces.slice(at).join(column.by) : (pieces[at] ?? '');
				gather(to, index, { text: piece.trim(), items: null, numeric: false, column: column.heading });
			});
		} else {
			const match = column.pattern.exec(text);
			for (const to of column.to) {
				const name = to.piece === null ? to.slot : `${to.slot}.${to.piece}`;
				const found =
					match?.groups?.[name] ?? (column.to.length === 1 && !match?.groups ? match?.[0] : '') ?? '';
				gather(to, index, { text: found.trim(), items: null, numeric: false, column: column.heading });
			}
		}
	});
	for (const [slot, pieces] of gathered) slots.set(slot, joinPieces(pieces, slots.get(slot)));
	return slots;

	function gather({ slot, piece }: Destination, index: number, written: Written) {
		const pieces = gathered.get(slot) ?? [];
		pieces.push({ ...written, at: piece ?? index + 1000 });
		gathered.set(slot, pieces);
	}
}

function writtenOf(cell: Cell | undefined, text: string, column: string): Written {
	const typed = typeof cell === 'object' ? cell : null;
	if (typed?.type === 'number') return { text: plainNumber(text), items: null, numeric: true, column };
	return { text, items: typed?.items ?? null, numeric: false, column };
}

/** A number without the noise of binary fractions, which a spreadsheet saves and never shows: 15 digits hold. */
const plainNumber = (text: string) =>
	/[.eE]/.test(text) && text.replace(/[eE].*|\D/g, '').length > 15
		? String(Number(Number(text).toPrecision(15)))
		: text;

function joinPieces(pieces: readonly Piece[], before: Written | undefined): Written {
	const ordered = pieces.toSorted((a, b) => a.at - b.at);
	const all = [...(before ? [before] : []), ...ordered].filter(({ text, items }) => text !== '' || items);
	const [only] = all;
	if (only && all.length === 1) return only;
	const column = [...new Set(all.map(({ column }) => column))].join(' + ') || (pieces[0]?.column ?? '');
	const members = pieces.some(({ at }) => at >= 1000);
	if (members)
		return {
			text: all.map(({ text }) => text).join('；'),
			items: all.flatMap(({ text, items }) => items ?? [text]),
			numeric: false,
			column,
		};
	return { text: all.map(({ text }) => text).reduce(joinWords, ''), items: null, numeric: false, column };
}

/** Han text joins without a space; words of other scripts keep one between them. */
const joinWords = (left: string, right: string) =>
	left + (/[A-Za-z0-9,.]$/.test(left) && /^[A-Za-z0-9]/.test(right) ? ' ' : '') + right;
