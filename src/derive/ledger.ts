import type { Dataset } from '../domain/dataset.ts';
import type { Field } from '../domain/field.ts';
import type { Lang } from '../domain/lang.ts';
import { texts, type Value } from '../domain/value.ts';
import type { PublicRecord } from '../registry/record.ts';
import { captionOf, showKey, type Caption } from './caption.ts';
import { firstCode } from './field.ts';
import { shownParties } from './parties.ts';

/** A column of a list. */
export interface LedgerColumn {
	readonly name: string;
	readonly field: Field;
}

/** What stands in the row of a record, besides its standing and the address of its page. */
export interface LedgerRow {
	readonly title: Caption;
	/** What tells it from others of the same title, or null. */
	readonly under: string | null;
	/** The language of the source. */
	readonly source: string;
	/** The last day on which the row may be shown, or null. */
	readonly until: string | null;
	/** The texts of the columns behind the first; empty where a field is blank. */
	readonly cells: readonly string[];
}

/** The columns of a dataset's lists: as declared, the caption first where the declaration leaves it out. */
export function ledgerColumns({ columns, caption, fields }: Dataset): readonly LedgerColumn[] {
	const names = columns.includes(caption) ? columns : [caption, ...columns];
	return names.flatMap((name) => (fields[name] ? [{ name, field: fields[name] }] : []));
}

/** The columns of a list, what a record is called first. A state that the standing says has none of its own. */
export const columnsOf = (dataset: Dataset): readonly LedgerColumn[] =>
	ledgerColumns(dataset)
		.filter(({ name }) => name !== dataset.lifecycle.over?.field)
		.toSorted((a, b) => Number(b.name === dataset.caption) - Number(a.name === dataset.caption));

/** The row of a record in the columns of `columnsOf`. */
export function rowOf(record: PublicRecord, dataset: Dataset, lang: Lang): LedgerRow {
	const { term, standing, nameless, origin, values, key } = record;
	const isKeyShown = dataset.key.length > 1 || dataset.columns.includes(dataset.key[0]!);
	return {
		title: captionOf(record, dataset, lang),
		under: firstCode(values, dataset.caption) ?? (isKeyShown ? null : showKey(key)),
		source: origin?.language ?? 'zh',
		until: dataset.lifecycle.term && standing === 'current' && !nameless ? term.until : null,
		cells: columnsOf(dataset)
			.slice(1)
			.map(({ name, field }) => ledgerCell(field, values[name], lang)),
	};
}

/** Whether the cells of a column never break. */
export const isUnbroken = ({ dense }: Field): boolean => dense !== undefined;

/** A value in the cell of a list: its members side by side, parties by name; empty where it is blank. */
export function ledgerCell(field: Field, value: Value | undefined, lang: Lang): string {
	const members = field.parts
		? shownParties(value).map(({ name }) => name)
		: texts(value).map((member) => field.dense?.(member) ?? field.show(member, lang));
	return members.join(lang === 'zh' ? '、' : '; ');
}
