import type { Dataset } from '../domain/dataset.ts';
import { foldWording } from '../domain/kinds/choice.ts';
import type { Fault } from '../domain/problem.ts';
import type { Finding, Slots } from './entry.ts';
import type { Cell, RawRow, Table } from './formats/cell.ts';
import { headingsElsewhere } from './header-row.ts';
import type { Mapping } from './mapping.ts';
import type { MendedRows } from './mended.ts';
import { explodeRow, formulas, raggedness } from './row-shape.ts';
import { textOf } from './slotting.ts';
import { joinHeadings, planTable, type TablePlan } from './table-plan.ts';

/** A row of a table on its way to an entry. */
export interface TableRow {
	readonly row: number;
	/** The cells as the file (or the mended copy) holds them. */
	readonly cells: readonly Cell[];
	/** Each record of the row: one, unless the mapping explodes it; none of a row that is skipped. */
	readonly records: readonly Slots[];
	/** True where the number of cells is wrong, so that nothing but the key of its records is asked for. */
	readonly ragged: boolean;
	/** What is wrong with the row before any cell is read. */
	readonly findings: readonly Finding[];
	readonly skipped: boolean;
	/** False under headings that are a stop: what else is wrong with the row need not be told. */
	readonly trusted: boolean;
	readonly headings: readonly string[];
	readonly addresses: readonly string[];
}

export interface TableRead {
	readonly rows: number;
	readonly footer: number;
	/** What is wrong with the table as a whole; a stop among them means that its rows cannot be trusted. */
	readonly faults: readonly (Fault & { readonly row?: number | null; readonly column?: string })[];
}

/** Reads a table's rows under a mapping, calling back for every row that is neither heading, preamble nor footer. */
export async function readTable(
	table: Table,
	file: string,
	dataset: Dataset,
	mapping: Mapping,
	mended: MendedRows,
	onRow: (row: TableRow) => void
): Promise<TableRead> {
	const last = Math.max(...mapping.header);
	const faults: (Fault & { row?: number | null; column?: string })[] = [...table.faults];
	const headingRows: RawRow[] = [];
	let plan: TablePlan | null = table.headings ? planTable(table.headings, dataset, mapping) : null;
	if (plan) faults.push(...plan.faults);
	const waiting: RawRow[] = [];
	let rows = 0;

	const broken = await table.read((batch) => {
		for (const raw of batch) {
			if (!table.headings && raw.row <= last) {
				if (mapping.header.includes(raw.row)) headingRows.push(raw);
				continue;
			}
			if (!plan) {
				plan = planTable(joinHeadings(headingRows), dataset, mapping);
				faults.push(...plan.faults);
				if (!plan.trusted) faults.push(...headingsElsewhere(batch, dataset, mapping));
			}
			rows++;
			waiting.push(raw);
			if (waiting.length > mapping.footer) onRow(toRow(waiting.shift()!, plan));
		}
	});
	plan ??= planTable(joinHeadings(headingRows), dataset, mapping);
	const unread = broken !== null && headingRows.length === 0;
	if (rows === 0 && !table.headings && !unread)
		faults.push(...plan.faults.filter((each) => !faults.includes(each)));
	if (broken) faults.push({ ...broken, row: broken.row ?? null });
	faults.push(...plan.unknown());
	return { rows, footer: waiting.length, faults };

	function toRow(raw: RawRow, plan: TablePlan): TableRow {
		const { columns, addresses, headings, skips, explode, note } = plan;
		const cells = mended.take(file, table.sheet, raw.row, addresses) ?? raw.cells;
		note(cells);
		const skipped = skips.some(({ at, equals }) =>
			at.some((index) => equals.has(foldWording(textOf(cells[index]))))
		);
		const findings = [...raggedness(cells, plan, table), ...formulas(cells, columns)];
		const records = skipped ? [] : explodeRow(cells, columns, explode);
		const ragged = findings.some(({ severity }) => severity === 'reject');
		return {
			row: raw.row,
			cells,
			records,
			ragged,
			findings: skipped ? [] : findings,
			skipped,
			trusted: plan.trusted,
			headings,
			addresses,
		};
	}
}
