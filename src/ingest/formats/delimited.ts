import Papa from 'papaparse';

/** Rows parsed from a piece of delimited text. */
export interface Parsed {
	readonly rows: readonly (readonly string[])[];
	/** How many characters the rows took; what follows is the beginning of the next row. */
	readonly taken: number;
	/** The row, from 0, whose quotes do not match; null where all do. Rows from it on are not to be trusted. */
	readonly badQuote: number | null;
}

interface Result {
	readonly data: readonly (readonly string[])[];
	readonly errors: readonly { readonly type: string; readonly row: number }[];
	readonly meta: { readonly cursor: number };
}

/**
 * Parses text whose line breaks are LF, quoted as in RFC 4180; a quotation mark within an unquoted cell is text.
 * Unless the text is `complete`, its last row is left for the next piece.
 */
export const parseDelimited = (text: string, delimiter: string, complete: boolean): Parsed => {
	const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' });
	const { data, errors, meta } = parser.parse(text, 0, !complete) as Result;
	// A row cut off at the end of a piece may seem badly quoted until the next piece has come.
	const bad = errors.find(({ type, row }) => type === 'Quotes' && (complete || row < data.length));
	return { rows: data, taken: meta.cursor, badQuote: bad?.row ?? null };
};

export const isBlankRow = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');
