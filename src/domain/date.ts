import { dayAt, splitClock } from './date-clock.ts';
import { compileForm, dateOf, type DateForm } from './date-form.ts';
import { readShortYearFirst, readYearFirst } from './date-year-first.ts';
import { isDay } from './day.ts';

/** How a sender writes dates: the forms of the mapping, and the century of years of two digits. */
export interface DateForms {
	readonly forms: readonly string[];
	readonly century: number | null;
}

export type DateRead =
	| { readonly value: string; readonly repaired: boolean }
	| { readonly fault: 'date-form' | 'date-impossible' | 'dates-ambiguous' };

interface Compiled {
	readonly all: readonly DateForm[];
	/** The forms whose day comes between year and month, the only ones that can contradict a year that comes first. */
	readonly dayInside: readonly DateForm[];
}

const IMPOSSIBLE = { fault: 'date-impossible' } as const;
const AMBIGUOUS = { fault: 'dates-ambiguous' } as const;
const compiled = new WeakMap<readonly string[], Compiled>();

/**
 * Reads a date of any precision: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Dates that begin with a year of four digits
 * or of an era are always understood; others only in the sender's `forms` (see `compileForm`). A time of day is
 * dropped, and with an offset the day is China's. A text that two forms read as different days, or that is day and month in
 * an order nobody named, is ambiguous: it is never guessed. `repaired` is true where the value is not what was
 * written.
 */
export function readDate(written: string, { forms, century }: DateForms): DateRead {
	const { all, dayInside } = compile(forms);
	if (written.length === 10 && dayInside.length === 0 && isDay(written) && written >= '1000') {
		return { value: written, repaired: false };
	}
	const text = plain(written).replace(/日(?=[\d上下])/, '日 ');
	const { date, clock } = splitClock(text);
	const first = clock === undefined ? undefined : readYearFirst(date);
	if (first?.value != null) {
		if (dayInside.some((form) => differs(form(date, century)?.value, first.value))) return AMBIGUOUS;
		const value = clock && first.value.length === 10 ? dayAt(first.value, clock) : first.value;
		return value.startsWith('+') ? IMPOSSIBLE : { value, repaired: value !== written };
	}
	const reads = all
		.map((form) => form(text, century) ?? (clock && form(date, century)))
		.filter((read) => read != null);
	const values = new Set(reads.flatMap(({ value }) => value ?? []));
	if (values.size > 1) return AMBIGUOUS;
	const [value] = values;
	if (value !== undefined) return { value, repaired: value !== written };
	if (first || reads.length > 0 || clock === undefined) return IMPOSSIBLE;
	return readUnnamed(date, century);
}

function readUnnamed(date: string, century: number | null): DateRead {
	const short = readShortYearFirst(date, century);
	if (short) return short.value === null ? IMPOSSIBLE : { value: short.value, repaired: true };
	const [, one, , other, year] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(date) ?? [];
	if (year === undefined) return { fault: 'date-form' };
	return (dateOf(year, one, other) ?? dateOf(year, other, one)) ? AMBIGUOUS : { fault: 'date-form' };
}

const differs = (value: string | null | undefined, other: string | null): boolean =>
	value != null && value !== other;

const plain = (text: string): string =>
	/^[\x21-\x7e]*$/.test(text)
		? text
		: text
				.normalize('NFKC')
				.replace(/[\u2010-\u2015\u2212]/g, '-')
				.replace(/\s+/g, ' ')
				.trim();

function compile(forms: readonly string[]): Compiled {
	const known = compiled.get(forms);
	if (known) return known;
	const made = {
		all: forms.map((form) => compileForm(plain(form))),
		dayInside: forms.filter((form) => /^YYYY[^YMD]*D/.test(form)).map((form) => compileForm(plain(form))),
	};
	compiled.set(forms, made);
	return made;
}
