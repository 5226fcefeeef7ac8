import { monthNames, toDay } from '../day.ts';

const MONTH = `(${monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|Sept)\\.?`;

/** The forms of dates on packages and in notices, each with what its groups hold. */
export const forms: readonly (readonly [source: string, order: string])[] = [
	[String.raw`(\d{4})([-/.])(\d{1,2})\2(\d{1,2})`, 'y-md'],
	[String.raw`(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]`, 'ymd'],
	[String.raw`((?:19|20)\d{2})(\d{2})(\d{2})`, 'ymd'],
	[String.raw`(\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\d{4})`, 'dmy'],
	[String.raw`${MONTH} (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})`, 'mdy'],
	[String.raw`((?:19|20)\d{2})[-/](\d{1,2})`, 'ym'],
	[String.raw`((?:19|20)\d{2})\.(\d{2})`, 'ym'],
	[String.raw`(\d{4}) ?年 ?(\d{1,2}) ?月(?:份)?`, 'ym'],
	[String.raw`${MONTH},? (\d{4})`, 'my'],
	[String.raw`(\d{4}) ?年`, 'y'],
];

const compiled = forms.map(([source, order]) => ({ pattern: new RegExp(`^(?:${source})$`, 'i'), order }));

/**
 * Reads a date as packages and notices print it, its year in four digits: 2026-09-18, 2026/9/18, 2026.9.18, 20260918,
 * 2026年9月18日, 18 Sep 2026, September 18, 2026, and months and Chinese years alike. Takes a text in NFKC. Null for
 * anything else: 26-09-18 and 09/10/2026 may mean several days, and are not guessed.
 */
export function readPrintedDate(text: string): string | null {
	for (const { pattern, order } of compiled) {
		const groups = pattern.exec(text.trim());
		if (!groups) continue;
		const part = (name: string) => groups[order.indexOf(name) + 1];
		const [year, month, day] = [part('y')!, order.includes('m') ? part('m')! : null, part('d')];
		const number = month === null ? null : monthNumber(month);
		if (number === null) return year;
		const read = toDay(Number(year), number, order.includes('d') ? Number(day) : 1);
		return read && (order.includes('d') ? read : read.slice(0, 7));
	}
	return null;
}

const monthNumber = (written: string): number =>
	/^\d/.test(written)
		? Number(written)
		: monthNames.findIndex((name) => name.slice(0, 3).toLowerCase() === written.slice(0, 3).toLowerCase()) +
			1;

/** Reads a date as somebody copies it, on a telephone's number pad too: 2026.9.18, 2026,9. See `readPrintedDate`. */
export const readTypedDate = (typed: string): string | null =>
	readPrintedDate(
		typed
			.normalize('NFKC')
			.replace(/[,。]/g, '.')
			.trim()
			.replace(/^(\d{4})\.(\d)$/, '$1-$2')
	);
