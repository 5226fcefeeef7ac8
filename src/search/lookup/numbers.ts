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

/**
 * Numbers that begin with a folded text, or where one of their parts begins with it, or that end with it; if there are
 * none, long ones that are one slip away as far as they stand in the same blocks; if the text begins with words, as
 * decision numbers do, those that hold it, found by their digits.
 */
export async function numbersHolding(reader: Reader, text: string): Promise<Finding> {
	const { fold } = reader.language;
	let finding = NOTHING;
	const near: Found[] = [];
	for (const letter of ['c', 'r'] as const) {
		if (letter === 'r' && ([...text].length < TAIL || /\P{ASCII}/u.test(text))) break;
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
	return near.length > 0 ? { found: near, totals: null } : numbersByDigits(reader, text);
}

/** Numbers that hold a text somewhere, found by the digits with which it goes on. */
async function numbersByDigits(reader: Reader, text: string): Promise<Finding> {
	const digits = /^\D+(\d.*)$/.exec(text)?.[1];
	if (digits === undefined) return NOTHING;
	const { entries } = await entriesFrom(reader, 'c', digits);
	const found = entries
		.filter((entry) => reader.language.fold(displayOf('c', entry)).includes(text))
		.map((entry): Found => ({ entry, letter: 'c', tier: 'code' }));
	return { found, totals: null };
}
