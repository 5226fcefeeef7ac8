import { groups } from '../answer.ts';
import type { Entry } from '../block.ts';
import { kinds } from '../kinds.ts';
import type { SpaceLetter } from '../root.ts';
import { isSlip } from '../slips.ts';
import { numberOf, type Found } from './found.ts';
import { countPages, entriesFrom, NOTHING, type Finding, type Reader, type Totals } from './reader.ts';

/** From so many characters on, a number that is not found may hold a slip. */
const LONG = 12;
/** The shortest piece that is looked for at the end of numbers. */
const TAIL = 3;

/**
 * Numbers that begin with a folded text, or where one of their parts begins with it, or that end with it; if there are
 * none, long ones that are one slip away as far as they stand in the same blocks.
 */
export async function numbersHolding(reader: Reader, text: string): Promise<Finding> {
	const { language } = reader;
	const found: Found[] = [];
	const near: Found[] = [];
	let totals: Totals | null = null;
	for (const letter of ['c', 'r'] as const) {
		if (letter === 'r' && [...text].length < TAIL) break;
		const key = letter === 'r' ? [...text].toReversed().join('') : text;
		const read = await entriesFrom(reader, letter, key);
		const whole = (entry: Entry) => language.fold(numberOf(letter, entry));
		const hits = read.entries.filter((entry) =>
			letter === 'r' ? whole(entry).endsWith(text) : language.fold(entry.right).startsWith(text)
		);
		for (const entry of hits) found.push({ entry, letter, tier: whole(entry) === text ? 'exact' : 'code' });
		if (read.totals) totals = addTotals(totals, read.totals);
		if (hits.some(({ kind }) => letter === 'r' || kind === kinds.number)) break;
		if (text.length >= LONG && read.totals === null)
			for (const entry of read.entries)
				if (isSlip(whole(entry), text)) near.push({ entry, letter, tier: 'slip' });
	}
	const all = found.length > 0 ? found : near;
	if (all.length === 0) return NOTHING;
	return { found: all, totals: totals ?? countPages(all, groupOfNumber), more: totals !== null };
}

const groupOfNumber = ({ entry }: { readonly entry: Entry }) => groups[Number(entry.key)]!;

const addTotals = (a: Totals | null, b: Totals): Totals =>
	a === null ? b : { party: a.party + b.party, person: a.person + b.person, thing: a.thing + b.thing };

/** Numbers that hold a text which begins with words, as decision numbers do, found by their digits. */
export async function numbersByDigits(reader: Reader, text: string): Promise<Finding> {
	const digits = /\d.*$/.exec(text)?.[0] ?? '';
	if (digits === '' || digits === text) return NOTHING;
	const { language } = reader;
	const letter: SpaceLetter = 'c';
	const { entries, totals } = await entriesFrom(reader, letter, digits);
	const found = entries
		.filter((entry) => language.fold(numberOf(letter, entry)).includes(text))
		.map((entry): Found => ({ entry, letter, tier: 'code' }));
	return { found, totals: countPages(found, groupOfNumber), more: totals !== null && found.length > 0 };
}
