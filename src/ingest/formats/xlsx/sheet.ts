import type { Member } from '../archive.ts';
import type { Cell, RawRow } from '../cell.ts';
import { halt, refused } from '../fault.ts';
import { lastColumn, lastRow, parseAddress } from './address.ts';
import { readCell, type CellTypes } from './cell-value.ts';
import { fillMerges, type Merge } from './merges.ts';
import { collectString } from './strings.ts';
import { walkXml } from './xml.ts';

/** How the rows of a sheet are to be read. */
export interface SheetReading {
	readonly types: CellTypes;
	readonly merges: readonly Merge[];
	/** The row whose width later rows are filled up to with blanks. */
	readonly header: number;
}

/**
 * Reads a sheet as a stream of rows. Cells take the column that their address names, else the next; trailing
 * blanks are dropped, and rows below the headings are as wide as these at least. Halts at a row or cell that is
 * out of order or outside of any sheet.
 */
export const readSheet = async (
	part: Member,
	reading: SheetReading,
	onRows: (rows: RawRow[]) => void
): Promise<void> => {
	const finish = finishRow(reading);
	let batch: RawRow[] = [];
	const deliver = () => {
		if (batch.length > 0) onRows(batch);
		batch = [];
	};
	await walkRows(part, reading.types, (row, cells) => {
		const finished = finish(row, cells);
		if (finished) batch.push(finished);
		if (batch.length >= 1000) deliver();
	});
	deliver();
};

const finishRow = ({ merges, header }: SheetReading) => {
	const fill = fillMerges(merges);
	let width = 0;
	return (row: number, cells: Cell[]): RawRow | null => {
		const isBlank = cells.every((cell) => typeof cell === 'string' && cell.trim() === '');
		fill(row, cells);
		if (isBlank) return null;
		if (row === header) width = cells.length;
		while (cells.length < width) cells.push('');
		return { row, cells };
	};
};

/** Walks the rows of a sheet, each with its cells up to the last that is not blank. */
const walkRows = async (
	part: Member,
	types: CellTypes,
	onRow: (row: number, cells: Cell[]) => void
): Promise<void> => {
	let isData = false;
	let row = 0;
	let column = 0;
	let cells: Cell[] = [];
	let type: string | undefined;
	let style = 0;
	let value: string | null = null;
	let formula: string | null = null;
	let within: 'v' | 'f' | 'is' | null = null;
	const inline = collectString();

	await walkXml(part, {
		open(name, attribute) {
			if (name === 'sheetData') isData = true;
			if (!isData) return;
			if (name === 'row') {
				const named = attribute('r');
				row = following(row, named === undefined ? row + 1 : Number(named), lastRow, part.name);
				column = 0;
				cells = [];
			} else if (name === 'c') {
				const ref = attribute('r');
				const named = ref === undefined ? column + 1 : (parseAddress(ref)?.column ?? 0);
				column = following(column, named, lastColumn, part.name);
				type = attribute('t');
				style = Number(attribute('s') ?? 0);
				value = formula = null;
			} else if (name === 'v' || name === 'f' || name === 'is') {
				within = name;
				if (name === 'f') formula = '';
				else value = '';
			} else if (within === 'is') inline.open(name);
		},
		text(text) {
			if (within === 'v') value = (value ?? '') + text;
			else if (within === 'f') formula = (formula ?? '') + text;
			else if (within === 'is') inline.text(text);
		},
		close(name) {
			if (!isData) return;
			if (name === 'sheetData') isData = false;
			else if (name === 'row') onRow(row, cells);
			else if (name === 'c') place(cells, column, readCell({ type, style, value, formula }, types));
			else if (name === 'is') value = inline.take();
			else if (within === 'is') inline.close(name);
			if (name === within) within = null;
		},
	});
};

const place = (cells: Cell[], column: number, cell: Cell): void => {
	if (cell === '') return;
	while (cells.length < column - 1) cells.push('');
	cells[column - 1] = cell;
};

const following = (previous: number, place: number, last: number, part: string): number =>
	Number.isInteger(place) && place > previous && place <= last ? place : halt(misplaced(part));

const misplaced = (part: string) =>
	refused(
		`工作簿的部件“${part}”中行号或单元格地址有误。请用 Excel 或 WPS 重新保存。`,
		`The workbook's part “${part}” has rows or cells out of place. Save it again in Excel or WPS.`
	);
