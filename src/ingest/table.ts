import type { Dataset } from '../domain/dataset.ts';
import { fault, type Fault } from '../domain/problem.ts';
import { addressHeadings, planColumns, type Column } from './columns.ts';
import type { Finding, Slots } from './entry.ts';
import type { Cell, RawRow, Table } from './formats/cell.ts';
import { foldWording } from '../domain/kinds/choice.ts';
import type { Mapping } from './mapping.ts';
import type { MendedRows } from './mended.ts';
import { foldHeading, slotsOf } from './slots.ts';
import { slotRow, textOf } from './slotting.ts';

/** A row of a table on its way to an entry. */
export interface TableRow {
	readonly row: number;
	/** The cells as the file (or the mended copy) holds them. */
	readonly cells: readonly Cell[];
	/** Each record of the row: one, unless the mapping explodes it. */
	readonly records: readonly Slots[];
	/** What is wrong with the row before any cell is read. */
	readonly findings: readonly Finding[];
	readonly skipped: boolean;
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
			}
			rows++;
			waiting.push(raw);
			if (waiting.length > mapping.footer) onRow(toRow(waiting.shift()!, plan));
		}
	});
	plan ??= planTable(joinHeadings(headingRows), dataset, mapping);
	if (rows === 0 && !table.headings) faults.push(...plan.faults.filter((each) => !faults.includes(each)));
	if (broken) faults.push({ ...broken, row: broken.row ?? null });
	faults.push(...plan.unknown());
	return { rows, footer: waiting.length, faults };

	function toRow(raw: RawRow, { columns, addresses, headings, skips, explode, note }: TablePlan): TableRow {
		const cells = mended.take(file, table.sheet, raw.row, addresses) ?? raw.cells;
		note(cells);
		const skipped = skips.some(({ at, equals }) =>
			at.some((index) => equals.has(foldWording(textOf(cells[index]))))
		);
		const findings = [...raggedness(cells, columns, table), ...formulas(cells, columns)];
		if (skipped || findings.some(({ severity }) => severity === 'reject'))
			return {
				row: raw.row,
				cells,
				records: [],
				findings: skipped ? [] : findings,
				skipped,
				headings,
				addresses,
			};
		const records = explodeRow(cells, columns, explode);
		return { row: raw.row, cells, records, findings, skipped, headings, addresses };
	}
}

interface TablePlan {
	readonly headings: readonly string[];
	readonly addresses: readonly string[];
	readonly columns: readonly Column[];
	readonly faults: readonly (Fault & { column?: string })[];
	readonly skips: readonly { readonly at: readonly number[]; readonly equals: ReadonlySet<string> }[];
	readonly explode: { readonly at: number; readonly by: string } | null;
	note(cells: readonly Cell[]): void;
	unknown(): readonly (Fault & { column: string })[];
}

function planTable(headings: readonly string[], dataset: Dataset, mapping: Mapping): TablePlan {
	const { columns, faults } = planColumns(headings, dataset, mapping);
	const addresses = addressHeadings([...headings, ...columns.slice(headings.length).map(() => '')]);
	const find = (heading: string) =>
		addresses.flatMap((address, at) => (address === foldHeading(heading) || address === heading ? [at] : []));
	const named = [
		...mapping.skip.map(({ column }) => column),
		mapping.explode?.column,
		mapping.persons?.filled,
	];
	const absent = named
		.filter((heading) => heading !== undefined)
		.filter((heading) => find(heading).length === 0)
		.map((heading) =>
			fault(
				'heading-missing',
				`source.yaml 的 skip、explode 或 persons 提到的列“${heading}”在文件中不存在。`,
				`The column “${heading}” that skip, explode or persons in source.yaml names is not in the file.`
			)
		);
	const filled = new Set<number>();
	const unknownAt = columns.flatMap((column, at) => (column.use === 'unknown' ? [at] : []));
	const at = mapping.explode && find(mapping.explode.column)[0];
	return {
		headings,
		addresses,
		columns,
		faults: [...faults, ...absent, ...missingHeadings(columns, headings, dataset, mapping)],
		skips: mapping.skip.map(({ column, equals }) => ({
			at: find(column),
			equals: new Set(equals.map(foldWording)),
		})),
		explode: at === undefined ? null : { at, by: mapping.explode!.by },
		note(cells) {
			if (filled.size < unknownAt.length)
				for (const at of unknownAt) if (textOf(cells[at]).trim() !== '') filled.add(at);
		},
		unknown: () =>
			unknownAt
				.filter((at) => headings[at]?.trim() || filled.has(at))
				.map((at) => unknownHeading(columns[at]!.heading)),
	};
}

const unknownHeading = (heading: string) => ({
	column: heading,
	...fault(
		'heading-unknown',
		`列“${heading}”没有登记，其内容不会公布。`,
		`The column “${heading}” is not declared; what it holds is never published.`,
		`columns: { "${heading}": ignore }`
	),
});

function joinHeadings(rows: readonly RawRow[]): readonly string[] {
	const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
	return Array.from({ length: width }, (_, at) =>
		[...new Set(rows.map(({ cells }) => textOf(cells[at]).trim()))].filter(Boolean).join(' ')
	);
}

/** Required fields that no column, constant or part leads to. */
function missingHeadings(
	columns: readonly Column[],
	headings: readonly string[],
	dataset: Dataset,
	mapping: Mapping
) {
	const reached = new Set([
		...columns.flatMap((column) =>
			'to' in column ? (Array.isArray(column.to) ? column.to : [column.to]).map(({ slot }) => slot) : []
		),
		...Object.keys(mapping.constants),
	]);
	const byKey = new Set(mapping.key ? dataset.key : []);
	return slotsOf(dataset)
		.filter(
			({ name, part, field }) =>
				part === null && dataset.fields[field]!.required && !reached.has(name) && !byKey.has(name)
		)
		.map(({ name, heading }) =>
			fault(
				'heading-missing',
				`文件中没有“${heading}”（${name}）这一列，而它是必填项。文件的列名是：${headings.join('、') || '（空）'}。`,
				`The file has no column “${heading}” (${name}), which is required. Its headings are: ${headings.join(', ') || '(none)'}.`,
				`columns: { "…": ${name} }`
			)
		);
}

function raggedness(cells: readonly Cell[], columns: readonly Column[], table: Table): readonly Finding[] {
	const extra = cells.slice(columns.length).some((cell) => textOf(cell).trim() !== '');
	const short = !table.headings && cells.length < columns.length;
	if (!extra && !short) return [];
	return [
		{
			fault: fault(
				'ragged',
				`这一行有 ${cells.length} 个单元格，而列名有 ${columns.length} 个。`,
				`The row has ${cells.length} cells under ${columns.length} headings.`
			),
			severity: 'reject',
			column: null,
			field: null,
			cell: null,
		},
	];
}

function formulas(cells: readonly Cell[], columns: readonly Column[]): readonly Finding[] {
	return cells.flatMap((cell, at) => {
		if (typeof cell === 'string' || (cell.type !== 'formula' && cell.type !== 'error')) return [];
		const column = columns[at];
		if (!column || column.use === 'ignore' || column.use === 'unknown') return [];
		return [
			{
				fault: fault(
					'formula-empty',
					`单元格是没有保存结果的公式或错误值“${cell.text}”，按空白处理。`,
					`The cell holds a formula without a saved result, or the error “${cell.text}”; it is read as blank.`,
					'在 Excel 中重新计算并保存 / recalculate and save the book in Excel'
				),
				severity: 'note' as const,
				column: column.heading,
				field: null,
				cell: cell.text,
			},
		];
	});
}

function explodeRow(
	cells: readonly Cell[],
	columns: readonly Column[],
	explode: TablePlan['explode']
): readonly Slots[] {
	if (!explode) return [slotRow(cells, columns)];
	const cell = cells[explode.at];
	const items = typeof cell === 'object' && cell.items ? cell.items : textOf(cell).split(explode.by);
	const pieces = items.map((item) => item.trim()).filter(Boolean);
	if (pieces.length === 0) return [slotRow(cells, columns)];
	return pieces.map((piece) => slotRow(cells.with(explode.at, piece), columns));
}
