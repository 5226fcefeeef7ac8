import { readHead, type Bytes } from './bytes.ts';
import type { FormatFault, RawRow, ReadingOptions, Table } from './cell.ts';
import { decode, decodeHead } from './decoding.ts';
import { isBlankRow, parseDelimited } from './delimited.ts';
import { chooseDelimiter, recognisesHeadings } from './delimiter.ts';
import { findEncoding } from './encoding.ts';
import { refused } from './fault.ts';
import { unifyBreaks } from './lines.ts';

/** A row longer than this has no end: a quotation mark was never closed, or the file is not a table. */
const longestRow = 1 << 20;

/**
 * Opens delimited text of any encoding and delimiter. Line breaks may be mixed; within cells they become LF.
 * Reading streams: memory does not grow with the file. It stops at a row whose quotes do not match.
 */
export const openCsv = async (bytes: Bytes, options: ReadingOptions): Promise<Table> => {
	const encoding = await findEncoding(bytes, options.encoding, (head, evidence) =>
		recognisesHeadings(head, { ...options, known: (heading) => evidence(heading) && options.known(heading) })
	);
	const delimiter = chooseDelimiter(decodeHead(await readHead(bytes), encoding), options);
	return {
		sheet: null,
		headings: null,
		faults: [],
		read: (onRows) => readRows(unifyBreaks(decode(bytes, encoding)), delimiter, onRows),
	};
};

const readRows = async (
	pieces: AsyncIterable<string>,
	delimiter: string,
	onRows: (rows: RawRow[]) => void
): Promise<FormatFault | null> => {
	let rest = '';
	let before = 0;
	const take = (text: string, complete: boolean): FormatFault | null => {
		const { rows, taken, badQuote } = parseDelimited(text, delimiter, complete);
		const good = numbered(badQuote === null ? rows : rows.slice(0, badQuote), before);
		if (good.length > 0) onRows(good);
		if (badQuote !== null) return unclosed(before + badQuote + 1);
		before += rows.length;
		rest = text.slice(taken);
		if (rest.length <= longestRow) return null;
		return rest.includes('"') ? unclosed(before + 1) : endless(before + 1);
	};
	for await (const piece of pieces) {
		const fault = take(rest + piece, false);
		if (fault) return fault;
	}
	return take(rest, true);
};

const numbered = (rows: readonly (readonly string[])[], before: number): RawRow[] =>
	rows.map((cells, at) => ({ row: before + at + 1, cells })).filter(({ cells }) => !isBlankRow(cells));

const unclosed = (row: number): FormatFault => ({
	rule: 'quote',
	row,
	zh: `第 ${row} 行的引号不成对：单元格以 " 开头，却没有以 " 结束，或结束后还有文字。请补上引号；单元格内的引号写成 ""。`,
	en: `The quotation marks in row ${row} do not match: a cell begins with " and is not closed, or goes on after the closing one. Close it, and write a quotation mark within a cell as "".`,
});

const endless = (row: number): FormatFault =>
	refused(
		`第 ${row} 行超过 100 万字仍未结束，文件不像表格。请重新导出。`,
		`Row ${row} has no end after a million characters; this does not look like a table. Export it again.`,
		row
	);
