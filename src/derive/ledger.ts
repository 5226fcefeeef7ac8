import type { Dataset } from '../domain/dataset.ts';
import type { Field } from '../domain/field.ts';
import type { Lang } from '../domain/lang.ts';
import { texts, type Value } from '../domain/value.ts';
import { shownParties } from './parties.ts';

/** The columns of a dataset's lists: as declared, the caption first where the declaration leaves it out. */
export function ledgerColumns({
	columns,
	caption,
	fields,
}: Dataset): readonly { readonly name: string; readonly field: Field }[] {
	const names = columns.includes(caption) ? columns : [caption, ...columns];
	return names.flatMap((name) => (fields[name] ? [{ name, field: fields[name] }] : []));
}

/** A value in the cell of a list: its members side by side, parties by name; empty where it is blank. */
export function ledgerCell(field: Field, value: Value | undefined, lang: Lang): string {
	const members = field.parts
		? shownParties(value).map(({ name }) => name)
		: texts(value).map((member) => field.dense?.(member) ?? field.show(member, lang));
	return members.join(lang === 'zh' ? '、' : '; ');
}
