import { groups, type Group } from '../answer.ts';
import type { Root, SpaceLetter } from '../root.ts';
import type { Entry } from '../block.ts';
import type { Found } from './found.ts';
import type { Language } from './language.ts';
import type { Seat, Tree } from './tree.ts';

/** What every kind of look-up works with. */
export interface Reader {
	readonly root: Root;
	readonly tree: Tree;
	readonly language: Language;
}

export type Totals = Readonly<Record<Group, number>>;

/** What one look-up brings. `more` is true where the totals count hits that were not read. */
export interface Finding {
	readonly found: readonly Found[];
	readonly totals: Totals;
	readonly more: boolean;
}

export const NOTHING: Finding = { found: [], totals: { party: 0, person: 0, thing: 0 }, more: false };

/** The entries whose keys begin with a key: of one block, among others; or the list of the most relevant. */
export async function entriesFrom(
	{ tree }: Reader,
	letter: SpaceLetter,
	key: string
): Promise<{
	readonly seat: Seat;
	readonly entries: readonly Entry[];
	/** Of all entries, where `entries` are only a list of the most relevant; else null. */
	readonly totals: Totals | null;
}> {
	const seat = await tree.seek(letter, key);
	if (!seat.wide) return { seat, entries: await tree.block(seat), totals: null };
	const { entries, totals } = await tree.list(letter, key);
	return { seat, entries, totals };
}

/** How many pages of each group are among entries. */
export function countPages(found: readonly Found[], groupOf: (found: Found) => Group): Totals {
	const pages = new Map(groups.map((group) => [group, new Set<string>()]));
	for (const each of found) pages.get(groupOf(each))!.add(each.entry.place);
	return Object.fromEntries(groups.map((group) => [group, pages.get(group)!.size])) as unknown as Totals;
}
