import { Arena } from './arena.ts';

const decoder = new TextDecoder();

/** Words (32 bits) of an entry: where its key begins, its name, and its split, start and kind in a byte each. */
const WORDS = 3;
/** Runs of up to so many entries are sorted by comparing them. */
const SHORT_RUN = 16;

/**
 * Entries under keys, one behind the other in one array: no object and no text an entry. An entry has its key, the number
 * of the name or number it is of, where its key begins in that name as displayed and as folded (its split and start,
 * below 256, UTF-16 units), and its kind. The split of another spelling is its number among `spellingsOf` the name.
 */
export class Space {
	readonly arena = new Arena();
	length = 0;
	#words = new Uint32Array(WORDS << 12);

	add(offset: number, name: number, split: number, start: number, kind: number): void {
		const at = WORDS * this.length++;
		if (at === this.#words.length) {
			const larger = new Uint32Array(this.#words.length * 2);
			larger.set(this.#words);
			this.#words = larger;
		}
		this.#words[at] = offset;
		this.#words[at + 1] = name;
		this.#words[at + 2] = split | (start << 8) | (kind << 16);
	}

	/** Lets go of everything, so that the next space has its room. */
	empty(): void {
		this.length = 0;
		this.arena.bytes = new Uint8Array(0);
		this.#words = new Uint32Array(0);
	}

	nameOf = (entry: number): number => this.#words[WORDS * entry + 1]!;
	splitOf = (entry: number): number => this.#words[WORDS * entry + 2]! & 255;
	startOf = (entry: number): number => (this.#words[WORDS * entry + 2]! >> 8) & 255;
	kindOf = (entry: number): number => this.#words[WORDS * entry + 2]! >> 16;
	#offsetOf = (entry: number): number => this.#words[WORDS * entry]!;

	/** The key of an entry, or its shortest beginning of whole characters and at least so many bytes. */
	keyOf(entry: number, least = Infinity): string {
		const { bytes } = this.arena;
		const from = this.#offsetOf(entry);
		let to = from;
		while (bytes[to] !== 0 && (to - from < least || (bytes[to]! & 0xc0) === 0x80)) to++;
		return decoder.decode(bytes.subarray(from, to));
	}

	/** How many bytes the key of an entry has. */
	keyBytes(entry: number): number {
		const from = this.#offsetOf(entry);
		return this.arena.bytes.indexOf(0, from) - from;
	}

	/** How many bytes the key of each entry shares with the one before it, up to 65,535; 0 for the first. */
	sharedBytes(): Uint16Array {
		const { bytes } = this.arena;
		const shared = new Uint16Array(this.length);
		for (let entry = 1; entry < this.length; entry++) {
			let [a, b, count] = [this.#offsetOf(entry - 1), this.#offsetOf(entry), 0];
			for (; bytes[a] === bytes[b] && bytes[a] !== 0; a++, b++) count++;
			shared[entry] = Math.min(count, 65_535);
		}
		return shared;
	}

	/** Puts the entries in the order of their keys' bytes; of equal keys the one that was added first stays before. */
	sort(): void {
		const order = this.#order();
		const words = new Uint32Array(WORDS * order.length);
		for (let at = 0; at < order.length; at++)
			for (let word = 0; word < WORDS; word++)
				words[WORDS * at + word] = this.#words[WORDS * order[at]! + word]!;
		this.#words = words;
	}

	/**
	 * Sorts four bytes of the keys at a time, as numbers of 64 bits whose other half is the entry, and goes on within
	 * equal runs; short ones by comparing.
	 */
	#order(): Uint32Array {
		const { length } = this;
		const numbers = new BigUint64Array(length);
		const halves = new Uint32Array(numbers.buffer);
		const order = Uint32Array.from({ length }, (_, at) => at);
		const runs: [from: number, to: number, depth: number][] = [[0, length, 0]];
		for (let run; (run = runs.pop());) {
			const [from, to, depth] = run;
			for (let at = from; at < to; at++) {
				halves[2 * at] = order[at]!;
				halves[2 * at + 1] = this.#fourBytes(order[at]!, depth);
			}
			numbers.subarray(from, to).sort();
			for (let at = from, first = from; at < to; at++) {
				order[at] = halves[2 * at]!;
				const key = halves[2 * at + 1]!;
				if (at + 1 < to && halves[2 * at + 3] === key) continue;
				if (at > first && key & 255)
					if (at - first < SHORT_RUN) this.#insert(order, first, at + 1, depth + 4);
					else runs.push([first, at + 1, depth + 4]);
				first = at + 1;
			}
		}
		return order;
	}

	/** Four bytes of a key as a number, the first one highest; noughts behind its end. */
	#fourBytes(entry: number, depth: number): number {
		const { bytes } = this.arena;
		let [key, byte] = [0, this.#offsetOf(entry) + depth];
		for (let place = 0; place < 4; place++) {
			const value = bytes[byte]!;
			key = (key << 8) | value;
			if (value === 0) return (key << (8 * (3 - place))) >>> 0;
			byte++;
		}
		return key >>> 0;
	}

	/** Sorts a run, in which all keys share their first bytes, by insertion. */
	#insert(order: Uint32Array, from: number, to: number, depth: number): void {
		for (let next = from + 1; next < to; next++) {
			const entry = order[next]!;
			let at = next;
			for (; at > from && this.#isBefore(entry, order[at - 1]!, depth); at--) order[at] = order[at - 1]!;
			order[at] = entry;
		}
	}

	#isBefore(one: number, other: number, depth: number): boolean {
		const { bytes } = this.arena;
		let [a, b] = [this.#offsetOf(one) + depth, this.#offsetOf(other) + depth];
		for (; bytes[a] === bytes[b] && bytes[a] !== 0; a++) b++;
		return bytes[a] === bytes[b] ? one < other : bytes[a]! < bytes[b]!;
	}
}
