/** What look-up finds: a party, a natural person as their list shows them, or anything else that has a name of its own. */
export const groups = ['party', 'person', 'thing'] as const;
export type Group = (typeof groups)[number];

/**
 * Why a hit is one, strongest first.
 * - `exact`: the same name or number; `core`: the same name but for its legal form;
 * - `code`: the number begins or ends so;
 * - `brand`, `start`, `inside`: the name holds the query, where its own part begins, at its beginning, or further on;
 * - `person`: a person's name begins so; `spelling`: the name in another spelling holds the query;
 * - `pinyin`, `pinyinInside`, `initials`, `initialsInside`: the letters are how the name is read;
 * - `place`: the place is written differently; `sound`: sounds the same; `swapped`, `slip`, `slipTail`, `slipInside`: one
 *   slip away from the whole name, from its end, or from a part of it.
 */
export const tiers = [
	'exact',
	'core',
	'code',
	'brand',
	'person',
	'start',
	'inside',
	'spelling',
	'pinyin',
	'pinyinInside',
	'initials',
	'initialsInside',
	'place',
	'sound',
	'swapped',
	'slip',
	'slipTail',
	'slipInside',
] as const;
export type Tier = (typeof tiers)[number];

/** How a tier answers the question: the same, holding what was asked, or merely similar. */
export type Closeness = 'exact' | 'holds' | 'similar';

export const closenessOf = (tier: Tier): Closeness =>
	tier === 'exact' ? 'exact' : tiers.indexOf(tier) <= tiers.indexOf('initialsInside') ? 'holds' : 'similar';

/** A list on which a hit publicly is. */
export interface Listed {
	readonly dataset: string;
	readonly standing: 'current' | 'ended';
	/** The last day on which it may be shown so, `YYYY-MM-DD`, where that is said of each list by itself. */
	readonly until?: string;
}

/** Something that is publicly on record. */
export interface Hit {
	readonly group: Group;
	/** The name that was found, as it is displayed. */
	readonly name: string;
	/** The present name of a party that was found under a former or other one, else null. */
	readonly present: string | null;
	/** Whose product a thing is, where its record says; else null. */
	readonly maker: string | null;
	/** The number that was found, as it is displayed; null where a name was. */
	readonly number: string | null;
	/** Its page below the language: `party/91…`, `recalls/zh-2026-0001`; no slash before or behind. */
	readonly path: string;
	readonly lists: readonly Listed[];
	/** The last day on which all its lists with a term may be shown, `YYYY-MM-DD`; null where none has a term. */
	readonly until: string | null;
	/** 0 for current and gravest; the more, the less it matters. */
	readonly weight: number;
	readonly tier: Tier;
}

/** What look-up says of a query. `hits` stand in order of relevance, at most 20 parties, 10 people and 10 things. */
export interface Answer {
	readonly asked: string;
	/** The query as it was compared. */
	readonly folded: string;
	readonly readAs: 'nothing' | 'number' | 'letters' | 'name';
	readonly hits: readonly Hit[];
	/** How many there are of each group, the hits that are not shown included. */
	readonly totals: Readonly<Record<Group, number>>;
}

/** A part of the index could not be loaded or is damaged: nothing can be concluded from what was found or not found. */
export class CannotConfirm extends Error {
	override readonly name = 'CannotConfirm';
}

/** The index, opened. */
export interface LookUp {
	/** The release that the index was made of. */
	readonly release: string;
	/** The digest of that release's data files. */
	readonly digest: string;
	/** The digest of the index itself. */
	readonly index: string;
	/** The datasets that the index holds, by id. */
	readonly datasets: readonly string[];
	/** Answers a query; the same query has the same answer, whatever was asked before. Throws `CannotConfirm`. */
	search(query: string): Promise<Answer>;
}
