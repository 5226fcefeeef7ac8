import type { Group, Listed } from '../answer.ts';

/** Something that look-up is to find: what leads to one page. */
export interface Subject {
	readonly group: Group;
	/** The short form of its page; see `pathOf`. Of one group no two subjects have the same. */
	readonly place: string;
	/** 0 for current and gravest; the more, the less it matters. At most 255. */
	readonly weight: number;
	readonly lists: readonly Listed[];
	/**
	 * The last day on which it may be shown on all the lists on which it stands for a term: on each the last day of the
	 * record that stays longest, of these the first. Null where it stands nowhere for a term.
	 */
	readonly until: string | null;
	/** What it is called where a number leads to it. */
	readonly title: string;
	/** The names by which it is found, the present one first. */
	readonly names: readonly string[];
	/** Whose product a thing is, or null. */
	readonly maker: string | null;
	/** Numbers that lead to it, as they are displayed: codes, decision numbers, barcodes, lots. */
	readonly numbers: readonly string[];
}
