import Papa from 'papaparse';

/** A cell that Excel would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** Digits that Excel would read as a number and shorten: long codes, and those that begin with a zero. */
const CODE = /^(?:0\d+|\d{12,})$/;

/**
 * A line of CSV that Excel opens safely, with its line break: a cell that begins like a formula has `'` before it,
 * a code of digits a tab behind it, which keeps it text. Not lossless: `data.csv` is.
 */
export const toExcelLine = (cells: readonly string[]): string =>
	`${Papa.unparse([cells.map(guard)], { newline: '\r\n' })}\r\n`;

const guard = (cell: string) => (FORMULA.test(cell) ? `'${cell}` : CODE.test(cell) ? `${cell}\t` : cell);
