import { daysIn, toDay, type Day } from './day.ts';

/** A term in calendar years or months. */
export type Period = `${number}Y` | `${number}M`;

/** Whether the text is a term such as `3Y` or `18M`. */
export const isPeriod = (text: string): text is Period => /^[1-9]\d{0,2}[YM]$/.test(text);

/**
 * The last day of a term counted from a day (Civil Code 201–203): the first day does not count, and the
 * term ends on the corresponding day, or on the month's last where there is none. Never extended over
 * holidays. Takes terms that end before the year 10000.
 */
export function addPeriod(day: Day, period: Period): Day {
	const months = Number.parseInt(period, 10) * (period.endsWith('Y') ? 12 : 1);
	const sum = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
	const year = Math.floor(sum / 12);
	const month = (sum % 12) + 1;
	return toDay(year, month, Math.min(Number(day.slice(8)), daysIn(year, month)))!;
}
