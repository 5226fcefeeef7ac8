import type { Field, Reading } from '../domain/field.ts';
import { joinMembers } from '../domain/field.ts';
import type { Fault } from '../domain/problem.ts';
import type { Value } from '../domain/value.ts';
import { fitCell, rememberReads } from './cell.ts';
import type { Written } from './entry.ts';
import { meaningOf, splitMembers } from './meanings.ts';
import type { Mapping } from './mapping.ts';

/** A field's value with its notes, or the fault that leaves it empty. `text` is the cell cleaned. */
export type FieldRead =
	| { readonly value: Value; readonly notes: readonly Fault[]; readonly text: string }
	| { readonly fault: Fault };

/** What a row's cells are read under. */
export type RowReading = Pick<Reading, 'day' | 'dates' | 'decimal' | 'demo'>;

const BLANK: FieldRead = { value: null, notes: [], text: '' };

/** Makes the reader of one field under a mapping. Blank cells, and what the sender writes for nothing, are null. */
export function fieldReader(name: string, field: Field, mapping: Mapping) {
	const meaning = meaningOf(mapping.values[name], field.many);
	const read = rememberReads(field);
	const unit = mapping.units[name] ?? null;
	const separator = mapping.separators[name];
	const blanks = new Set(mapping.blank);

	return function readField(written: Written, row: RowReading): FieldRead {
		if (written.text === '' && !written.items) return BLANK;
		const fit = fitCell(written.text, field);
		if ('fault' in fit) return fit;
		const { text } = fit;
		if (text === '' || (blanks.has(text) && !meaning?.of(text)))
			return { ...BLANK, notes: text === '' ? fit.notes : [] };
		const mean = written.constant ? null : meaning;
		const whole = isList(written) ? mean?.exactly(text) : mean?.pointedly(text);
		const members = whole ?? membersOf(written, text);
		const notes: Fault[] = [...fit.notes];
		const values: string[] = [];
		for (const member of members) {
			const meant = whole ? [member] : (mean?.of(member) ?? [member]);
			for (const each of meant) {
				const result = read(each, { ...row, unit, numeric: written.numeric });
				if ('fault' in result) return result;
				if (result.notes) notes.push(...result.notes);
				values.push(result.value);
			}
		}
		if (values.length === 0) return { value: null, notes, text };
		return { value: field.many ? [...new Set(values)] : values[0]!, notes, text };
	};

	/** True of a cell that surely holds a list: the sender names a separator, or the file holds it as one. */
	function isList({ items }: Written): boolean {
		return field.many && (separator !== undefined || (items?.length ?? 0) > 1);
	}

	function membersOf(written: Written, text: string): readonly string[] {
		if (!field.many) return [written.items ? written.items.join('；') : text];
		if (!written.items) return splitMembers(text, separator, field);
		const kept = written.items.flatMap((item) => {
			const fit = fitCell(item, field);
			return 'fault' in fit || fit.text === '' ? [] : [fit.text];
		});
		return kept;
	}
}

/** The raw cell worth keeping beside a value: the one that says it in other words. */
export function rawBeside(field: Field, value: Value, text: string): string | null {
	if (value === null || text === '' || joinMembers(value) === text) return null;
	const members = (Array.isArray(value) ? value : [value]) as readonly string[];
	return members.map((member) => field.show(member, 'zh')).join('、') === text ? null : text;
}
