import { groups } from '../answer.ts';
import type { Entry } from '../block.ts';
import type { Root, SpaceLetter } from '../root.ts';
import { groupOf, type Found } from './found.ts';
import type { Language } from './language.ts';
import type { Tree } from './tree.ts';

/** What every kind of look-up works with. */
export interface Reader {
	readonly root: Root;
	readonly tree: Tree;
	readonly language: Language;
}

/** How many there are, in the order of `groups`. */
export type Totals = readonly number[];

/** What one look-up brings. */
export interface Finding {
	readonly found: readonly Found[];
	/** Of all that answer, those counted that were not read; null where everything was read. */
	readonly totals: Totals | null;
}

export const NOTHING: Finding = { found: [], totals: null };

/** The entries whose keys begin with a key: of one block, among others; or the list of the most relevant, with totals. */
export async function entriesFrom(
	{ tree }: Reader,
	letter: SpaceLetter,
	key: string
): Promise<{ readonly entries: readonly Entry[]; readonly totals: Totals | null }> {
	const seat = await tree.seek(letter, key);
	return seat.wide ? tree.list(letter, key) : { entries: await tree.block(seat), totals: null };
}

/** Both findings, the first one's before. */
export const joined = (a: Finding, b: Finding): Finding => ({
	found: [...a.found, ...b.found],
	totals: a.totals && b.totals ? a.totals.map((total, at) => total + b.totals![at]!) : (a.totals ?? b.totals),
});

/** How many pages of each group have been found. */
export function countPages(found: readonly Found[]): Totals {
	const pages = groups.map(() => new Set<string>());
	for (const each of found) pages[groups.indexOf(groupOf(each))]!.add(each.entry.place);
	return pages.map(({ size }) => size);
}
