import type { Columns } from '../../derive/columns.ts';
import type { Narrowing } from '../../derive/narrowing.ts';

/** The records of a list that meet its conditions. */
export interface Selection {
	/** Their places in the list, in its order. */
	readonly positions: readonly number[];
	/**
	 * By facet and value, how many records there would be under that value with the conditions of the other facets;
	 * a value without any is not there.
	 */
	readonly counts: Readonly<Record<string, ReadonlyMap<string, number>>>;
}

/** Selects the records that have one of the values of every facet, lie within the days, and may be shown on `today`. */
export function select(
	{ total, from, until, facets }: Pick<Columns, 'total' | 'from' | 'until' | 'facets'>,
	{ values, ...days }: Pick<Narrowing, 'values' | 'from' | 'to'>,
	today: string
): Selection {
	const isGone = until.words.map((day) => day !== null && day < today);
	const isWithin = from.words.map((day) => within(day, days));
	const columns = Object.entries(facets).map(([name, { words, at }]) => {
		const wanted = values[name] ?? [];
		const fits = words.map((set) => wanted.length === 0 || set.some((value) => wanted.includes(value)));
		return { name, words, at, fits, tally: words.map(() => 0) };
	});
	const positions: number[] = [];
	for (let position = 0; position < total; position++) {
		if (isGone[until.at[position]!] || !isWithin[from.at[position]!]) continue;
		const missed = columns.filter(({ at, fits }) => !fits[at[position]!]);
		if (missed.length === 0) positions.push(position);
		// A record that one facet alone keeps out counts under that facet's other values.
		if (missed.length < 2)
			for (const { at, tally } of missed.length === 0 ? columns : missed) tally[at[position]!]!++;
	}
	const counts = columns.map(({ name, words, tally }) => [name, spreadOut(words, tally)] as const);
	return { positions, counts: Object.fromEntries(counts) };
}

function within(day: string | null, { from, to }: Pick<Narrowing, 'from' | 'to'>): boolean {
	if (day === null) return from === null && to === null;
	return (from === null || day >= from) && (to === null || day <= to);
}

/** The tallies of sets as tallies of their members. */
function spreadOut(sets: readonly (readonly string[])[], tally: readonly number[]) {
	const counts = new Map<string, number>();
	for (const [place, set] of sets.entries())
		for (const value of set) {
			const count = (counts.get(value) ?? 0) + tally[place]!;
			if (count > 0) counts.set(value, count);
		}
	return counts;
}
