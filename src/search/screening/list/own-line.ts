import { mistypeOf, type Mistype } from '../../../domain/identifiers/mistype.ts';
import { readCode } from '../codes.ts';
import type { Line } from '../findings.ts';
import { takeName, type Reading } from '../name.ts';
import type { Columns } from './columns.ts';
import type { ListRow } from './table.ts';

/** A line of a reader's list: what it says, and what of it is compared. */
export interface OwnLine {
	/** The row of the file, as a spreadsheet numbers it. */
	readonly row: number;
	readonly name: string;
	readonly code: string;
	readonly line: Line;
	/** Why a code that is written there is not used; null where it is, or none is there. */
	readonly codeFault: CodeFault | null;
}

/** `mistype`: what is wrong with it, where that can be told; `meant`: the code that was probably meant. */
export interface CodeFault {
	readonly mistype: Mistype | null;
	readonly meant: string | null;
}

/** Reads the lines of a list by its columns. A line needs a name with a letter or character in it, or a valid code. */
export const toOwnLines = (
	rows: readonly ListRow[],
	{ headings, name, code }: Columns,
	reading: Reading
): readonly OwnLine[] =>
	rows.slice(headings ? 1 : 0).map(({ row, cells }) => {
		const own = { name: cellAt(cells, name), code: cellAt(cells, code) };
		const read = readCode(own.code);
		const taken = takeName(own.name, reading);
		return {
			row,
			...own,
			line: { name: /\p{L}/u.test(taken.folded) ? { ...taken, name: own.name } : null, code: read.code },
			codeFault: read.fault === null ? null : faultOf(own.code, read.slip),
		};
	});

const cellAt = (cells: readonly string[], column: number | null) =>
	column === null ? '' : (cells[column] ?? '').trim();

function faultOf(code: string, slip: string | null): CodeFault {
	const mistype = mistypeOf(code);
	return { mistype, meant: mistype?.meant ?? slip };
}
