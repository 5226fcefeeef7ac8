/** What a character becomes when a text is folded; made of a table of traditional characters. */
export interface Folding {
	/** Folds a text, so that every form of one name compares equal. For comparison, never for display. */
	fold(text: string): string;
	/** Folds a character with the marks on it: what one of `clustersOf` a text in NFC becomes by itself. */
	foldCluster(cluster: string): string;
}

const MARKED = /[\p{M}\uff9e\uff9f]/u;
const CLUSTER = /\P{M}[\p{M}\uff9e\uff9f]*|\p{M}+/gu;
/** Spaces, marks, punctuation, symbols, invisible characters, and the parts of Hangul syllables. */
const DROPPED =
	/[\s\p{P}\p{S}\p{M}\p{Cc}\p{Cf}\p{Cs}\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff\uffa0-\uffdc]/gu;
/** The characters of a text in NFC with the marks on them. Without a mark, as most names are, each stands by itself. */
export const clustersOf = (composed: string): Iterable<string> =>
	MARKED.test(composed) ? composed.match(CLUSTER)! : composed;

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
	/** For each UTF-16 unit: 1 where it folds to itself whatever stands beside it, 2 where not, 0 where that is unknown. */
	const units = new Uint8Array(0x10000);
	const isFolded = (text: string) => {
		for (let at = 0; at < text.length; at++) {
			const unit = text.charCodeAt(at);
			const character = text[at]!;
			if (units[unit] === 0)
				units[unit] = !/[\p{M}\p{Cs}]/u.test(character) && foldCluster(character) === character ? 1 : 2;
			if (units[unit] === 2) return false;
		}
		return true;
	};
	return {
		fold(text) {
			if (isFolded(text)) return text;
			let folded = '';
			for (const cluster of clustersOf(text.normalize('NFC')))
				folded += known.get(cluster) ?? foldCluster(cluster);
			return folded;
		},
		foldCluster,
	};
}
