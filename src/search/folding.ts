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
const LATIN_WITH_MARKS = /^\p{Script=Latin}\p{M}+$/u;

/** Shapes that NFKC leaves: rings for the digit nought, and CJK radicals that copying from PDF puts in place of characters. */
const SHAPES = new Map(
	[
		...'○零◯零〇零⺁厂⺊卜⺎兀⺒巳⺓幺⺕彐⺜日⺝月⺞歹⺟母⺠民⺩王⺬示⺮竹⺶羊⺷羊⺸羊⺽臼⺾艹⻁虎⻂衣⻃西⻄西⻅见⻆角⻉贝⻊足⻋车⻑长⻒长⻓长⻔门⻕阜⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟'.matchAll(
			/(.)(.)/gu
		),
	].map(([, shape, character]) => [shape!, character!] as const)
);

/**
 * Makes a folding: width, case, brackets, dots, spaces and invisible characters, marks on Latin letters, CJK radicals,
 * and traditional characters as far as `simplified` knows them (character → simplified form).
 * Folding is idempotent; a character is folded alike wherever it stands.
 */
export function makeFolding(simplified: ReadonlyMap<string, string>): Folding {
	const known = new Map<string, string>();
	const foldCluster = (cluster: string): string => {
		const before = known.get(cluster);
		if (before !== undefined) return before;
		let folded = '';
		for (const character of cluster.normalize('NFKC')) {
			const shape = SHAPES.get(character) ?? character;
			const bare = LATIN_WITH_MARKS.test(shape.normalize('NFD')) ? shape.normalize('NFD')[0]! : shape;
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
