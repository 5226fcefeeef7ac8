import type { Lang } from './lang.ts';

/** A calendar day, `YYYY-MM-DD`. Days sort as texts and have no time and no time zone. */
export type Day = string;

const MONTHS = 'January February March April May June July August September October November December'.split(
	' '
);
const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;
const LAST_SERIAL = 2_958_465;

/** The English names of the twelve months. */
export const monthNames: readonly string[] = MONTHS;

/** Whether the text is `YYYY-MM-DD` and a day of the Gregorian calendar. */
export function isDay(text: string): boolean {
	const [, year, month, day] = FORM.exec(text) ?? [];
	return year !== undefined && toDay(Number(year), Number(month), Number(day)) !== null;
}

/** The day of these numbers, months counted from 1; null where the calendar has none or the year is not 1 to 9999. */
export function toDay(year: number, month: number, day: number): Day | null {
	if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
	return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** How many days the month has, counted from 1. */
export function daysIn(year: number, month: number): number {
	if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The next day. Takes a day up to 9999-12-30. */
export const dayAfter = (day: Day): Day => utcDay(Date.parse(day) + DAY);

/** The day before. Takes a day from 0001-01-02. */
export const dayBefore = (day: Day): Day => utcDay(Date.parse(day) - DAY);

/** How many days after `from` the day `to` is; negative where it is before. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** The first day of a date of any precision: `2007` and `2007-01` begin on 2007-01-01. */
export function firstDay(date: string): Day {
	return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The day at that moment in China's standard time, UTC+8; summer time of 1986 to 1991 is not counted. */
export const shanghaiDay = (epochMs: number): Day => utcDay(epochMs + 8 * 3_600_000);

/**
 * The day of a spreadsheet's serial number, its time of day dropped. In the 1900 system 60 is 29 February
 * 1900, which never was: null, as is any number outside the system's range.
 */
export function fromSerial(serial: number, date1904: boolean): Day | null {
	const whole = Math.floor(serial);
	if (date1904)
		return whole >= 0 && whole <= LAST_SERIAL - 1462 ? utcDay(Date.UTC(1904, 0, 1) + whole * DAY) : null;
	if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === 60) return null;
	return utcDay(Date.UTC(1899, 11, whole < 60 ? 31 : 30) + whole * DAY);
}

/** A date of any precision in words: 2007年8月23日, 2007年8月, 2007年; 23 August 2007, August 2007, 2007. */
export function showDate(date: string, lang: Lang): string {
	const [year, month, day] = date.split('-').map(Number);
	if (lang === 'zh') return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
	return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

const utcDay = (epochMs: number): Day => new Date(epochMs).toISOString().slice(0, 10);
