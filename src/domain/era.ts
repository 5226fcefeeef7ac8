/** A count of years by reign or republic: its first day in the Gregorian calendar. */
const STARTS: Readonly<Record<string, string>> = {
	明治: '1868-01-25',
	大正: '1912-07-30',
	昭和: '1926-12-25',
	平成: '1989-01-08',
	令和: '2019-05-01',
	民国: '1912-01-01',
};
const LETTERS: Readonly<Record<string, string>> = {
	M: '明治',
	T: '大正',
	S: '昭和',
	H: '平成',
	R: '令和',
};
const NAMED = /^(明治|大正|昭和|平成|令和|(?:中[华華])?民[国國])(\d{1,3})年/;
const SHORT = /^([MTSHR])(\d{1,2})(?=[-/.]\d{1,2}[-/.]\d{1,2}$)/i;

/** A date written by era, with its Gregorian year in the era's place, and the first day of the era. */
export interface EraDate {
	readonly text: string;
	readonly since: string;
}

/**
 * Understands the years of Japanese eras and of the Republic of China: 令和5年4月1日 and R5.4.1 are 2023, 民國112年5月
 * too. Null for any other text. Years beyond an era's end go on counting, as papers of its time do.
 */
export function inGregorian(text: string): EraDate | null {
	const [match, written = '', year, sign = '年'] = NAMED.exec(text) ?? shortEra(text) ?? [];
	if (match === undefined) return null;
	const era = written.replace(/^中[华華]/, '').replace('國', '国');
	const since = STARTS[era]!;
	const gregorian = String(Number(since.slice(0, 4)) + Number(year) - 1);
	return Number(year) < 1 ? null : { text: gregorian + sign + text.slice(match.length), since };
}

function shortEra(text: string): readonly string[] | null {
	const [match, letter = '', year = ''] = SHORT.exec(text) ?? [];
	return match === undefined ? null : [match, LETTERS[letter.toUpperCase()]!, year, ''];
}
