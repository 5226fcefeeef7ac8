import { packBlock, sharedLength, type Entry } from '../block.ts';
import { FAN } from '../layout.ts';
import type { Space } from './space.ts';
import type { Write } from './lines.ts';

/** Where a space is cut into blocks. */
export interface Cuts {
	/** How many bytes the key of each entry shares with the one before it. */
	readonly alike: Uint16Array;
	/** The first entry of each block, and at last how many there are. */
	readonly firsts: readonly number[];
	/** How many bytes the keys on both sides of the beginning of each block share; 0 at both ends. */
	readonly shared: readonly number[];
}

/** What the index keeps of a space: for each of its directories, the separator of the first block. */
export interface Cutting extends Cuts {
	readonly separators: readonly string[];
}

/** Marks a separator that is all of a key which also stands before it, so that a look-up stays left of the cut. */
const BEHIND = '\u0001';
const EARLIEST_CUT = 0.55;
const MOST_ENTRIES = 60_000;

/** About how many bytes an entry takes before it is deflated. */
const roughSize = (before: string, { right, left, beside, key }: Entry) =>
	18 + 2.4 * (right.length - sharedLength(right, before) + left.length + beside.length) + key.length;

/**
 * Puts a space in the order of its keys, cuts it into blocks of about `budget` bytes before deflation and hands out each
 * block. A cut is placed within the last part of the room, where the keys on both sides share least, so that the range of
 * a query seldom crosses it.
 */
export function cutSpace(
	space: Space,
	{ write, budget, put }: { write: Write; budget: number; put(path: string, bytes: Uint8Array): void }
): Cutting {
	space.sort();
	const { length } = space;
	const alike = space.sharedBytes();
	const cuts = { alike, firsts: [] as number[], shared: [] as number[] };
	const separators: string[] = [];
	/** What is written from the beginning of the block on; what is behind its end begins the next one. */
	let entries: Entry[] = [];
	for (let from = 0; from < length;) {
		let [size, before, best, least, at] = [0, '', -1, Infinity, from];
		for (; at < length && at - from < MOST_ENTRIES; at++) {
			if (at > from && size > budget * EARLIEST_CUT && alike[at]! <= least) [least, best] = [alike[at]!, at];
			if (size > budget) break;
			const entry = (entries[at - from] ??= write(at));
			size += roughSize(before, entry);
			before = entry.right;
		}
		const to = at === length || best < 0 ? at : best;
		const shared = alike[from]!;
		separators.push(from === 0 ? '' : separator(space, from, shared));
		cuts.firsts.push(from);
		cuts.shared.push(shared);
		const block = separators.length - 1;
		put(`${Math.floor(block / FAN)}/${block % FAN}`, packBlock(entries.slice(0, to - from)));
		entries = entries.slice(to - from);
		from = to;
	}
	cuts.firsts.push(length);
	cuts.shared.push(0);
	return { ...cuts, separators };
}

/** The shortest beginning of whole characters that tells a block's first key from the last one before it. */
function separator(space: Space, entry: number, shared: number): string {
	const key = space.keyOf(entry, shared + 1);
	return Buffer.byteLength(key) > shared ? key : key + BEHIND;
}

/** Every beginning of a key, of whole characters, whose range crosses a cut. */
export function crossingPrefixes(space: Space, { firsts, shared }: Cuts): ReadonlySet<string> {
	const found = new Set<string>();
	for (const [block, bytes] of shared.entries()) {
		if (bytes === 0) continue;
		let prefix = '';
		for (const character of space.keyOf(firsts[block]!)) {
			prefix += character;
			if (Buffer.byteLength(prefix) > bytes) break;
			found.add(prefix);
		}
	}
	return found;
}
