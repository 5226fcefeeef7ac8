import type { Lang } from '../../domain/lang.ts';
import { textFacets, type TextFacet } from '../../search/shelves.ts';
import { wordsOf } from '../../search/words.ts';
import type { Library } from './library.ts';
import type { Result } from './pagefind.ts';
import type { Query } from './query.ts';

/** What was found for a query. */
export interface Answer {
	/** The words that were looked for. */
	readonly words: readonly string[];
	/** Texts that hold the words side by side, and those that hold each of them somewhere. */
	readonly whole: readonly Result[];
	readonly apart: readonly Result[];
	/** How many texts would be found under each code of a facet, the other facets being as they are. */
	readonly counts: Readonly<Record<TextFacet, Readonly<Record<string, number>>>>;
}

interface Asked {
	readonly lang: Lang;
	readonly today: string;
	/** Loads the simplified forms of traditional characters, asked for only where a query finds nothing as it is. */
	readonly simplified: () => Promise<ReadonlyMap<string, string>>;
}

/** Looks for the whole of a query side by side, then for its words apart. */
export async function answer(library: Library, query: Query, asked: Asked): Promise<Answer> {
	const plain = await search(library, query, wordsOf(query.q), asked);
	if (plain.whole.length > 0 || !/\p{Script=Han}/u.test(query.q)) return plain;
	const words = wordsOf(query.q, await asked.simplified());
	return words.join(' ') === plain.words.join(' ') ? plain : search(library, query, words, asked);
}

async function search(
	{ index, shelves, lastDays, shelvesWith }: Library,
	{ under, sort }: Query,
	words: readonly string[],
	{ lang, today }: Asked
): Promise<Answer> {
	if (words.length === 0) return { words, whole: [], apart: [], counts: noCounts };
	const over = lastDays.filter((day) => day < today);
	const loose = words.join(' ');
	const phrase = `"${loose}"`;
	// Pagefind passes over words that an index does not have at all: such an index holds no text with all of them.
	const holding = await shelvesWith(words);
	const filtersWithout = (facet: TextFacet | null): Record<string, unknown> => ({
		lang,
		shelf: { any: holding },
		...Object.fromEntries(Object.entries(under).filter(([name]) => name !== facet)),
		...(over.length > 0 ? { none: { until: { any: over } } } : {}),
	});
	if (holding.length === 0) return { words, whole: [], apart: [], counts: noCounts };
	const all = await index.search(loose, { filters: filtersWithout(null) });
	const found = sort === 'fit' ? all.results : await newestFirst();
	const together = words.length === 1 ? all : await index.search(phrase, { filters: filtersWithout(null) });
	// Texts with a phrase come in no order of their own; they are among those with its words.
	const ids = new Set(together.results.map(({ id }) => id));
	const apart = found.filter(({ id }) => !ids.has(id));
	const counts: Record<TextFacet, Readonly<Record<string, number>>> = { ...noCounts };
	for (const facet of textFacets) {
		const others = under[facet] ? await index.search(loose, { filters: filtersWithout(facet) }) : all;
		counts[facet] = others.filters[facet] ?? {};
	}
	return {
		words,
		whole: found.filter(({ id }) => ids.has(id)),
		apart: sort === 'fit' ? closestFirst(apart) : apart,
		counts,
	};

	/** Merged indexes lose the order of days among each other: each is asked by itself. */
	async function newestFirst(): Promise<readonly Result[]> {
		const found: Result[] = [];
		for (const shelf of shelves.filter((each) => holding.includes(each))) {
			const filters = { ...filtersWithout(null), shelf };
			found.push(...(await index.search(loose, { filters, sort: { day: 'desc' } })).results);
		}
		return found;
	}
}

const noCounts: Answer['counts'] = { list: {}, category: {}, region: {}, year: {}, standing: {} };

/** Texts in which more of the words stand side by side come first; otherwise the order stays. */
const closestFirst = (results: readonly Result[]): readonly Result[] =>
	results
		.map((result) => ({ result, run: longestRun(result.words) }))
		.toSorted((a, b) => b.run - a.run)
		.map(({ result }) => result);

function longestRun(places: readonly number[]): number {
	let [longest, run] = [0, 0];
	for (const [at, place] of places.entries()) {
		run = place - places[at - 1]! === 1 ? run + 1 : 1;
		longest = Math.max(longest, run);
	}
	return longest;
}
