import { readTraditional } from '../../search/traditional.ts';
import { textsFiles, textsFolder, type Shelves } from '../../search/shelves.ts';
import type { Index, Pagefind } from './pagefind.ts';

/** The full-text index as a page reads it. */
export interface Library {
	readonly index: Index;
	/** The names of the indexes that are asked together, those of the newest texts first. */
	readonly shelves: readonly string[];
	/** The names of the indexes in which every one of some words is found. */
	shelvesWith(words: readonly string[]): Promise<readonly string[]>;
	/** The last days of texts, by which those that may no longer be found are left out. */
	readonly lastDays: readonly string[];
	/** True where a file could not be loaded since it was last asked, so that an answer may lack texts. */
	takeTear(): boolean;
}

/** Where the texts stand; throws where they cannot be asked for. */
const folderOf = (base: string) => `${base}${textsFolder}/`;

/** What there is to be loaded; null from a folder, offline, or where there is nothing. */
export async function readShelves(base: string): Promise<Shelves | null> {
	try {
		const answer = await fetch(folderOf(base) + textsFiles.shelves);
		return answer.ok ? ((await answer.json()) as Shelves) : null;
	} catch {
		return null;
	}
}

/**
 * Loads the program and the roots of every shelf. It runs on the page itself: a worker would have to be started from
 * an address, which Trusted Types does not let a library do. Throws where a file cannot be loaded.
 */
export async function openLibrary(base: string, { shelves }: Shelves): Promise<Library> {
	const folder = folderOf(base);
	const takeTear = watchFetches(folder);
	const { createInstance } = (await import(/* @vite-ignore */ folder + textsFiles.program)) as Pagefind;
	const [first, ...others] = shelves;
	const index = createInstance({ basePath: `${folder}${first}/`, noWorker: true });
	for (const shelf of others) await index.mergeIndex(`${folder}${shelf}/`, { language: 'en' });
	const [{ until = {} }, ...characters] = await Promise.all([
		index.filters(),
		...shelves.map((shelf) => readText(`${folder}${shelf}/${textsFiles.characters}`)),
	]);
	if (takeTear()) throw new Error('The roots of the full-text index could not be loaded.');
	const known = new Map(shelves.map((shelf, at) => [shelf, new Set(characters[at])]));
	return {
		index,
		shelves,
		lastDays: Object.keys(until),
		takeTear,
		async shelvesWith(words) {
			let holding = shelves;
			for (const word of words) {
				const count = HAN.test(word) ? null : await countByShelf(index, word);
				holding = holding.filter((shelf) => (count ? (count[shelf] ?? 0) > 0 : known.get(shelf)!.has(word)));
			}
			return holding;
		},
	};
}

const HAN = /^\p{Script=Han}$/u;

const readText = async (address: string) => (await fetch(address)).text();

/** In how many texts of each shelf a word is found. Asks for texts of no language, so that none need be put in order. */
const countByShelf = async (index: Index, word: string) =>
	(await index.search(word, { filters: { lang: 'none' } })).totalFilters['shelf'] ?? {};

/** Traditional characters with their simplified forms; none where they cannot be loaded. */
export async function readSimplified(base: string): Promise<ReadonlyMap<string, string>> {
	try {
		const answer = await fetch(folderOf(base) + textsFiles.traditional);
		return answer.ok ? readTraditional(new Uint8Array(await answer.arrayBuffer())) : new Map();
	} catch {
		return new Map();
	}
}

/** Pagefind passes over files that it could not load. Whoever answers from it must know. */
function watchFetches(folder: string): () => boolean {
	const load = globalThis.fetch;
	let isTorn = false;
	globalThis.fetch = async (asked, options) => {
		try {
			const answer = await load(asked, options);
			if (!answer.ok && String(asked).startsWith(folder)) isTorn = true;
			return answer;
		} catch (error) {
			if (String(asked).startsWith(folder)) isTorn = true;
			throw error;
		}
	};
	return () => {
		const wasTorn = isTorn;
		isTorn = false;
		return wasTorn;
	};
}
