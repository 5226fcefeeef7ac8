import type { Dataset } from '../domain/dataset.ts';
import { nearest } from '../domain/nearest.ts';
import { fault, type Fault } from '../domain/problem.ts';
import { partyField } from './checks.ts';
import type { ColumnTarget, Mapping } from './mapping.ts';
import { foldHeading, slotsOf } from './slots.ts';

/** Where a part of a cell goes: a slot, and the place among the numbered pieces that make it up. */
export interface Destination {
	readonly slot: string;
	readonly piece: number | null;
}

/** What becomes of one column. `marks` is the slot that its cell fills beside that: it marks a party as a person. */
export type Column = { readonly heading: string; readonly marks?: string } & (
	| { readonly use: 'slot'; readonly to: Destination }
	| { readonly use: 'pattern'; readonly pattern: RegExp; readonly to: readonly Destination[] }
	| { readonly use: 'split'; readonly by: string; readonly to: readonly Destination[] }
	| { readonly use: 'ignore' }
	| { readonly use: 'unknown' }
);

const PIECE = /^(.+)\.([1-9]\d*)$/;

export function destination(name: string): Destination {
	const [, slot, piece] = PIECE.exec(name) ?? [];
	return slot && piece ? { slot, piece: Number(piece) } : { slot: name, piece: null };
}

/** What a heading of the mapping or of our own form leads to, by the folded heading. */
export function headingTable(dataset: Dataset, mapping: Mapping): ReadonlyMap<string, ColumnTarget> {
	const table = new Map<string, ColumnTarget>();
	for (const { name, heading } of slotsOf(dataset))
		for (const written of [name, heading]) table.set(foldHeading(written), name);
	for (const [heading, target] of Object.entries(mapping.columns)) table.set(foldHeading(heading), target);
	const mark = mapping.persons && foldHeading(mapping.persons.filled);
	if (mark !== undefined && !table.has(mark)) table.set(mark, 'ignore');
	return table;
}

/** The heading of each column as a mapping may address it: `备注`, `备注#2` for the second, `#18` for a blank one. */
export function addressHeadings(headings: readonly string[]): readonly string[] {
	const seen = new Map<string, number>();
	return headings.map((heading, index) => {
		const folded = foldHeading(heading);
		if (folded === '') return `#${index + 1}`;
		const times = (seen.get(folded) ?? 0) + 1;
		seen.set(folded, times);
		return times === 1 ? folded : `${folded}#${times}`;
	});
}

/** Decides what becomes of every column under these headings. Columns beyond the last heading count as blank ones. */
export function planColumns(
	headings: readonly string[],
	dataset: Dataset,
	mapping: Mapping
): { readonly columns: readonly Column[]; readonly faults: readonly Fault[] } {
	const table = headingTable(dataset, mapping);
	const beyond = Object.keys(mapping.columns)
		.map((heading) => Number(/^#(\d+)$/.exec(heading)?.[1] ?? 0))
		.filter((position) => position > headings.length);
	const all = [
		...headings,
		...Array<string>(Math.max(0, ...beyond.map((p) => p - headings.length))).fill(''),
	];
	const addresses = addressHeadings(all);
	const faults: Fault[] = [];
	const mark = mapping.persons && foldHeading(mapping.persons.filled);
	const columns = addresses.map((address, index): Column => {
		const column = toOwn(address, index);
		return address === mark ? { ...column, marks: `${partyField(dataset)}Persons` } : column;
	});
	return { columns, faults: [...faults, ...doubleTargets(columns, dataset)] };

	function toOwn(address: string, index: number): Column {
		const heading = all[index]!.trim() || address;
		const target = table.get(address) ?? table.get(`#${index + 1}`);
		if (target !== undefined) return toColumn(heading, target);
		const first = table.get(foldHeading(all[index]!));
		if (first === 'ignore') return { use: 'ignore', heading };
		if (first !== undefined) faults.push(repeatedHeading(heading, address));
		return { use: 'unknown', heading };
	}
}

function toColumn(heading: string, target: ColumnTarget): Column {
	if (target === 'ignore') return { use: 'ignore', heading };
	if (typeof target === 'string') return { use: 'slot', heading, to: destination(target) };
	if ('split' in target) return { use: 'split', heading, by: target.split, to: target.into.map(destination) };
	const field = 'field' in target ? target.field : null;
	if (target.pattern === undefined) return { use: 'slot', heading, to: destination(field!) };
	return {
		use: 'pattern',
		heading,
		pattern: new RegExp(target.pattern, 'su'),
		to: groupsOf(target.pattern, field).map(destination),
	};
}

/** The named groups of a pattern; without one, the whole match goes to the field. */
export function groupsOf(pattern: string, field: string | null): readonly string[] {
	const groups = [...pattern.matchAll(/\(\?<([A-Za-z]\w*)>/g)].map(([, name]) => name!);
	return groups.length > 0 ? groups : field === null ? [] : [field];
}

const repeatedHeading = (heading: string, address: string): Fault =>
	fault(
		'heading-duplicate',
		`列名“${heading}”出现了不止一次，无法判断哪一列是它的内容。`,
		`The heading “${heading}” occurs more than once; it cannot be told which column is meant.`,
		`columns: { "${address}": ignore }`
	);

/** Two whole columns for one field that holds a single value: nobody can say which of them is right. */
function doubleTargets(columns: readonly Column[], dataset: Dataset): readonly Fault[] {
	const first = new Map<string, string>();
	return columns.flatMap((column) => {
		if (column.use !== 'slot' || column.to.piece !== null) return [];
		const { slot } = column.to;
		const before = first.get(slot);
		first.set(slot, column.heading);
		if (before === undefined || dataset.fields[slot]?.many) return [];
		return [
			fault(
				'heading-duplicate',
				`“${before}”和“${column.heading}”两列都是“${slot}”，无法判断用哪一列。`,
				`The columns “${before}” and “${column.heading}” both lead to “${slot}”; it cannot be told which is meant.`,
				`columns: { "${column.heading}": ignore }`
			),
		];
	});
}

/** Names in a mapping that are no field of the dataset, each answered with the nearest one. */
export function checkNames(dataset: Dataset, mapping: Mapping): readonly Fault[] {
	const slots = new Set(slotsOf(dataset).map(({ name }) => name));
	const fields = new Set(Object.keys(dataset.fields));
	const targets = Object.values(mapping.columns).flatMap((target) => {
		if (typeof target === 'string') return target === 'ignore' ? [] : [destination(target).slot];
		if ('split' in target) return target.into.map((name) => destination(name).slot);
		const field = 'field' in target ? [target.field] : [];
		return [...field, ...(target.pattern ? groupsOf(target.pattern, null) : [])].map(
			(n) => destination(n).slot
		);
	});
	const check = (place: string, names: readonly string[], known: ReadonlySet<string>) =>
		names.filter((name) => !known.has(name)).map((name) => unknownName(place, name, known));
	return [
		...check('columns', targets, slots),
		...check('values', Object.keys(mapping.values), slots),
		...check('separators', Object.keys(mapping.separators), slots),
		...check('constants', Object.keys(mapping.constants), slots),
		...check('units', Object.keys(mapping.units), fields),
		...check('key', mapping.key ?? [], slots),
		...check('expected.filled', Object.keys(mapping.expected.filled), slots),
	];
}

function unknownName(place: string, name: string, known: ReadonlySet<string>): Fault {
	const near = nearest(name, known);
	return fault(
		'mapping',
		`source.yaml 的 ${place} 中“${name}”不是本数据集的字段${near ? `，是否想写“${near}”？` : '。'}`,
		`Under ${place} in source.yaml, “${name}” is no field of this dataset${near ? `; did you mean “${near}”?` : '.'}`,
		near ?? undefined
	);
}
