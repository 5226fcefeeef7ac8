import table from './regions.json' with { type: 'json' };

/** A code of GB/T 2260 in one of its meanings: the years in which the yearly official tables hold it, null is open. */
export interface Region {
	readonly code: string;
	readonly name: string;
	readonly from: number | null;
	readonly until: number | null;
}

/** How sure a region's being in force must be: by the tables, give or take the year they may lag, or not at all. */
export type Certainty = 'exact' | 'near' | 'any';

let regions: readonly Region[] | undefined;
let byCode: ReadonlyMap<string, readonly Region[]> | undefined;

/** Every region of county level and above since 1980, in the order of the codes; one code may stand several times. */
export const allRegions = (): readonly Region[] => (regions ??= (table as readonly string[]).map(toRegion));

/** The meanings that a code has had, the latest last; none for an unknown code. */
export function regionsOf(code: string): readonly Region[] {
	byCode ??= grouped(allRegions());
	return byCode.get(code) ?? [];
}

/** Whether the region was in force in the year; null asks for those in force now. */
export function inForce({ from, until }: Region, year: number | null, certainty: Certainty): boolean {
	if (certainty === 'any') return true;
	if (year === null) return until === null;
	const slack = certainty === 'near' ? 1 : 0;
	return (from ?? 0) - slack <= year && year <= (until ?? 9999) + slack;
}

function toRegion(row: string): Region {
	const [code = '', name = '', years = '-'] = row.split(' ');
	const [from, until] = years.split('-').map((year) => (year === '' ? null : Number(year)));
	return { code, name, from: from ?? null, until: until ?? null };
}

function grouped(all: readonly Region[]): ReadonlyMap<string, readonly Region[]> {
	const groups = new Map<string, Region[]>();
	for (const region of all) groups.set(region.code, [...(groups.get(region.code) ?? []), region]);
	for (const group of groups.values()) group.sort((a, b) => (a.until ?? 9999) - (b.until ?? 9999));
	return groups;
}
