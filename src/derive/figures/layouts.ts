import type { Dataset } from '../../domain/dataset.ts';
import { daysBetween, firstDay } from '../../domain/day.ts';
import type { Share } from '../../domain/figure.ts';
import { provinces } from '../../domain/region-provinces.ts';
import { text } from '../../domain/value.ts';
import type { PublicRecord } from '../../registry/record.ts';
import { ALL, durationClasses, durationOf, LISTED } from './classes.ts';
import { axisOf, both, byDays, byValue, toWording, type Axis } from './heads.ts';
import { periodOf, periodsOf, type Period } from './periods.ts';
import type { Head, Layout, Part } from './tally.ts';

const whole: Part = { values: {}, from: null, to: null };
const day = (record: PublicRecord) => record.term.from;

/** Bars of the values of a field, those of most records first unless they stand in an order of their own. */
export function layBars(
	dataset: Dataset,
	by: string,
	isInOrder: boolean,
	records: readonly PublicRecord[]
): Layout {
	const axis = axisOf(dataset, by, records);
	const counts = axis.heads.map(() => 0);
	for (const record of records) for (const place of axis.placesOf(record)) counts[place]!++;
	const order = axis.heads.map((_, at) => at);
	if (!isInOrder) order.sort((a, b) => counts[b]! - counts[a]! || a - b);
	const moved = order.map((_, at) => order.indexOf(at));
	return {
		rows: order.map((at) => axis.heads[at]!),
		columns: [ALL],
		placesOf: (record) => axis.placesOf(record).map((place) => [moved[place]!, 0] as const),
		partOf: ({ value }) => axis.partOf(value),
	};
}

/** The 34 units of province level in the order of their codes. `covered` are those of which any list has a record. */
export function layTiles(
	dataset: Dataset,
	by: string,
	records: readonly PublicRecord[],
	covered: ReadonlySet<string>
): Layout {
	const place = new Map(provinces.map(({ code }, at) => [code, at]));
	const axis = axisOf(dataset, by, records);
	return {
		rows: provinces.map(({ code, zh, en }) => ({ value: code, label: { zh, en }, gap: false })),
		columns: [ALL],
		placesOf: (record) =>
			axis.placesOf(record).flatMap((at) => {
				const tile = place.get(axis.heads[at]!.value);
				return tile === undefined ? [] : [[tile, 0] as const];
			}),
		partOf: ({ value }) => axis.partOf(value),
		isKnown: ({ value }) => covered.has(value),
	};
}

/** One field against another. */
export function layMatrix(
	dataset: Dataset,
	rows: string,
	columns: string,
	records: readonly PublicRecord[]
): Layout {
	const filled = records.filter(
		(record) => text(record.values[rows]) !== null && text(record.values[columns]) !== null
	);
	const [down, across] = [axisOf(dataset, rows, filled), axisOf(dataset, columns, filled)];
	return {
		rows: down.heads,
		columns: across.heads,
		placesOf: (record) => cross(down, across, record),
		partOf: (row, column) => both(down.partOf(row.value), across.partOf(column.value)),
	};
}

const cross = (down: Axis, across: Axis, record: PublicRecord) =>
	down.placesOf(record).flatMap((row) => across.placesOf(record).map((column) => [row, column] as const));

/**
 * Periods of the day from which records count, against the values of a field; `isTotalled` puts all of them first.
 * Periods are long enough to hold `perShare` records of a value on average.
 */
export function layTime(
	dataset: Dataset,
	by: string,
	records: readonly PublicRecord[],
	{ isTotalled = false, perShare = 0 } = {}
): Layout {
	const axis = axisOf(dataset, by, records);
	const days = records.map(day).filter((each) => each !== null);
	const { unit, periods } = periodsOf(days, perShare * axis.heads.length);
	const place = placesIn(periods);
	const shift = isTotalled ? 1 : 0;
	return {
		unit,
		rows: periods,
		columns: isTotalled ? [ALL, ...axis.heads] : axis.heads,
		placesOf: (record) => {
			const row = day(record) === null ? undefined : place.get(periodOf(day(record)!, unit));
			if (row === undefined) return [];
			const own = axis.placesOf(record).map((column) => [row, column + shift] as const);
			return isTotalled ? [[row, 0] as const, ...own] : own;
		},
		partOf: (row, column) => both(daysOf(row), column === ALL ? whole : axis.partOf(column.value)),
	};
}

/** The records that a share counts: of the one grain, with any verdict. */
export const sharing = ({ field, among }: Share, records: readonly PublicRecord[]) =>
	records.filter(({ values }) => text(values[among.field]) === among.value && text(values[field]) !== null);

/**
 * Records that hold now by the period in which they began, and ended ones by the period and the ground of their end.
 * Of the ended it reads day and ground alone. No list says those rows.
 */
export function layEndings(dataset: Dataset, records: readonly PublicRecord[]): Layout {
	const grounds = dataset.fields[dataset.lifecycle.ground ?? '']?.values ?? {};
	const isEnded = ({ standing }: PublicRecord) => standing === 'ended';
	const dayOf = (record: PublicRecord) => (isEnded(record) ? record.term.endedOn : day(record));
	const { unit, periods } = periodsOf(records.map(dayOf).filter((each) => each !== null));
	const place = placesIn(periods);
	const seen = new Set(records.filter(isEnded).map(({ term }) => term.endGround));
	const ends = Object.entries(grounds).flatMap(([value, label]) =>
		seen.has(value) ? [{ value, label: pick(label), gap: false }] : []
	);
	const column = new Map(ends.map(({ value }, at) => [value, at + 1]));
	return {
		unit,
		rows: periods,
		columns: [LISTED, ...ends],
		placesOf: (record) => {
			const on = dayOf(record);
			const row = on === null ? undefined : place.get(periodOf(on, unit));
			const at = isEnded(record) ? column.get(record.term.endGround ?? '') : 0;
			return row === undefined || at === undefined ? [] : [[row, at]];
		},
		partOf: (row, { value }) => (value === LISTED.value ? daysOf(row) : null),
	};
}

/** Dates of records on one axis of years, by which a list is narrowed where the date is a facet. */
export function layTimeline(
	dataset: Dataset,
	dates: readonly string[],
	records: readonly PublicRecord[]
): Layout {
	const dayIn = (record: PublicRecord, name: string) => {
		const written = text(record.values[name]);
		return written === null ? null : firstDay(written);
	};
	const all = dates.flatMap((name) => records.map((record) => dayIn(record, name)));
	const { unit, periods } = periodsOf(
		all.filter((each) => each !== null),
		Infinity
	);
	const place = placesIn(periods);
	return {
		unit,
		rows: periods,
		columns: dates.map((name) => ({ value: name, label: dataset.fields[name]!.label, gap: false })),
		placesOf: (record) =>
			dates.flatMap((name, column) => {
				const on = dayIn(record, name);
				return on === null ? [] : [[place.get(periodOf(on, unit))!, column] as const];
			}),
		partOf: ({ value }, column) =>
			dataset.facets.includes(column.value) ? byValue(column.value, value) : null,
	};
}

/** How long it took from one date to another, of records that have both to the day. */
export function layDurations([from, to]: readonly [string, string]): Layout {
	return {
		rows: durationClasses,
		columns: [ALL],
		placesOf: (record) => {
			const days = daysTaken(record, from, to);
			return days === null ? [] : [[durationOf(days), 0]];
		},
		partOf: () => null,
	};
}

/** The days between two dates of a record, or null where either is blank or less precise than a day. */
export function daysTaken({ values }: PublicRecord, from: string, to: string): number | null {
	const [first, last] = [text(values[from]), text(values[to])];
	return first?.length === 10 && last?.length === 10 ? daysBetween(first, last) : null;
}

const placesIn = (periods: readonly Period[]) => new Map(periods.map(({ value }, at) => [value, at]));

function daysOf(row: Head): Part {
	const { from, to } = row as Period;
	return byDays(from, to);
}

const pick = (label: { readonly zh: string; readonly en: string }) => toWording((lang) => label[lang]);
