import { dateOf, fullYear, type FormRead } from './date-form.ts';
import { inGregorian } from './era.ts';
import { readNumerals } from './numerals.ts';

const NUMERALS = /[零〇○Oo一二三四五六七八九十廿卅元]+(?=[年月日号])/g;
const SEPARATED = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/;
const CHINESE = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?$/;
const COMPACT = /^((?:1[89]|2[01])\d{2})(?:(\d{2})(\d{2})(?:(?:[01]\d|2[0-3])[0-5]\d[0-5]\d)?)?$/;
const SHORT = /^(\d{2})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})[日号])$/;

/**
 * Reads a date whose year of four digits comes first, in Arabic or Chinese numerals: 2007-08-23, 2007/8/23,
 * 2007.8.23, 20070823 (also
 * with a time of six digits), 2007年8月23日, 二〇〇七年八月二十三日, and the same without the day (2007.8 alone is not:
 * it may have lost a zero) or, but for the signs, without the month; and the years of eras, 令和5年4月1日 (see
 * `inGregorian`). Undefined for any other text.
 */
export function readYearFirst(text: string): FormRead | undefined {
	const plain = inArabic(text);
	const era = inGregorian(plain);
	const read = readGregorian(era?.text ?? plain);
	const tooEarly = era && read?.value && read.value < era.since.slice(0, read.value.length);
	return tooEarly ? { value: null } : read;
}

function readGregorian(plain: string): FormRead | undefined {
	const separated = SEPARATED.exec(plain);
	if (separated) {
		const [, year = '', sign, month = '', day] = separated;
		if (sign === '.' && day === undefined && month.length < 2) return undefined;
		return { value: dateOf(year, month, day) };
	}
	const [, year, month, day] = CHINESE.exec(plain) ?? COMPACT.exec(plain) ?? [];
	return year === undefined ? undefined : { value: dateOf(year, month, day) };
}

/** Reads 07-8-23 and 07年8月23日 where the century of years of two digits is known; otherwise undefined. */
export function readShortYearFirst(text: string, century: number | null): FormRead | undefined {
	const [, digits, , month, day, monthOfYear, dayOfMonth] = SHORT.exec(inArabic(text)) ?? [];
	const year = fullYear(digits, century);
	return year === undefined ? undefined : { value: dateOf(year, month ?? monthOfYear, day ?? dayOfMonth) };
}

function inArabic(text: string): string {
	if (!/[年月]/.test(text)) return text;
	const close = text.replace(/\s+/g, '');
	return close.replace(NUMERALS, (numerals) =>
		numerals === '元' ? '1' : (readNumerals(numerals) ?? numerals)
	);
}
