import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/**
 * Reads a table of what the demonstration is made of, which stands beside this file as CSV: the goods, offences and
 * honours that records are drawn from. Throws where a column is not in the table.
 */
export function readMaterial<C extends string>(
	name: string,
	columns: readonly C[]
): readonly Readonly<Record<C, string>>[] {
	const rows = readTable(name);
	const absent = columns.filter((column) => rows.some((row) => row[column] === undefined));
	if (absent.length > 0) throw new Error(`${name}.csv has no column ${absent.join(', ')}.`);
	return rows as readonly Readonly<Record<C, string>>[];
}

/** Reads such a table with whatever columns it has. */
export function readTable(name: string): readonly Readonly<Record<string, string>>[] {
	const text = readFileSync(join(import.meta.dirname, `${name}.csv`), 'utf8');
	return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** The codes in a cell of such a table. */
export const codesIn = (cell: string): readonly string[] => cell.split(' ').filter(Boolean);
