/** A cell as the file holds it: text, or text with what the file says of its type. */
export type Cell = string | TypedCell;

/**
 * number: an XLSX or JSON number, `text` its exact digits as written in the file. date: an XLSX cell with a
 * date format, `text` is `YYYY-MM-DD` or `YYYY-MM-DD HH:mm:ss`, the 1904 system honoured. formula: one without
 * a cached value, `text` begins with `=`. error: `#N/A` and the like. list: a JSON array, `items` its members.
 * missing: a JSON key that is absent.
 */
export interface TypedCell {
	readonly text: string;
	readonly type: 'number' | 'date' | 'formula' | 'error' | 'list' | 'missing';
	readonly items?: readonly string[];
}

/**
 * A row that is not wholly blank. `row` is as a spreadsheet shows it: blank rows count, a line break within
 * quotes does not; for JSON records it counts from 1.
 */
export interface RawRow {
	readonly row: number;
	readonly cells: readonly Cell[];
}

/** One sheet, CSV or JSON list. */
export interface Table {
	/** The XLSX sheet's name; within a ZIP the member's path, and `member/sheet` for an XLSX; else null. */
	readonly sheet: string | null;
	/** The dotted paths of JSON records in the order first seen; null where headings are among the rows. */
	readonly headings: readonly string[] | null;
	/** Notes about the table as a whole: that it is hidden, which cells it merges. */
	readonly faults: readonly FormatFault[];
	/** Calls back with batches of rows in order; resolves to what made the rest unreadable, or to null. */
	read(onRows: (rows: RawRow[]) => void): Promise<FormatFault | null>;
}

/** A fault of a file or sheet, before it is known to which dataset the file belongs. */
export interface FormatFault {
	readonly rule:
		| 'format-refused'
		| 'encoding'
		| 'quote'
		| 'merged'
		| 'hidden-sheet'
		| 'formula-empty'
		| 'mapping'
		| 'markup';
	readonly sheet?: string | null;
	readonly row?: number;
	readonly zh: string;
	readonly en: string;
	readonly write?: string;
}

/** What `source.yaml` says of a file's form, and what the dataset knows of its headings. */
export interface ReadingOptions {
	readonly format?: 'csv' | 'tsv' | 'xlsx' | 'json' | 'ndjson' | 'zip';
	readonly encoding?: string;
	readonly delimiter?: string;
	/** JSON pointer (RFC 6901) to the array of records. */
	readonly records?: string;
	/** True of a heading that the dataset or its mapping names; tells encodings and delimiters apart. */
	readonly known: (heading: string) => boolean;
	/** The row of the headings, or of the last of them, from 1. */
	readonly header: number;
}

export type Opened = { readonly tables: readonly Table[] } | { readonly fault: FormatFault };
