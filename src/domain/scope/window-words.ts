import { DATE } from './date-words.ts';
import { readPrintedDate } from './printed-date.ts';
import type { Clause } from './scope.ts';
import { lastDay, type Stretch } from './stretch.ts';
import { firstDay } from '../day.ts';

const D = `(${DATE})`;
const ENDS = '(?:\\(含(?:当日|当天|本日|该日)?\\)|含(?:当日|当天|本日|该日)?)';
const re = (source: string) => new RegExp(`^${source}$`, 'i');

const ONE = re(D);
const BETWEEN = re(
	`(?:from |between |自|从)?${D} ?(?:~|–|-|至|到|to|through|thru|until|and) ?${D} ?(?:之间|期间|间|止)?`
);
/** The end is short of its year, or of its month as well: 2026年9月1日至10月5日, 2026年9月1日至30日. */
const SHORT_END = re(
	'((\\d{4} ?年) ?(\\d{1,2} ?月)) ?(\\d{1,2} ?[日号]) ?(?:~|–|-|至|到) ?(\\d{1,2} ?月)? ?(\\d{1,2} ?[日号]) ?(?:之间|期间|间|止)?'
);
const BEFORE = [
	re(`(?:截至|截止)?${D} ?(及|${ENDS})? ?(?:之前|以前|前|止)`),
	re(`(on or )?(?:before|prior to|up to) ${D}`),
	re(`${D} (or|and) (?:earlier|before)`),
];
const AFTER = [
	re(`${D} ?(及|${ENDS})? ?(?:之后|以后|后)`),
	re(`(on or )?after ${D}`),
	re(`${D} (or|and) (?:later|after)`),
];
const SINCE = [
	re(`(?:自|从)${D} ?(?:起|开始)?`),
	re(`${D} ?(?:起|以来)`),
	re(`(?:since|from) ${D}(?: onwards?)?`),
];
const UNTIL = [re(`(?:截至|截止到?) ?${D}`), re(`(?:until|through) ${D}`)];

/**
 * Reads a stretch of days: a date, dates from one to another, everything before or after one. Takes a text in NFKC. Null
 * for anything else, and where the end is before the beginning.
 */
export function readStretch(text: string): Stretch | null {
	const stretch = readEnds(text.trim());
	return stretch?.from && stretch.to && firstDay(stretch.from) > lastDay(stretch.to) ? null : stretch;
}

function readEnds(text: string): Stretch | null {
	const one = ONE.exec(text)?.[1];
	if (one) return between(one, one);
	const [, from, to] = BETWEEN.exec(text) ?? [];
	if (from) return between(from, to!);
	const [, begun, year, month, day, otherMonth = month, otherDay] = SHORT_END.exec(text) ?? [];
	if (begun) return between(`${begun}${day}`, `${year}${otherMonth}${otherDay}`);
	return readOpen(text);
}

function between(from: string, to: string): Stretch | null {
	const [first, last] = [readPrintedDate(from), readPrintedDate(to)];
	return first === null || last === null ? null : { from: first, to: last };
}

function readOpen(text: string): Stretch | null {
	for (const [patterns, end, sure] of [
		[SINCE, 'from', true],
		[UNTIL, 'to', true],
		[BEFORE, 'to', false],
		[AFTER, 'from', false],
	] as const)
		for (const pattern of patterns) {
			const groups = pattern.exec(text)?.slice(1);
			if (!groups) continue;
			const date = groups.map((group) => group && readPrintedDate(group)).find(Boolean);
			if (!date) return null;
			const isIncluded = sure || groups.filter(Boolean).length > 1;
			return { from: null, to: null, [end]: date, ...(isIncluded ? {} : { edge: date }) };
		}
	return null;
}

const PRODUCED = [
	/^(?:产品)?(?:的)?(?:生产日期|制造日期|生产时间|生产于|制造于|出厂日期)[ :为是在于]*(.+)$/,
	/^(?:在|于)?(.+?)(?:期间|之间)? ?(?:生产|制造|出厂)(?:的)?(?:全部|所有)?(?:产品|批次)?$/,
	/^(?:with )?(?:production dates?|dates? of (?:production|manufacture)|manufactur(?:ing|e) dates?)[ :]*(?:of |is |are |ranging )?(.+)$/i,
	/^(?:all )?(?:products? |units? |lots? |those )?(?:produced|manufactured|made)(?: on(?! or))? (.+)$/i,
];

const BEST_BEFORE = [
	/^(?:产品)?(?:的)?(?:保质期|有效期)(?:截止日期|截止|届满日|到期日|至|到)?[ :为是]*(.+)$/,
	/^(?:产品)?(?:的)?到期(?:日期|日)[ :为是]*(.+)$/,
	/^(?:with )?(?:(?:a )?(?:best|use)[- ]?(?:before|by)|best if used by|expir(?:y|ation)|exp)(?: dates?)?[ :]*(?:of |is |are |ranging )?(.+)$/i,
];

/** Reads a window of days of which the wording says whether they are of production or of keeping; null for anything else. */
export function readWindow(text: string): Clause | null {
	for (const [trait, patterns] of [
		['produced', PRODUCED],
		['bestBefore', BEST_BEFORE],
	] as const)
		for (const pattern of patterns) {
			const days = pattern.exec(text)?.[1];
			const stretch = days === undefined ? null : readStretch(days);
			if (stretch) return { [trait]: stretch };
		}
	return null;
}
