import { foldHeading } from './slots.ts';
import { addressHeadings } from './columns.ts';
import { textOf } from './slotting.ts';
import type { Cell } from './formats/cell.ts';
import { openExport } from './formats/open.ts';
import { fault, type Fault } from '../domain/problem.ts';

/** Rejected rows that an operator has mended, by the place they came from. */
export interface MendedRows {
	/** The mended cells in the order of a table's headings, or null where the row was not mended. */
	take(file: string, sheet: string | null, row: number, addresses: readonly string[]): readonly Cell[] | null;
	/** A fault for every mended row that named no row of an export. */
	left(): readonly { readonly file: string; readonly row: number; readonly fault: Fault }[];
}

interface Mended {
	readonly from: string;
	readonly at: number;
	readonly cells: ReadonlyMap<string, Cell>;
	taken: boolean;
}

const placeOf = (file: string, sheet: string, row: string) => [file, sheet, row].join('\u001f');

/**
 * Reads the mended copies of `rejected/*.csv`; a later copy of a row takes the place of an earlier one. `known` tells
 * the source's own headings, since spreadsheets save such a copy in GBK as well as in UTF-8.
 */
export async function readMended(
	files: readonly { readonly path: string; readonly name: string }[],
	known: (heading: string) => boolean
): Promise<{ readonly rows: MendedRows; readonly faults: readonly { file: string; fault: Fault }[] }> {
	const byPlace = new Map<string, Mended>();
	const faults: { file: string; fault: Fault }[] = [];
	for (const { path, name } of files) {
		let headings: readonly string[] | null = null;
		const opened = await openExport(path, {
			known: (heading) => /^_(?:file|sheet|row|problems)$/.test(heading.trim()) || known(heading),
			header: 1,
		});
		if ('fault' in opened) {
			faults.push({ file: name, fault: opened.fault });
			continue;
		}
		for (const table of opened.tables) {
			const broken = await table.read((rows) => {
				for (const { row, cells } of rows) {
					if (headings === null) headings = addressHeadings(cells.map(textOf));
					else keep(row, new Map(headings.map((heading, at) => [heading, parseList(cells[at] ?? '')])));
				}
			});
			if (broken) faults.push({ file: name, fault: broken });
		}

		function keep(row: number, cells: ReadonlyMap<string, Cell>) {
			const said = (key: string) => textOf(cells.get(key)).trim();
			byPlace.set(placeOf(said('_file'), said('_sheet'), said('_row')), {
				from: name,
				at: row,
				cells,
				taken: false,
			});
		}
	}
	return {
		faults,
		rows: {
			take(file, sheet, row, addresses) {
				if (byPlace.size === 0) return null;
				const mended = byPlace.get(placeOf(file, sheet ?? '', String(row)));
				if (!mended) return null;
				mended.taken = true;
				const own = addresses.map((address) => mended.cells.get(foldHeading(address)) ?? '');
				return [...own, ...beyond(mended.cells, own.length)];
			},
			left: () =>
				[...byPlace.values()]
					.filter(({ taken }) => !taken)
					.map(({ from, at }) => ({
						file: from,
						row: at,
						fault: fault(
							'file-unread',
							'这一行改正所指的 _file、_sheet、_row 在导出文件中不存在，未被使用。',
							'The _file, _sheet and _row of this mended row name no row of an export; it was not used.'
						),
					})),
		},
	};
}

/** The cells beyond the headings, which `rejected/` keeps by their position, up to the last that still holds anything. */
function beyond(cells: ReadonlyMap<string, Cell>, width: number): readonly Cell[] {
	const rest: Cell[] = [];
	for (let at = width + 1; cells.has(`#${at}`); at++) rest.push(cells.get(`#${at}`)!);
	return rest.slice(0, rest.findLastIndex((cell) => textOf(cell).trim() !== '') + 1);
}

/** A list cell of JSON is written to `rejected/` as JSON, and read back as a list. */
function parseList(cell: Cell): Cell {
	const text = textOf(cell);
	if (!/^\["/.test(text)) return cell;
	try {
		const items: unknown = JSON.parse(text);
		if (!Array.isArray(items)) return cell;
		return { text: items.join('；'), type: 'list', items: items.map(String) };
	} catch {
		return cell;
	}
}
