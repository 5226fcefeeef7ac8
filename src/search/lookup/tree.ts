import { readBlock, readRow, type Entry } from '../block.ts';
import { FILES_A_FOLDER } from '../layout.ts';
import { fnv1a } from '../hash.ts';
import type { Root, SpaceLetter } from '../root.ts';

/** Where the entries stand whose keys begin with a key: in one block, in several (`wide`, which has a top list), or nowhere. */
export interface Seat {
	readonly letter: SpaceLetter;
	readonly key: string;
	readonly directory: number;
	/** The separators of the directory; null where it was not needed. */
	readonly separators: readonly string[] | null;
	/** The number of the block in the directory; null where there is no single one. */
	readonly block: number | null;
	readonly wide: boolean;
}

/** The most relevant entries of a prefix; `totals` counts all of them, in the order of `groups`. */
export interface TopList {
	readonly entries: readonly Entry[];
	readonly totals: readonly number[];
}

const decoder = new TextDecoder();

/** Whether a stands before b by code points, in which the index is ordered; texts of a script compare by UTF-16. */
function isAfter(a: string, b: string): boolean {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return (a.codePointAt(at) ?? -1) > (b.codePointAt(at) ?? -1);
}

/** The last of sorted separators that does not stand after the key. */
function floor(separators: readonly string[], key: string): number {
	let [low, high] = [0, separators.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (isAfter(separators[middle]!, key)) high = middle - 1;
		else low = middle;
	}
	return low;
}

/** What has been read of the index, by the paths of its files. */
interface Known {
	readonly blocks: Map<string, readonly Entry[]>;
	readonly directories: Map<string, readonly string[]>;
}

/** The tree of the index: from the root over a directory to a block or a list. */
export class Tree {
	readonly #root: Root;
	readonly #read: (path: string) => Promise<Uint8Array>;
	readonly #known: Known;
	/** The files consulted, whether they were in memory or not: the effort that a query may spend is counted in them. */
	readonly consulted = new Set<string>();

	constructor(
		root: Root,
		read: (path: string) => Promise<Uint8Array>,
		known: Known = { blocks: new Map(), directories: new Map() }
	) {
		this.#root = root;
		this.#read = read;
		this.#known = known;
	}

	/** The same tree for another query, which has consulted nothing yet. */
	afresh = (): Tree => new Tree(this.#root, this.#read, this.#known);

	/** Where a key's entries stand. Reads at most the directory. */
	async seek(letter: SpaceLetter, key: string): Promise<Seat> {
		const roots = this.#root.spaces[letter];
		const directory = floor(roots, key);
		const seat = { letter, key, directory, separators: null, block: null };
		if (roots.length === 0) return { ...seat, wide: false };
		const next = roots[directory + 1];
		if (next?.startsWith(key)) return { ...seat, wide: true };
		const separators = await this.#directory(letter, directory);
		const block = floor(separators, key);
		return { ...seat, separators, block, wide: (separators[block + 1] ?? next ?? '').startsWith(key) };
	}

	/** Whether a beginning of a sought key has a range of several blocks; as far as it is known without reading. */
	isWide({ letter, key, directory, separators, block }: Seat, prefix: string): boolean {
		const roots = this.#root.spaces[letter];
		const next = roots[directory + 1];
		if (prefix === '' || floor(roots, prefix) !== directory || next?.startsWith(prefix)) return true;
		if (separators === null) return true;
		const its = floor(separators, prefix);
		const own = block ?? floor(separators, key);
		return its !== own || (separators[its + 1] ?? next ?? '').startsWith(prefix);
	}

	/** The entries of the block in which a key's entries stand; none where there is no single one. */
	async block({ letter, directory, block }: Seat): Promise<readonly Entry[]> {
		if (block === null) return [];
		const path = `${letter}/${directory}/${block}.bin`;
		this.consulted.add(path);
		const entries = this.#known.blocks.get(path) ?? readBlock(await this.#read(path));
		this.#known.blocks.set(path, entries);
		return entries;
	}

	/** The top list of a prefix; an empty one where it has none. */
	async list(letter: SpaceLetter | '=', prefix: string): Promise<TopList> {
		const number = fnv1a(prefix) % this.#root.lists;
		const path = `k/${Math.floor(number / FILES_A_FOLDER)}/${number % FILES_A_FOLDER}.bin`;
		this.consulted.add(path);
		const text = `\n${decoder.decode(await this.#read(path))}`;
		const at = text.indexOf(`\n${letter}${prefix}\t`);
		if (at < 0) return { entries: [], totals: [0, 0, 0] };
		const [head = '', ...rows] = text.slice(at + 1).split('\n');
		const [, totals = '', length] = head.split('\t');
		return {
			entries: rows.slice(0, Number(length)).map(readRow),
			totals: totals.split(',').map(Number),
		};
	}

	async #directory(letter: SpaceLetter, number: number): Promise<readonly string[]> {
		const path = `${letter}/${number}/d.bin`;
		this.consulted.add(path);
		const { directories } = this.#known;
		const separators = directories.get(path) ?? decoder.decode(await this.#read(path)).split('\n');
		directories.set(path, separators);
		return separators;
	}
}
