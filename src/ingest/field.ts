import type { Field, Kind, Reading } from '../domain/field.ts';
import { joinMembers } from '../domain/field.ts';
import type { Fault } from '../domain/problem.ts';
import type { Value } from '../domain/value.ts';
import { fitCell } from './cell.ts';
import { copyOf } from './collection.ts';
import type { Written } from './entry.ts';
import { meaningOf, splitMembers } from './meanings.ts';
import type { Mapping } from './mapping.ts';

/** A field's value with its notes, or the fault that leaves it empty. `text` is the cell cleaned. */
export type FieldRead =
	| {
			readonly value: Value;
			readonly notes: readonly Fault[];
			readonly text: string;
			/** The raw cell worth keeping beside the value: the one that says it in other words. */
			readonly beside: string | null;
	  }
	| { readonly fault: Fault };

const BLANK: FieldRead = { value: null, notes: [], text: '', beside: null };

/** Makes the reader of one field under a mapping. Blank cells, and what the sender writes for nothing, are null. */
export function fieldReader(name: string, field: Field, mapping: Mapping) {
	const meaning = meaningOf(mapping.values[name], field.many);
	const unit = mapping.units[name] ?? null;
	const separator = mapping.separators[name];
	const blanks = new Set(mapping.blank);

	return rememberCells(field, readField);

	function readField(written: Written, row: Reading): FieldRead {
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
		const reading = unit === null && !written.numeric ? row : { ...row, unit, numeric: written.numeric };
		for (const member of members) {
			const meant = whole ? [member] : (mean?.of(member) ?? [member]);
			for (const each of meant) {
				const result = field.read(each, reading);
				if ('fault' in result) return result;
				if (result.notes) notes.push(...result.notes);
				values.push(result.value);
			}
		}
		if (values.length === 0) return { value: null, notes, text, beside: null };
		const value = field.many ? [...new Set(values)] : values[0]!;
		return { value, notes, text, beside: rawBeside(field, value, text) };
	}

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

type ReadCell = (written: Written, row: Reading) => FieldRead;

/** Kinds of which the same few cells come back in every export. */
const REPETITIVE: ReadonlySet<Kind> = new Set(['choice', 'region', 'date']);
const REMEMBERED = 20_000;
const SHORT = 40;

/** Reads cells, remembering what short ones of such kinds were read as in rows of the same year. Blank ones are blank. */
function rememberCells({ kind }: Field, readCell: ReadCell): ReadCell {
	const years = new Map<string, Map<string, FieldRead>>();
	let year = '';
	let seen = new Map<string, FieldRead>();
	return (written, row) => {
		const { text, items, constant, numeric } = written;
		if (text === '' && !items) return BLANK;
		if (!REPETITIVE.has(kind) || items || constant || numeric || text.length > SHORT)
			return readCell(written, row);
		const own = row.day === null ? '' : row.day.slice(0, 4);
		if (own !== year) {
			year = own;
			seen = years.get(own) ?? new Map<string, FieldRead>();
			years.set(own, seen);
		}
		const before = seen.get(text);
		if (before) return before;
		if (seen.size >= REMEMBERED) seen.clear();
		const read = readCell(written, row);
		seen.set(copyOf(text), read);
		return read;
	};
}

function rawBeside(field: Field, value: Value, text: string): string | null {
	if (text === '' || value === text || joinMembers(value) === text) return null;
	const members = (Array.isArray(value) ? value : [value]) as readonly string[];
	return members.map((member) => field.show(member, 'zh')).join('、') === text ? null : text;
}
