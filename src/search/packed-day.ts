const FIRST = Date.UTC(2000, 0, 1);
const A_DAY = 86_400_000;

/** A day `YYYY-MM-DD` as a number of 16 bits: 1 for 2000-01-01; 0 for none, and for a day out of reach, until 2179. */
export function packDay(day: string | null): number {
	const number = day === null ? 0 : Math.round((Date.parse(day) - FIRST) / A_DAY) + 1;
	return number > 0 && number < 65_536 ? number : 0;
}

/** The day that `packDay` has packed; null for none. */
export const unpackDay = (packed: number): string | null =>
	packed === 0 ? null : new Date(FIRST + (packed - 1) * A_DAY).toISOString().slice(0, 10);
