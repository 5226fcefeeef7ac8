import type { Listed } from './answer.ts';
import type { ReadingTable } from './readings.ts';

/** The spaces of the index; see `build/entries.ts` and `build/masked.ts`. */
export const spaceLetters = ['s', 'i', 'z', 'c', 'r', 'g'] as const;
export type SpaceLetter = (typeof spaceLetters)[number];

/** What a reader of the index has to know before anything else. */
export interface Root {
	readonly readings: ReadingTable;
	/** The forms of characters that are most often met, packed by `packForms`. */
	readonly traditional: string;
	/** How many files of lists there are. */
	readonly lists: number;
	/** For each space and directory, the separator of its first block. */
	readonly spaces: Readonly<Record<SpaceLetter, readonly string[]>>;
	/** By the number of a profile: weight, then the numbers of datasets; one that has ended as −1 − its number. */
	readonly profiles: readonly (readonly number[])[];
	readonly datasets: readonly string[];
}

/** `/lookup.json`: which index belongs to the site, and its root. */
export interface Manifest {
	readonly release: string;
	/** The digest of the release's data files. */
	readonly digest: string;
	/** The digest of the index, which is the name of its folder. */
	readonly index: string;
	/** The root: JSON, sealed, deflated, in base64. */
	readonly root: string;
}

export const packLists = (lists: readonly Listed[], datasets: readonly string[]): readonly number[] =>
	lists.map(({ dataset, standing }) => {
		const number = datasets.indexOf(dataset);
		return standing === 'ended' ? -1 - number : number;
	});

export const readLists = (packed: readonly number[], datasets: readonly string[]): readonly Listed[] =>
	packed.map((number) => ({
		dataset: datasets[number < 0 ? -1 - number : number]!,
		standing: number < 0 ? 'ended' : 'current',
	}));
