import { daysIn, firstDay, type Day } from '../day.ts';

/** Days from one date to another, both of any precision and both included; null where it is open. */
export interface Stretch {
	readonly from: string | null;
	readonly to: string | null;
	/** A date at an end of which the wording does not say whether it is included, as "before 2026-09-01" does not. */
	readonly edge?: string;
}

/** Where something typed stands to what a notice names: `unclear` is neither. */
export type Place = 'inside' | 'outside' | 'unclear';

/** The last day of a date of any precision: `2007-02` ends on 2007-02-28. */
export function lastDay(date: string): Day {
	if (date.length === 4) return `${date}-12-31`;
	if (date.length > 7) return date;
	const [year, month] = date.split('-').map(Number);
	return `${date}-${daysIn(year!, month!)}`;
}

/** Where a date of any precision stands; one that is only partly within a stretch is unclear. */
export function placeDate(date: string, { from, to, edge }: Stretch): Place {
	const [first, last] = [firstDay(date), lastDay(date)];
	if ((from !== null && last < firstDay(from)) || (to !== null && first > lastDay(to))) return 'outside';
	if (edge !== undefined && first <= lastDay(edge) && last >= firstDay(edge)) return 'unclear';
	const isWithin = (from === null || first >= firstDay(from)) && (to === null || last <= lastDay(to));
	return isWithin ? 'inside' : 'unclear';
}

/** The stretch between two dates, either of which may be blank; undefined where both are. */
export const stretchBetween = (from: string | null, to: string | null): Stretch | undefined =>
	from === null && to === null ? undefined : { from, to };
