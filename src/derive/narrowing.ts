import { daysIn, firstDay, isDay, type Day } from '../domain/day.ts';

/**
 * What a list is narrowed to. In the address of the list, `/<dataset>/` in either language, it stands as
 *
 *     ?<facet>=<value>&<facet>=<value>&from=<date>&to=<date>&sort=<order>&page=<number>
 *
 * - `<facet>` is the name of a facet of the dataset, `<value>` the last part of the address of the value's own page,
 *   `/<dataset>/<facet>/<value>/`, in letters of any case. The list holds the records that have any of the values of
 *   one facet, and of every facet that is named.
 * - `from` and `to` bound the day of the dataset's `lifecycle.from`, both included: `2026`, `2026-01` or `2026-01-31`.
 *   A record without a day is within no bounds.
 * - `sort` is `oldest`, or the name of an order that the list offers; newest first without it.
 * - `page` counts from 1.
 *
 * A facet or an order that the list does not have, and a date that is none, are passed over; a value that no record
 * has is kept, and finds nothing. Every part is optional, and their order is free.
 */
export interface Narrowing {
	/** The values by facet; a facet without values is not there. */
	readonly values: Readonly<Record<string, readonly string[]>>;
	readonly from: Day | null;
	readonly to: Day | null;
	/** Null for newest first. */
	readonly sort: string | null;
	readonly page: number;
}

/** A list as it is. */
export const WHOLE: Narrowing = { values: {}, from: null, to: null, sort: null, page: 1 };

/** The names that stand for something else in the address, and so for no facet. */
export const RESERVED: readonly string[] = ['from', 'to', 'sort', 'page'];

/** The order from the oldest record to the newest. */
export const OLDEST = 'oldest';

/** Reads the part of an address from `?` on, for a list with these facets and orders. */
export function readNarrowing(
	search: string,
	facets: readonly string[],
	orders: readonly string[]
): Narrowing {
	const given = new URLSearchParams(search);
	const values = facets.flatMap((name) => {
		const members = new Set(given.getAll(name).map((value) => value.toLowerCase()));
		members.delete('');
		return members.size > 0 ? [[name, [...members]] as const] : [];
	});
	const sort = given.get('sort') ?? '';
	const page = given.get('page') ?? '';
	return {
		values: Object.fromEntries(values),
		from: toBound(given.get('from'), false),
		to: toBound(given.get('to'), true),
		sort: orders.includes(sort) ? sort : null,
		page: /^[1-9]\d{0,6}$/.test(page) ? Number(page) : 1,
	};
}

/**
 * The address of a narrowed list; `list` is the address of the whole, with `/` at its end. A later page of the whole
 * has an address of its own.
 */
export function narrowedAddress(list: string, narrowing: Narrowing): string {
	const { values, from, to, sort, page } = narrowing;
	const isWhole = from === null && to === null && sort === null && Object.keys(values).length === 0;
	return isWhole && page > 1 ? `${list}page/${page}/` : list + writeNarrowing(narrowing);
}

/** The part of an address from `?` on; empty for a list as it is. */
export function writeNarrowing({ values, from, to, sort, page }: Narrowing): string {
	const parts = new URLSearchParams(
		Object.entries(values).flatMap(([name, members]) => members.map((value) => [name, value]))
	);
	for (const [name, said] of Object.entries({ from, to, sort, page: page > 1 ? String(page) : null }))
		if (said !== null) parts.append(name, said);
	const written = parts.toString();
	return written && `?${written}`;
}

/** A date of any precision as its first day or its last; null where it is no date. */
function toBound(date: string | null, last: boolean): Day | null {
	if (date === null) return null;
	const first = firstDay(date);
	if (!isDay(first)) return null;
	if (!last || date.length === 10) return first;
	const [year = '', month = '12'] = date.split('-');
	return `${year}-${month}-${daysIn(Number(year), Number(month))}`;
}
