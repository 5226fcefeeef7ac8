import { Arena } from './arena.ts';

const decoder = new TextDecoder();

/** Numbers in a typed array that grows. */
class Column<A extends Uint8Array | Uint32Array> {
	values: A;
	constructor(values: A) {
		this.values = values;
	}
	set(at: number, value: number) {
		if (at >= this.values.length) {
			const larger = new (this.values.constructor as new (length: number) => A)(this.values.length * 2);
			larger.set(this.values);
			this.values = larger;
		}
		this.values[at] = value;
	}
}

/**
 * Entries under keys, in typed columns: no object and no text an entry. An entry has its key, the number of the name or
 * number it is of, where its key begins in that name as displayed and as folded (below 256, UTF-16 units), and its kind.
 */
export class Space {
	readonly arena = new Arena();
	length = 0;
	readonly #offsets = new Column(new Uint32Array(1 << 12));
	readonly #names = new Column(new Uint32Array(1 << 12));
	readonly #splits = new Column(new Uint8Array(1 << 12));
	readonly #starts = new Column(new Uint8Array(1 << 12));
	readonly #kinds = new Column(new Uint8Array(1 << 12));

	add(offset: number, name: number, split: number, start: number, kind: number): void {
		const at = this.length++;
		this.#offsets.set(at, offset);
		this.#names.set(at, name);
		this.#splits.set(at, split);
		this.#starts.set(at, start);
		this.#kinds.set(at, kind);
	}

	/** Lets go of everything, so that the next space has its room. */
	empty(): void {
		this.length = 0;
		this.arena.bytes = new Uint8Array(0);
		for (const column of [this.#offsets, this.#names]) column.values = new Uint32Array(0);
		for (const column of [this.#splits, this.#starts, this.#kinds]) column.values = new Uint8Array(0);
	}

	nameOf = (entry: number): number => this.#names.values[entry]!;
	splitOf = (entry: number): number => this.#splits.values[entry]!;
	startOf = (entry: number): number => this.#starts.values[entry]!;
	kindOf = (entry: number): number => this.#kinds.values[entry]!;

	/** The key of an entry, or its shortest beginning of whole characters and at least so many bytes. */
	keyOf(entry: number, least = Infinity): string {
		const { bytes } = this.arena;
		const from = this.#offsets.values[entry]!;
		let to = from;
		while (bytes[to] !== 0 && (to - from < least || (bytes[to]! & 0xc0) === 0x80)) to++;
		return decoder.decode(bytes.subarray(from, to));
	}

	/** How many bytes the key of an entry has. */
	keyBytes(entry: number): number {
		const from = this.#offsets.values[entry]!;
		return this.arena.bytes.indexOf(0, from) - from;
	}

	/** How many bytes the keys of two entries share at their beginning. */
	sharedBytes(one: number, other: number): number {
		const { bytes } = this.arena;
		let [a, b, shared] = [this.#offsets.values[one]!, this.#offsets.values[other]!, 0];
		for (; bytes[a] === bytes[b] && bytes[a] !== 0; a++, b++) shared++;
		return shared;
	}

	/**
	 * The entries in the order of their keys' bytes; equal keys in the order in which they were added. Sorts four bytes
	 * of the keys at a time, as numbers of 64 bits whose other half is the entry, and goes on within equal runs.
	 */
	sorted(): Uint32Array {
		const { length } = this;
		const { bytes } = this.arena;
		const offsets = this.#offsets.values;
		const words = new BigUint64Array(length);
		const halves = new Uint32Array(words.buffer);
		const order = Uint32Array.from({ length }, (_, at) => at);
		const runs: [from: number, to: number, depth: number][] = [[0, length, 0]];
		for (let run; (run = runs.pop());) {
			const [from, to, depth] = run;
			for (let at = from; at < to; at++) {
				const entry = order[at]!;
				let [key, byte] = [0, offsets[entry]! + depth];
				for (let place = 0; place < 4; place++) {
					const value = bytes[byte]!;
					key = (key << 8) | value;
					if (value === 0) {
						key <<= 8 * (3 - place);
						break;
					}
					byte++;
				}
				halves[2 * at] = entry;
				halves[2 * at + 1] = key >>> 0;
			}
			words.subarray(from, to).sort();
			for (let at = from, first = from; at < to; at++) {
				order[at] = halves[2 * at]!;
				const key = halves[2 * at + 1]!;
				if (at + 1 < to && halves[2 * at + 3] === key) continue;
				if (at > first && key & 255) runs.push([first, at + 1, depth + 4]);
				first = at + 1;
			}
		}
		return order;
	}
}
