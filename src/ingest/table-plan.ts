import type { Dataset } from '../domain/dataset.ts';
import { foldWording } from '../domain/kinds/choice.ts';
import { nearest } from '../domain/nearest.ts';
import { fault, type Fault } from '../domain/problem.ts';
import { addressHeadings, planColumns, type Column } from './columns.ts';
import type { Cell, RawRow } from './formats/cell.ts';
import type { Mapping } from './mapping.ts';
import { foldHeading, slotsOf } from './slots.ts';
import { textOf } from './slotting.ts';

/** What becomes of the columns of a table, and what is wrong with its headings. */
export interface TablePlan {
	readonly headings: readonly string[];
	readonly addresses: readonly string[];
	readonly columns: readonly Column[];
	/** How many cells a row has at least: up to the last heading that is not blank. */
	readonly width: number;
	/** False where what is wrong with the headings is a stop. */
	readonly trusted: boolean;
	readonly faults: readonly (Fault & { column?: string })[];
	readonly skips: readonly { readonly at: readonly number[]; readonly equals: ReadonlySet<string> }[];
	readonly explode: { readonly at: number; readonly by: string } | null;
	/** Remembers which undeclared columns hold anything. */
	note(cells: readonly Cell[]): void;
	/** A note for each undeclared column that has a heading or holds anything. */
	unknown(): readonly (Fault & { column: string })[];
}

/** Plans a table under its headings. */
export function planTable(headings: readonly string[], dataset: Dataset, mapping: Mapping): TablePlan {
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
	const all = [...faults, ...absent, ...missingHeadings(columns, headings, dataset, mapping)];
	return {
		headings,
		addresses,
		columns,
		width: headings.findLastIndex((heading) => heading.trim() !== '') + 1,
		trusted: all.length === 0,
		faults: all,
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
				.map((at) => unknownHeading(columns[at]!.heading, dataset)),
	};
}

function unknownHeading(heading: string, dataset: Dataset): Fault & { column: string } {
	const near = likelySlot(heading, dataset);
	return {
		column: heading,
		...fault(
			'heading-unknown',
			`列“${heading}”没有登记，其内容不会公布${near ? `；是否就是“${near.heading}”（${near.name}）？` : '。'}`,
			`The column “${heading}” is not declared; what it holds is never published${near ? `. Is it “${near.heading}” (${near.name})?` : '.'}`,
			`columns: { "${heading}": ${near?.name ?? 'ignore'} }`
		),
	};
}

/** The slot whose heading is nearest, where they share most of their characters. */
function likelySlot(heading: string, dataset: Dataset) {
	const slots = slotsOf(dataset);
	const near = nearest(
		foldHeading(heading),
		slots.map((slot) => slot.heading)
	);
	const shared = [...heading].filter((character) => near?.includes(character)).length;
	return shared * 2 > [...heading].length ? slots.find((slot) => slot.heading === near) : undefined;
}

/** The headings of one row, or of several joined with a space; what they repeat stands once. */
export function joinHeadings(rows: readonly RawRow[]): readonly string[] {
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
