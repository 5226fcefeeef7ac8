/** Draws that depend on their seeds alone: the same seeds give the same draws on every machine. */
export interface Random {
	/** A whole number, both ends included. */
	between(least: number, most: number): number;
	/** One member of a list that has any. */
	pick<T>(list: readonly T[]): T;
	/** Several different members, in the order of the list. */
	some<T>(list: readonly T[], least: number, most: number): readonly T[];
	chance(share: number): boolean;
}

/** Makes the draws of one record, from the seed of the set and what names the record. */
export function randomOf(...seeds: readonly (string | number)[]): Random {
	const next = mulberry32(digestOf(seeds.join('\u001f')));
	const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
	return {
		between,
		pick: (list) => list[between(0, list.length - 1)]!,
		some(list, least, most) {
			const wanted = Math.min(list.length, between(least, most));
			const chosen = new Set<number>();
			while (chosen.size < wanted) chosen.add(between(0, list.length - 1));
			return list.filter((_, at) => chosen.has(at));
		},
		chance: (share) => next() < share,
	};
}

/** Numbers from 0 to below 1, by Tommy Ettinger's Mulberry32. */
function mulberry32(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** FNV-1a over the text's UTF-16 units. */
function digestOf(text: string): number {
	let digest = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) digest = Math.imul(digest ^ text.charCodeAt(at), 0x01000193);
	return digest;
}
