import { daysIn, showDate } from '../../domain/day.ts';
import type { Wording } from '../../domain/lang.ts';

export type Unit = 'month' | 'quarter' | 'year';

/**
 * A stretch of time: `2026-01`, `2026-Q1` or `2026`, its first and last day. One that is a gap, `2008..2024`, stands for
 * several in which nothing is counted.
 */
export interface Period {
	readonly value: string;
	readonly label: Wording;
	readonly from: string;
	readonly to: string;
	readonly gap: boolean;
}

/** More periods than this are too many to tell apart. */
const MOST = 36;
/** So many empty periods one after another stand as one gap. */
const LONG = 4;

const units: readonly Unit[] = ['month', 'quarter', 'year'];

/**
 * The periods that hold these days, in order and with those between them; long empty stretches are one gap. They are
 * the shortest of months, quarters and years of which there are not too many, each with `perPeriod` days on average:
 * years where that is infinite.
 */
export function periodsOf(
	days: readonly string[],
	perPeriod = 0
): { readonly unit: Unit; readonly periods: readonly Period[] } {
	const cuts = units.map((unit) => ({
		unit,
		periods: cut(new Set(days.map((day) => periodOf(day, unit))), unit),
	}));
	const fits = ({ periods }: (typeof cuts)[number]) => {
		const own = periods.filter(({ gap }) => !gap).length;
		return periods.length <= MOST && days.length >= own * perPeriod;
	};
	return cuts.find(fits) ?? cuts.at(-1)!;
}

/** The period that a day lies in. */
export function periodOf(day: string, unit: Unit): string {
	if (unit === 'year') return day.slice(0, 4);
	if (unit === 'month') return day.slice(0, 7);
	return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

function cut(filled: ReadonlySet<string>, unit: Unit): readonly Period[] {
	const sorted = [...filled].toSorted();
	return sorted.flatMap((value, at) => {
		const before = sorted[at - 1];
		return before === undefined
			? [toPeriod(value)]
			: [...between(placeOf(before, unit), placeOf(value, unit), unit), toPeriod(value)];
	});
}

/** The empty periods between two that are not. */
function between(before: number, after: number, unit: Unit): readonly Period[] {
	const places = Array.from({ length: after - before - 1 }, (_, at) =>
		toPeriod(valueOf(before + 1 + at, unit))
	);
	const [first, last] = [places[0], places.at(-1)];
	if (!first || !last || places.length < LONG) return places;
	return [
		{
			value: `${first.value}..${last.value}`,
			label: { zh: `${first.label.zh}至${last.label.zh}`, en: `${first.label.en} to ${last.label.en}` },
			from: first.from,
			to: last.to,
			gap: true,
		},
	];
}

const PER_YEAR = { month: 12, quarter: 4, year: 1 } as const;

/** The place of a period among all of its unit, from year 0 on. */
function placeOf(value: string, unit: Unit): number {
	const [year = '', part = '1'] = value.split('-');
	return Number(year) * PER_YEAR[unit] + Number(part.replace('Q', '')) - 1;
}

function valueOf(place: number, unit: Unit): string {
	const year = String(Math.floor(place / PER_YEAR[unit])).padStart(4, '0');
	const part = (place % PER_YEAR[unit]) + 1;
	return unit === 'year'
		? year
		: unit === 'quarter'
			? `${year}-Q${part}`
			: `${year}-${String(part).padStart(2, '0')}`;
}

function toPeriod(value: string): Period {
	const [year = '', part = ''] = value.split('-');
	const [first, last] = part.startsWith('Q')
		? [Number(part[1]) * 3 - 2, Number(part[1]) * 3]
		: [Number(part || 1), Number(part || 12)];
	const month = (each: number) => `${year}-${String(each).padStart(2, '0')}`;
	return {
		value,
		label: part.startsWith('Q')
			? { zh: `${year}年第${part[1]}季度`, en: `${part} ${year}` }
			: { zh: showDate(value, 'zh'), en: showDate(value, 'en') },
		from: `${month(first)}-01`,
		to: `${month(last)}-${daysIn(Number(year), last)}`,
		gap: false,
	};
}
