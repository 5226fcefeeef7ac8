import type { Head } from './tally.ts';

/** The one column of a figure that has no other. */
export const ALL: Head = { value: 'all', label: { zh: '全部', en: 'All' }, gap: false };

/** Listings that are published now. */
export const LISTED: Head = { value: 'listed', label: { zh: '现在公示', en: 'Published now' }, gap: false };

/** Where one class of durations ends and the next begins, in days. */
const BOUNDS = [31, 91, 183, 366, 731];
const NAMES = [
	['30天以内', 'Up to 30 days'],
	['31至90天', '31 to 90 days'],
	['91至182天', '91 to 182 days'],
	['183天至1年', '183 days to a year'],
	['1至2年', '1 to 2 years'],
	['超过2年', 'More than 2 years'],
] as const;

/** The classes of durations, from the shortest; `0-30` … `731-`, both days included. */
export const durationClasses: readonly Head[] = NAMES.map(([zh, en], at) => ({
	value: `${BOUNDS[at - 1] ?? 0}-${BOUNDS[at] === undefined ? '' : BOUNDS[at] - 1}`,
	label: { zh, en },
	gap: false,
}));

/** The place of a number of days among the classes. */
export const durationOf = (days: number): number => BOUNDS.filter((bound) => bound <= days).length;
