import { isDay, showDate } from '../day.ts';
import { readDate } from '../date.ts';
import { fault } from '../problem.ts';
import type { Field, Named, Read, Reading } from '../field.ts';
import type { Lang } from '../lang.ts';
import { base } from './base.ts';

/** A calendar date of any precision, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; it has no time and so no time zone. */
export const date = (named: Named) =>
	({
		...base('date', named),
		digits: true,
		read: readDay,
		show: showDate,
		dense: (member: string): string => member,
		bucket: (member: string): string | null => member.slice(0, 4),
		showBucket: (year: string, lang: Lang) => (lang === 'zh' ? `${year}年` : year),
	}) satisfies Field;

/** What needs no note: Arabic numerals in the Gregorian calendar. */
const USUAL = /^(?![MTSHR]\d)[\x20-\x7e年月日号]*$/i;

/** What a spreadsheet's days from 1927 to 2100 look like. */
const SERIAL = /^(?:[1-6]\d{4}|7[0-2]\d{3})(?:\.\d+)?$/;

const serial = (written: string) =>
	fault(
		'date-form',
		`“${written}”像是 Excel 的日期序号，source.yaml 的 dates 中没有写 excel。`,
		`“${written}” looks like the serial number of a day in Excel; dates in source.yaml does not name excel.`,
		'dates: ["excel"]'
	);

const sentences = {
	'date-form': ['不是能识别的日期写法', 'is not a date in a form that is understood'],
	'date-impossible': ['不是存在的日期', 'is not a day that exists'],
	'dates-ambiguous': ['可以读成两个不同的日期', 'can be read as two different days'],
} as const;

function readDay(written: string, { dates }: Reading): Read {
	const read = readDate(written, dates);
	if ('fault' in read) {
		const [zh, en] = sentences[read.fault];
		if (read.fault === 'date-form' && SERIAL.test(written)) return { fault: serial(written) };
		const write =
			read.fault === 'dates-ambiguous'
				? '在 source.yaml 写明 dates，例如 ["DD/MM/YYYY"] / say in source.yaml which form it is: dates: ["DD/MM/YYYY"]'
				: '2007-08-23';
		return { fault: fault(read.fault, `“${written}”${zh}。`, `“${written}” ${en}.`, write) };
	}
	if (USUAL.test(written) || !isDay(read.value)) return { value: read.value };
	return {
		value: read.value,
		notes: [fault('repaired', `“${written}”读作 ${read.value}。`, `“${written}” is read as ${read.value}.`)],
	};
}
