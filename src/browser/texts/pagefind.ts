/** What of Pagefind 1.6 is used; its own types stand nowhere in its package. */
export interface Pagefind {
	createInstance(options: { readonly basePath: string; readonly noWorker: boolean }): Index;
}

export interface Index {
	mergeIndex(path: string, options: { readonly language: string }): Promise<void>;
	filters(): Promise<Counts>;
	search(words: string, options: SearchOptions): Promise<Found>;
}

/** Texts that were found, and how many fall under each code: of them, and of all with these words. */
export interface Found {
	readonly results: readonly Result[];
	readonly filters: Counts;
	readonly totalFilters: Counts;
}

/** How many texts fall under each code of each filter. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface SearchOptions {
	readonly filters: Readonly<Record<string, unknown>>;
	readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface Result {
	readonly id: string;
	/** The places of the words found in the text, in order. */
	readonly words: readonly number[];
	data(): Promise<Fragment>;
}

export interface Fragment {
	readonly raw_url: string;
	readonly content: string;
	readonly meta: Readonly<Record<string, string>>;
	readonly filters: Readonly<Record<string, readonly string[]>>;
}
