/** A cell's place, column and row from 1. */
export interface Address {
	readonly column: number;
	readonly row: number;
}

/** A rectangle of cells, both corners in it. */
export interface Area {
	readonly from: Address;
	readonly to: Address;
}

/** The largest sheet that XLSX knows. */
export const lastColumn = 16_384;
export const lastRow = 1_048_576;

/** Reads `B12`; null for what names no cell of a sheet. */
export const parseAddress = (text: string): Address | null => {
	const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text) ?? [];
	if (letters === undefined || digits === undefined) return null;
	const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
	const row = Number(digits);
	return column <= lastColumn && row <= lastRow ? { column, row } : null;
};

/** Reads `A3:A9`; null for what is not a range. */
export const parseArea = (text: string): Area | null => {
	const [first = '', second = first] = text.split(':');
	const from = parseAddress(first);
	const to = parseAddress(second);
	return from && to && from.row <= to.row && from.column <= to.column ? { from, to } : null;
};
