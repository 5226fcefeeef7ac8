import { fromSerial, monthNames, toDay } from './day.ts';

/** A date read in one form: its value, or null where the form fits and the calendar has no such day. */
export type FormRead = { readonly value: string | null };

/** Reads a text in one form; undefined where the text is not of it. */
export type DateForm = (text: string, century: number | null) => FormRead | undefined;

const TOKENS = /YYYY|YY|MMMM|MMM|MM|M|DD|D|HH|mm|ss|\s+|[^]/g;
const GERMAN =
	'Jän\\.?|Jänner|Januar|Feber|Februar|Mär[z.]?|Mrz\\.?|Mai|Juni|Juli|Okt(?:ober|\\.)?|Dez(?:ember|\\.)?';
const MONTH_NAME = `(${monthNames.map((name) => `${name.slice(0, 3)}${tail(name)}`).join('|')}|${GERMAN})`;
/** The German names whose first three letters are not those of the English. */
const GERMAN_STARTS: Readonly<Record<string, number>> = { jän: 1, mär: 3, mrz: 3, mai: 5, okt: 10, dez: 12 };
const PARTS: Readonly<Record<string, string>> = {
	YYYY: '(\\d{4})',
	YY: '(\\d{2})',
	MMMM: MONTH_NAME,
	MMM: MONTH_NAME,
	MM: '(\\d{2})',
	M: '(\\d{1,2})',
	DD: '(\\d{2})',
	D: '(\\d{1,2})',
	HH: '(\\d{1,2})',
	mm: '(\\d{2})',
	ss: '(\\d{2})',
};
const MOST: Readonly<Record<string, number>> = { HH: 24, mm: 59, ss: 60 };

/**
 * Compiles a form of a sender's mapping. Tokens: YYYY YY MM M DD D HH mm ss, MMM and MMMM for English or German
 * month names, short or full; any other character stands for itself. MM and DD also take one digit where other
 * characters part them from their neighbours. `excel` takes the serial numbers 1 to 2958465 of the 1900 system.
 */
export function compileForm(form: string): DateForm {
	if (form === 'excel') return readSerial;
	const tokens = form.match(TOKENS) ?? [];
	const kinds = tokens.filter((token) => token in PARTS);
	const pattern = new RegExp(`^${tokens.map(patternOf).join('')}$`, 'i');
	const groupOf = (...names: string[]) =>
		kinds.findIndex((kind) => names.includes(kind)) + 1 || kinds.length + 1;
	const [full, short] = [groupOf('YYYY'), groupOf('YY')];
	const [month, day] = [groupOf('MMMM', 'MMM', 'MM', 'M'), groupOf('DD', 'D')];
	const clock = kinds.flatMap((kind, place) => (kind in MOST ? [[place + 1, MOST[kind]!] as const] : []));
	return (text, century) => {
		const found = pattern.exec(text);
		const year = found?.[full] ?? fullYear(found?.[short], century);
		if (!found || year === undefined) return undefined;
		if (clock.some(([group, most]) => Number(found[group]) > most)) return { value: null };
		return { value: dateOf(year, monthNumber(found[month]), found[day]) };
	};
}

/** The four digits of a year written with two: the first such year from the century on. */
export function fullYear(digits: string | undefined, century: number | null): string | undefined {
	if (digits === undefined || century === null) return undefined;
	return String(century + ((((Number(digits) - century) % 100) + 100) % 100));
}

/** The date of any precision that these numbers make; null where the calendar has none, or before the year 1000. */
export function dateOf(year: string, month: string | undefined, day: string | undefined): string | null {
	const first = toDay(
		Number(year),
		month === undefined ? 1 : Number(month),
		day === undefined ? 1 : Number(day)
	);
	if (first === null || Number(year) < 1000 || (day !== undefined && month === undefined)) return null;
	return day !== undefined ? first : first.slice(0, month === undefined ? 4 : 7);
}

function monthNumber(written: string | undefined): string | undefined {
	if (written === undefined || /^\d/.test(written)) return written;
	const start = written.slice(0, 3).toLowerCase();
	const german = GERMAN_STARTS[start];
	return String(german ?? monthNames.findIndex((name) => name.toLowerCase().startsWith(start)) + 1);
}

function patternOf(token: string, place: number, tokens: readonly string[]): string {
	if (/^\s/.test(token)) return '\\s+';
	if (!(token in PARTS)) return token.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
	const alone = ![tokens[place - 1], tokens[place + 1]].some(
		(beside) => beside !== undefined && beside in PARTS
	);
	return alone && (token === 'MM' || token === 'DD') ? '(\\d{1,2})' : PARTS[token]!;
}

function readSerial(text: string): FormRead | undefined {
	if (!/^\d{1,7}(?:\.\d+)?$/.test(text) || Number(text) < 1 || Number(text) >= 2_958_466) return undefined;
	return { value: fromSerial(Number(text), false) };
}

/** What may follow the first three letters of a month's name: nothing, a point, or the rest. */
function tail(name: string): string {
	const rest = name.slice(3);
	return name === 'September' ? '(?:tember|t)?\\.?' : `(?:${rest})?\\.?`;
}
