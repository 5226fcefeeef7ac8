/** What a character becomes when a text is folded; made of a table of traditional characters. */
export interface Folding {
	/** Folds a text, so that every form of one name compares equal. For comparison, never for display. */
	fold(text: string): string;
	/** Folds a text and tells for each character (code point) where in the NFC of the text it begins. */
	foldWithPlaces(text: string): {
		readonly characters: readonly string[];
		readonly places: readonly number[];
	};
}

const CLUSTER = /\P{M}[\p{M}\uff9e\uff9f]*|\p{M}+/gu;
/** Spaces, marks, punctuation, symbols, invisible characters, and the parts of Hangul syllables. */
const DROPPED =
	/[\s\p{P}\p{S}\p{M}\p{Cc}\p{Cf}\p{Cs}\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff\uffa0-\uffdc]/gu;
/** Signs that stand for the digit nought. */
const RINGS = /[○◯]/g;
const LATIN_WITH_MARKS = /^\p{Script=Latin}\p{M}+$/u;

/**
 * Makes a folding: width, case, brackets, dots, spaces and invisible characters, marks on Latin letters, and other
 * forms of a Chinese character as far as `simplified` knows them (character → the one that stands for it).
 * Folding is idempotent; a character is folded alike wherever it stands.
 */
export function makeFolding(simplified: ReadonlyMap<string, string>): Folding {
	const known = new Map<string, string>();
	const foldCluster = (cluster: string): string => {
		const before = known.get(cluster);
		if (before !== undefined) return before;
		let folded = '';
		for (const character of cluster.normalize('NFKC').replace(RINGS, '零')) {
			const bare = LATIN_WITH_MARKS.test(character.normalize('NFD'))
				? character.normalize('NFD')[0]!
				: character;
			folded += (simplified.get(bare) ?? bare).toLowerCase();
		}
		folded = folded.normalize('NFKC').replace(DROPPED, '');
		known.set(cluster, folded);
		return folded;
	};
	return {
		fold(text) {
			let folded = '';
			for (const [cluster] of text.normalize('NFC').matchAll(CLUSTER)) folded += foldCluster(cluster);
			return folded;
		},
		foldWithPlaces(text) {
			const characters: string[] = [];
			const places: number[] = [];
			for (const { 0: cluster, index } of text.normalize('NFC').matchAll(CLUSTER))
				for (const character of foldCluster(cluster)) {
					characters.push(character);
					places.push(index);
				}
			return { characters, places };
		},
	};
}
