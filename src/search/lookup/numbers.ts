import type { Entry } from '../block.ts';
import { backwards } from '../backwards.ts';
import { kinds } from '../kinds.ts';
import { displayOf, type Found } from './found.ts';
import { entriesFrom, joined, NOTHING, type Finding, type Reader } from './reader.ts';

/** From so many characters on, a number that is not found may hold a slip. */
const LONG = 12;
/** So many characters of a number are hardly the same by chance. */
const TELLING = 9;
/** The shortest piece that is looked for at the end of numbers. */
const TAIL = 3;

/** A part of a number begins with a year in brackets; it is no end of another. */
const BRACKETED_YEAR = /\p{Ps}\d{4}\p{Pe}/u;
/** Words before digits, as decision numbers have them: whatever holds both has a part that begins with the digits. */
const WORDS_FIRST = /^\D*\P{ASCII}\D*\d./u;

/**
 * Numbers that begin with what is asked, folded, or where one of their parts begins with it, or that end with it; if
 * there are none, long ones that are one slip away as far as they stand in the same blocks; if it begins with words,
 * those that hold it, found by their digits.
 */
export async function numbersHolding(reader: Reader, asked: string): Promise<Finding> {
	const { fold } = reader.language;
	const text = fold(asked);
	const ends = !BRACKETED_YEAR.test(asked) && text.length >= TAIL && !/\P{ASCII}/u.test(text);
	if (WORDS_FIRST.test(text)) {
		const all = await numbersByDigits(reader, text, false);
		if (all.found.length > 0) return all;
	}
	let finding = NOTHING;
	const near: Found[] = [];
	for (const letter of ['c', 'r'] as const) {
		if (letter === 'r' && !ends) break;
		const { entries, totals } = await entriesFrom(reader, letter, letter === 'r' ? backwards(text) : text);
		const whole = (entry: Entry) => fold(displayOf(letter, entry));
		const held = entries.filter((entry) =>
			letter === 'r' ? whole(entry).endsWith(text) : fold(entry.right).startsWith(text)
		);
		const found = held.map((entry): Found => ({
			entry,
			letter,
			tier: whole(entry) === text ? 'exact' : 'code',
		}));
		finding = joined(finding, { found, totals });
		if (held.some(({ kind }) => kind === kinds.number) || (held.length > 0 && text.length >= TELLING)) break;
		if (held.length > 0 || text.length < LONG || totals !== null) continue;
		const { isSlip } = await import('./further.ts');
		for (const entry of entries) if (isSlip(whole(entry), text)) near.push({ entry, letter, tier: 'slip' });
	}
	if (finding.found.length > 0) return finding;
	return near.length > 0 ? { found: near, totals: null } : numbersByDigits(reader, text, true);
}

/**
 * Numbers that hold a text somewhere, found by the digits with which it goes on: all of them, or none where more begin
 * so than a block holds and the most relevant of them, if `listed`.
 */
async function numbersByDigits(reader: Reader, text: string, listed: boolean): Promise<Finding> {
	const { tree, language } = reader;
	const digits = /^\D+(\d.*)$/.exec(text)?.[1];
	if (digits === undefined) return NOTHING;
	if (!listed && (await tree.seek('c', digits)).wide) return NOTHING;
	const { entries } = await entriesFrom(reader, 'c', digits);
	const found = entries
		.map((entry) => ({ entry, number: language.fold(displayOf('c', entry)) }))
		.filter(({ number }) => number.includes(text))
		.map(({ entry, number }): Found => ({ entry, letter: 'c', tier: number === text ? 'exact' : 'code' }));
	return { found, totals: null };
}
