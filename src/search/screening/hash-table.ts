/** Hashes of texts with the lines that have them. A hash may be of another text: what is found is to be compared. */
export interface HashTable {
	add(hash: number, line: number): void;
	/** Calls back with every line added under the hash. */
	each(hash: number, take: (line: number) => void): void;
}

/** Makes a table for so many entries, in flat memory: twenty bytes an entry and as much again for places left free. */
export function makeHashTable(entries: number): HashTable {
	const size = 2 ** Math.ceil(Math.log2(entries * 2 + 2));
	const hashes = new Int32Array(size);
	const first = new Int32Array(size).fill(-1);
	const next = new Int32Array(entries);
	const lines = new Int32Array(entries);
	let count = 0;
	const placeOf = (hash: number) => {
		let place = hash & (size - 1);
		while (first[place]! >= 0 && hashes[place] !== hash) place = (place + 1) & (size - 1);
		return place;
	};
	return {
		add(hash, line) {
			const place = placeOf(hash | 0);
			hashes[place] = hash | 0;
			lines[count] = line;
			next[count] = first[place]!;
			first[place] = count++;
		},
		each(hash, take) {
			for (let at = first[placeOf(hash | 0)]!; at >= 0; at = next[at]!) take(lines[at]!);
		},
	};
}

const BASE = 0x01000193;
const MOST = 4096;
const powers = new Int32Array(MOST + 1);
const before = new Int32Array(MOST + 1);
powers[0] = 1;
for (let at = 1; at <= MOST; at++) powers[at] = Math.imul(powers[at - 1]!, BASE);

/** The hash of a text: of a polynomial over its UTF-16 units, 32 bits with sign. */
export function hashOf(text: string): number {
	let sum = 0;
	for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, BASE) + text.charCodeAt(at)) | 0;
	return scatter(sum);
}

/**
 * The hash of a text, then those of the text with each one of its characters left out, in time that grows with its
 * length. Of texts longer than 4,096 the hash of the whole alone.
 */
export function eachDeletion(text: string, take: (hash: number) => void): void {
	take(hashOf(text));
	const { length } = text;
	if (length > MOST) return;
	for (let at = 0; at < length; at++)
		before[at + 1] = (Math.imul(before[at]!, BASE) + text.charCodeAt(at)) | 0;
	let behind = 0;
	for (let left = length - 1; left >= 0; left--) {
		take(scatter((Math.imul(before[left]!, powers[length - 1 - left]!) + behind) | 0));
		behind = (behind + Math.imul(text.charCodeAt(left), powers[length - 1 - left]!)) | 0;
	}
}

/** Spreads what differs in any bit over all of them. */
function scatter(sum: number): number {
	const mixed = Math.imul(sum ^ (sum >>> 16), 0x45d9f3b);
	return mixed ^ (mixed >>> 16);
}
