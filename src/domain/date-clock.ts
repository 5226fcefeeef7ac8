import { shanghaiDay } from './day.ts';

const CLOCK =
	/^(.+?)(?:T|\s+)((?:[上下]午\s*)?(\d{1,2})[:时点](?:(\d{1,2})(?:[:分](?:(\d{1,2})(?:\.\d+)?秒?)?)?)?(?:\s*[AP]M)?)\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

/** A time of day after a date: minutes since midnight, and from UTC where the text says so. */
export interface Clock {
	readonly minutes: number;
	readonly offset: number | null;
}

/**
 * Parts a text into a date and the time of day after it (`T10:30:00Z`, ` 10:30`, ` 10时30分`). `clock` is null
 * where there is no time, and undefined where it is one that no day has, such as 25:00.
 */
export function splitClock(text: string): { date: string; clock: Clock | null | undefined } {
	if (!/[T\s]/i.test(text)) return { date: text, clock: null };
	const [match, date = text, time = '', hours, minutes = 0, seconds = 0, zone] = CLOCK.exec(text) ?? [];
	if (match === undefined) return { date: text, clock: null };
	if (Number(hours) > 24 || Number(minutes) > 59 || Number(seconds) > 60) return { date, clock: undefined };
	const afternoon = /下午|PM/i.test(time) && Number(hours) < 12 ? 12 : 0;
	return {
		date,
		clock: { minutes: (Number(hours) + afternoon) * 60 + Number(minutes), offset: readOffset(zone) },
	};
}

/**
 * The day in China's standard time of a day and a time; without an offset it is the day itself. After
 * the year 9999 the day begins with a plus sign.
 */
export function dayAt(day: string, { minutes, offset }: Clock): string {
	return offset === null ? day : shanghaiDay(Date.parse(day) + (minutes - offset) * 60_000);
}

function readOffset(zone: string | undefined): number | null {
	if (zone === undefined) return null;
	const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
	return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}
