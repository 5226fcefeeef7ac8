import type { Cuts } from './cutting.ts';
import { soundOf } from './reading-table.ts';
import type { SoundedTexts } from './sounded-texts.ts';
import type { Space } from './space.ts';
import { Top, type Worth } from './top.ts';
import type { WorthOf } from './worths.ts';

/** Takes the list of a prefix, by its name. */
export type Emit = (name: string, top: Top) => void;

/**
 * A prefix whose range crosses a cut and is still open; `spellings` are the texts that sound like it. One that ends
 * within a character has no name and no list.
 */
interface Open {
	readonly name: string | null;
	readonly top: Top;
	readonly spellings: Map<string, Top>;
	/** The one of `spellings` that came last: most often the next is the same. */
	last: readonly [spelling: string, top: Top] | null;
}

const { byteLength } = Buffer;

/**
 * Walks a space that has been cut, once, and emits, for every prefix whose range crosses a cut, its most relevant
 * entries. In the space of sounds also for every text that sounds like such a prefix, in which each subject is counted
 * once.
 */
export function emitTopLists(
	space: Space,
	cuts: Cuts,
	{ emit, worthOf, texts }: { emit: Emit; worthOf: WorthOf; texts: SoundedTexts | null }
): void {
	const { alike, firsts } = cuts;
	const open: Open[] = [];
	const closeTo = (depth: number) => {
		while (open.length > depth) {
			const { name, top, spellings } = open.pop()!;
			if (name !== null) emit(name, top);
			for (const [spelling, its] of spellings) emit(spelling, its);
		}
	};
	const addTexts = ({ textOf, isFirst }: SoundedTexts, entry: number, worth: Worth, reach: number) => {
		const text = textOf(entry);
		let [depth, end] = [0, 0];
		for (const character of text) {
			depth += soundBytes(character);
			if (depth > reach) break;
			end += character.length;
			const prefix = open[depth - 1]!;
			if (prefix.last?.[0].length !== end || !text.startsWith(prefix.last[0]))
				prefix.last = spellingAmong(prefix, text.slice(0, end));
			const [spelling, top] = prefix.last;
			if (spelling !== prefix.name) top.add(entry, worth, depth, isFirst(entry, spelling));
		}
	};
	for (let block = 0; block + 1 < firsts.length; block++) {
		const [from, to] = [firsts[block]!, firsts[block + 1]!];
		const reaches = reachesOf(cuts, block);
		for (let entry = from; entry < to; entry++) {
			const reach = reaches[entry - from]!;
			closeTo(Math.min(reach, alike[entry]!));
			if (reach === 0) continue;
			const worth = worthOf(entry);
			while (open.length < reach)
				open.push({
					name: prefixOf(space, entry, open.length + 1),
					top: new Top(),
					spellings: new Map(),
					last: null,
				});
			for (let depth = 1; depth <= reach; depth++) {
				const { name, top } = open[depth - 1]!;
				if (name !== null) top.add(entry, worth, depth, true);
			}
			if (texts !== null) addTexts(texts, entry, worth, reach);
		}
	}
	closeTo(0);
}

/** A text that sounds like a prefix, with its list; one that is the prefix itself, in letters, has that of the prefix. */
function spellingAmong({ name, top, spellings }: Open, spelling: string): readonly [string, Top] {
	const its = spelling === name ? top : (spellings.get(spelling) ?? new Top());
	if (spelling !== name) spellings.set(spelling, its);
	return [spelling, its];
}

/**
 * How many bytes at its beginning the key of each entry of a block shares with the last one before the block or the first
 * one behind it: so many of its prefixes have a range that crosses a cut.
 */
function reachesOf({ alike, firsts }: Cuts, block: number): Uint16Array {
	const [from, to] = [firsts[block]!, firsts[block + 1]!];
	const reaches = alike.slice(from, to);
	for (let at = 1; at < reaches.length; at++) reaches[at] = Math.min(reaches[at]!, reaches[at - 1]!);
	let ahead = alike[to] ?? 0;
	for (let at = to - 1; at >= from && ahead > 0; at--) {
		reaches[at - from] = Math.max(reaches[at - from]!, ahead);
		ahead = Math.min(ahead, alike[at]!);
	}
	return reaches;
}

const bytesOfSounds = new Map<string, number>();

/** How many bytes of a key are a character's sound. */
function soundBytes(character: string): number {
	let bytes = bytesOfSounds.get(character);
	if (bytes === undefined) bytesOfSounds.set(character, (bytes = byteLength(soundOf(character))));
	return bytes;
}

/** So many bytes of an entry's key; null where they end within a character. */
function prefixOf(space: Space, entry: number, bytes: number): string | null {
	const prefix = space.keyOf(entry, bytes);
	return byteLength(prefix) === bytes ? prefix : null;
}
