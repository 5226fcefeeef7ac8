import { fault, type Fault } from '../domain/problem.ts';
import type { Value, Values } from '../domain/value.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Entry } from './entry.ts';
import { writeLines } from './lines.ts';
import type { Mapping } from './mapping.ts';

/** What became of an entry: kept, the same as one before it, in conflict with one before it, or kept in place of an earlier row. */
export type Outcome =
	| { readonly outcome: 'used' }
	| { readonly outcome: 'repeated' | 'conflict'; readonly fault: Fault }
	| { readonly outcome: 'used'; readonly supersedes: number };

/** The entries of an export or a series of them, one a key, on disk. */
export interface Collection {
	/** `rowId` numbers the row of the entry across the files of the collection. */
	add(entry: Entry, rowId: number): Outcome;
	/** Remembers a key whose row is rejected: it has not vanished. */
	refuse(key: string): void;
	close(): Collected;
}

export interface Collected {
	readonly path: string;
	/** The line of each key in the file. */
	readonly lines: ReadonlyMap<string, number>;
	/** Lines that a later row has replaced. */
	readonly dead: ReadonlySet<number>;
	/** Keys that stand on rejected rows. */
	readonly refused: ReadonlySet<string>;
}

/** Gathers entries by key: a snapshot refuses a second content of a key, increments let the later one stand. */
export function collect(
	path: string,
	dataset: Dataset,
	mapping: Pick<Mapping, 'mode' | 'group'>
): Collection {
	const out = writeLines(path);
	const lines = new Map<string, number>();
	const contents: number[] = [];
	const rows: number[] = [];
	const numbers: number[] = [];
	const tables: Table[] = [];
	const dead = new Set<number>();
	const groups = new Map<string, Entry>();
	const refused = new Set<string>();

	return {
		add(entry, rowId) {
			if (mapping.group) return addToGroup(entry);
			const before = lines.get(entry.key);
			const values = JSON.stringify(entry.values);
			const content = digestOf(values);
			if (before === undefined) {
				write(entry, values, content, rowId);
				return { outcome: 'used' };
			}
			if (contents[before] === content)
				return { outcome: 'repeated', fault: repeated(entry, placeOf(before)) };
			if (mapping.mode === 'snapshot')
				return { outcome: 'conflict', fault: conflict(entry, placeOf(before)) };
			dead.add(before);
			write(entry, values, content, rowId);
			return { outcome: 'used', supersedes: rows[before]! };
		},
		refuse: (key) => void refused.add(copyOf(key)),
		close() {
			for (const entry of groups.values()) write(entry, JSON.stringify(entry.values), 0, 0);
			out.close();
			return { path, lines, dead, refused };
		},
	};

	function write({ values: _, ...rest }: Entry, values: string, content: number, rowId: number) {
		lines.set(copyOf(rest.key), contents.length);
		contents.push(content);
		rows.push(rowId);
		numbers.push(rest.row);
		tables.push(tableOf(rest));
		out.add(`${JSON.stringify(rest).slice(0, -1)},"values":${values}}`);
	}

	/** One object a table, since there are as many places as entries. */
	function tableOf({ file, sheet }: Place): Table {
		const last = tables.at(-1);
		return last?.file === file && last.sheet === sheet ? last : { file, sheet };
	}

	function placeOf(line: number): Place {
		return { ...tables[line]!, row: numbers[line]! };
	}

	function addToGroup(entry: Entry): Outcome {
		const before = groups.get(entry.key);
		if (!before) {
			groups.set(entry.key, entry);
			return { outcome: 'used' };
		}
		const values = mergeValues(before.values, entry.values, dataset);
		if (!values) return { outcome: 'conflict', fault: conflict(entry, before) };
		const raw = Object.fromEntries(
			Object.keys({ ...before.raw, ...entry.raw }).map((name) => [
				name,
				[...new Set([before.raw[name], entry.raw[name]])].filter(Boolean).join('；'),
			])
		);
		groups.set(entry.key, { ...before, values, raw, repairs: { ...entry.repairs, ...before.repairs } });
		return { outcome: 'used' };
	}
}

/** Joins rows of one key: only fields that hold many may differ; a blank is filled. Null where another differs. */
function mergeValues(a: Values, b: Values, { fields }: Dataset): Values | null {
	const merged: Record<string, Value> = {};
	for (const [name, { many }] of Object.entries(fields)) {
		const [left, right] = [a[name] ?? null, b[name] ?? null];
		if (left === null || right === null) merged[name] = left ?? right;
		else if (many) merged[name] = union(left as readonly string[], right as readonly string[]);
		else if (JSON.stringify(left) === JSON.stringify(right)) merged[name] = left;
		else return null;
	}
	return merged;
}

function union(a: readonly unknown[], b: readonly unknown[]): Value {
	const seen = new Set(a.map((member) => JSON.stringify(member)));
	return [...a, ...b.filter((member) => !seen.has(JSON.stringify(member)))] as Value;
}

/** A text of its own: one cut out of a file would keep the whole piece of that file in memory. */
export const copyOf = (text: string) => Buffer.from(text).toString();

/** A 53-bit digest that tells contents of one key apart; not for secrecy. */
export function digestOf(text: string): number {
	let [h1, h2] = [0xdeadbeef, 0x41c6ce57];
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		h1 = Math.imul(h1 ^ unit, 2654435761);
		h2 = Math.imul(h2 ^ unit, 1597334677);
	}
	h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
	h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
	return 4294967296 * (2097151 & h2) + (h1 >>> 0);
}

const shown = (key: string) => key.replaceAll('\u001f', ' + ');

type Table = Pick<Entry, 'file' | 'sheet'>;

/** Where the row stands that an entry was read from. */
type Place = Table & Pick<Entry, 'row'>;

/** The place of an earlier row as seen from a later one: its table is named only where it is another. */
function seenFrom(later: Place, { file, sheet, row }: Place) {
	const isOther = file !== later.file || sheet !== later.sheet;
	const table = [file, sheet].filter((part) => part !== null).join(' / ');
	return {
		zh: `${isOther ? `“${table}”` : ''}第 ${row} 行`,
		en: `row ${row}${isOther ? ` of “${table}”` : ''}`,
	};
}

function repeated(entry: Entry, before: Place) {
	const { zh, en } = seenFrom(entry, before);
	return fault(
		'repeated',
		`与${zh}的“${shown(entry.key)}”完全相同，只公布一次。`,
		`The same as “${shown(entry.key)}” in ${en}; published once.`
	);
}

function conflict(entry: Entry, before: Place) {
	const { zh, en } = seenFrom(entry, before);
	return fault(
		'key-conflict',
		`编号“${shown(entry.key)}”在${zh}已经有了，内容不同，无法判断哪一行正确。`,
		`The key “${shown(entry.key)}” stands in ${en} too, with other content; it cannot be told which is right.`,
		'改正其中一行的编号或删去一行 / correct the key of one row, or remove one'
	);
}
