import { daysBetween } from '../domain/day.ts';

/** How many units long the ruler is. */
export const LENGTH = 1000;

/** A term drawn to scale: where its years begin and where a day in it stands, in units from its beginning. */
export interface Ruler {
	readonly from: string;
	readonly until: string;
	readonly years: readonly number[];
	readonly repair: number | null;
}

/** The ruler of a term; null where its beginning or end is unknown or they are one day. */
export function rulerOf(from: string | null, until: string | null, repairFrom: string | null): Ruler | null {
	if (from === null || until === null || daysBetween(from, until) <= 0) return null;
	const at = (day: string) => Math.round((LENGTH * daysBetween(from, day)) / daysBetween(from, until));
	const [first, last] = [Number(from.slice(0, 4)) + 1, Number(until.slice(0, 4))];
	const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
		at(`${first + index}-01-01`)
	);
	const isWithin = repairFrom !== null && from < repairFrom && repairFrom <= until;
	return { from, until, years, repair: isWithin ? at(repairFrom) : null };
}
