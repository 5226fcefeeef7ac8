import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cell, FormatFault, RawRow, ReadingOptions } from './cell.ts';
import { openExport } from './open.ts';

/** A table as a test looks at it: its rows, and what ended them. */
export interface ReadTable {
	readonly sheet: string | null;
	readonly headings: readonly string[] | null;
	readonly faults: readonly FormatFault[];
	readonly rows: readonly RawRow[];
	readonly end: FormatFault | null;
}

const headings = new Set(['编号', '名称', '日期', 'no', 'name']);

/** Writes an export to a file of its own, opens it and reads every table. */
export const readExport = async (
	content: string | Uint8Array,
	options: Partial<ReadingOptions> = {}
): Promise<{ readonly tables: readonly ReadTable[] } | { readonly fault: FormatFault }> => {
	const folder = await mkdtemp(join(tmpdir(), 'export-'));
	try {
		const path = join(folder, 'export');
		await writeFile(path, content);
		const opened = await openExport(path, {
			known: (heading) => headings.has(heading),
			header: 1,
			...options,
		});
		if ('fault' in opened) return opened;
		const tables: ReadTable[] = [];
		for (const { sheet, headings, faults, read } of opened.tables) {
			const rows: RawRow[] = [];
			const end = await read((batch) => rows.push(...batch));
			tables.push({ sheet, headings, faults, rows, end });
		}
		return { tables };
	} finally {
		await rm(folder, { recursive: true });
	}
};

/** The only table of an export that can be read. */
export const readTable = async (
	content: string | Uint8Array,
	options: Partial<ReadingOptions> = {}
): Promise<ReadTable> => {
	const read = await readExport(content, options);
	if ('fault' in read) throw new Error(read.fault.en);
	const [table] = read.tables;
	if (!table || read.tables.length > 1) throw new Error(`${read.tables.length} tables instead of one`);
	return table;
};

/** The cells of the only table, row by row. */
export const readCells = async (
	content: string | Uint8Array,
	options: Partial<ReadingOptions> = {}
): Promise<readonly (readonly Cell[])[]> =>
	(await readTable(content, options)).rows.map(({ cells }) => cells);

/** What keeps an export from being read: the fault on opening it, or the first on reading its tables. */
export const readFault = async (
	content: string | Uint8Array,
	options: Partial<ReadingOptions> = {}
): Promise<FormatFault | null> => {
	const read = await readExport(content, options);
	return 'fault' in read ? read.fault : (read.tables.find(({ end }) => end)?.end ?? null);
};
