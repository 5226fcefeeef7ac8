const day = 86_400;

/**
 * The text of an Excel serial date: `YYYY-MM-DD`, with ` HH:mm:ss` where it has a time of day; a bare time below
 * one day is `HH:mm:ss`. Null outside 0 … 9999-12-31, and for 0 in the 1900 system. Serial 60 of the 1900 system
 * is 1900-02-29, which Excel counts and the calendar has not.
 */
export const textOfSerial = (serial: number, is1904: boolean): string | null => {
	const seconds = Math.round(serial * day);
	const days = Math.floor(seconds / day);
	const time = textOfTime(seconds - days * day);
	if (!(seconds >= 0) || days > (is1904 ? 2_957_003 : 2_958_465)) return null;
	if (days === 0 && (time !== '' || !is1904)) return time === '' ? null : time;
	return time === '' ? textOfDay(days, is1904) : `${textOfDay(days, is1904)} ${time}`;
};

const textOfDay = (days: number, is1904: boolean): string => {
	if (is1904) return isoDay(Date.UTC(1904, 0, 1), days);
	if (days === 60) return '1900-02-29';
	return isoDay(Date.UTC(1899, 11, days < 60 ? 31 : 30), days);
};

const isoDay = (epoch: number, days: number): string =>
	new Date(epoch + days * day * 1000).toISOString().slice(0, 10);

/** Seconds of a day as `HH:mm:ss`; midnight is blank. */
const textOfTime = (seconds: number): string =>
	seconds === 0
		? ''
		: [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
				.map((part) => String(part).padStart(2, '0'))
				.join(':');
