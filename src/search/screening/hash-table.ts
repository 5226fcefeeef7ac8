import { fnv1a } from '../hash.ts';

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

/** The hash of a text, then those of the text with each one of its characters left out. */
export function eachDeletion(text: string, take: (hash: number) => void): void {
	take(fnv1a(text));
	for (let left = 0; left < text.length; left++) {
		let hash = 0x811c9dc5;
		for (let at = 0; at < text.length; at++)
			if (at !== left) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
		take(hash >>> 0);
	}
}
