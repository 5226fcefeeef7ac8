import { fnv1a } from '../../hash.ts';
import type { ListedName } from '../findings.ts';
import { takeName, type Reading } from '../name.ts';

/** A shard is cut behind so many names at least, at the first name whose hash says so, and behind so many at most. */
export interface Cut {
	readonly least: number;
	/** One name in so many is a place to cut at; a power of two. */
	readonly often: number;
	readonly most: number;
}

/** Shards of 16,384 names on average. */
export const CUT: Cut = { least: 8192, often: 8192, most: 32_768 };

/**
 * Sorts names by their cores, then by all that is said of them, and cuts them into shards. Where to cut is told by the
 * names themselves, so that a name that comes or goes changes the shard it is in, at times a neighbour, and the others keep their digest.
 */
export function cutShards(
	names: readonly ListedName[],
	reading: Reading,
	{ least, often, most }: Cut = CUT
): readonly (readonly ListedName[])[] {
	const sorted = names
		.map((listed) => {
			const { name, page, former } = listed;
			return { listed, key: [takeName(name, reading).core, name, page, String(former)].join('\0') };
		})
		.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
	const shards: (readonly ListedName[])[] = [];
	for (let from = 0; from < sorted.length;) {
		let to = Math.min(sorted.length, from + least);
		while (to < Math.min(sorted.length, from + most) && fnv1a(sorted[to]!.key) % often !== 0) to++;
		shards.push(sorted.slice(from, to).map(({ listed }) => listed));
		from = to;
	}
	return shards;
}
