import { writeFileSync } from 'node:fs';
import writeXlsxFile from 'write-excel-file/node';

/** A workbook of one sheet, all cells text. */
export interface Sheet {
	readonly name: string;
	/** Words in a merged row above the headings. */
	readonly title?: string;
	readonly headings: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** The first cell of a last row, beside which the number of rows stands. */
	readonly footer?: string;
}

/** Writes a workbook as office systems do: a title across the sheet, headings, rows, perhaps a total. */
export async function writeXlsx(path: string, { name, title, headings, rows, footer }: Sheet): Promise<void> {
	const cell = (value: string) => ({ value, type: String, format: '@' });
	const heading = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });
	const above = title
		? [[{ ...heading(title), columnSpan: headings.length }, ...headings.slice(1).map(() => null)]]
		: [];
	const below = footer ? [[cell(footer), cell(String(rows.length))]] : [];
	const data = [...above, headings.map(heading), ...rows.map((row) => row.map(cell)), ...below];
	const book = await writeXlsxFile([
		{ sheet: name, data, columns: headings.map(() => ({ width: 20 })) },
	]).toBuffer();
	writeFileSync(path, book);
}
