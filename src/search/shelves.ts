import type { Lang } from '../domain/lang.ts';

/** Where the full-text index stands below the site's base. */
export const textsFolder = 'texts';

/** By what the texts found are narrowed, in the order of the page. */
export const textFacets = ['list', 'category', 'region', 'year', 'standing'] as const;
export type TextFacet = (typeof textFacets)[number];

/** The files beside its shelves, and that of the characters in each. */
export const textsFiles = {
	shelves: 'shelves.json',
	program: 'pagefind.js',
	/** Traditional characters with their simplified forms, packed. */
	traditional: 'traditional.bin',
	/** Every Chinese character in the texts of a shelf. */
	characters: 'characters.txt',
} as const;

/** The shelf of texts without a year, where each year has its own. */
export const UNDATED = '0000';

/** What a page knows of the index before it asks anything of it. */
export interface Shelves {
	/** How many texts are found in the pages of each language. */
	readonly texts: Readonly<Record<Lang, number>>;
	/** The folders of the indexes, those of the newest texts first. Every text is filtered by its own. */
	readonly shelves: readonly string[];
	/** How many bytes are loaded before the first answer. */
	readonly bytes: number;
}
