/** Something to be found by its names or its barcodes. */
export interface Product {
	/** Names that belong together are joined, so that they are found across their joint. */
	readonly names: readonly string[];
	readonly barcodes: readonly string[];
}

/** Places of products in the order in which they were given, the closest first. */
export interface Products {
	/** Those that hold every word that was asked, or its barcode. */
	readonly holding: readonly number[];
	/** Where none does: those that hold at least half of its pairs of characters. */
	readonly similar: readonly number[];
}

const BARCODE = /^\d{6,14}$/;
const JOINT = '\n';

/** The digits of what may be a barcode, or null. */
export function barcodeIn(asked: string): string | null {
	const digits = asked.normalize('NFKC').replace(/[\s\u2010-\u2015-]/g, '');
	return BARCODE.test(digits) ? digits : null;
}

/** Makes a search of products, all of which it goes through. `fold` is that of names. */
export function searchOf(
	products: readonly Product[],
	fold: (text: string) => string
): (asked: string) => Products {
	const folded = products.map(({ names, barcodes }) => ({
		names: names.map(fold).join(JOINT),
		barcodes: barcodes.map((barcode) => barcode.padStart(14, '0')),
	}));
	return (asked) => {
		const words = asked.trim().split(/\s+/).map(fold).filter(Boolean);
		const barcode = barcodeIn(asked);
		if (words.length === 0) return { holding: [], similar: [] };
		const holding = folded.flatMap(({ names, barcodes }, at) =>
			words.every((word) => names.includes(word)) ||
			(barcode && barcodes.some((each) => isBarcode(each, barcode)))
				? [at]
				: []
		);
		if (holding.length > 0) return { holding, similar: [] };
		const pairs = words.flatMap(pairsOf);
		const shares = folded.map(({ names }, at) => ({
			at,
			share: pairs.filter((pair) => names.includes(pair)).length / Math.max(1, pairs.length),
		}));
		const similar = shares.filter(({ share }) => share >= 0.5).sort((a, b) => b.share - a.share);
		return { holding, similar: similar.map(({ at }) => at) };
	};
}

/** Whether a number is a barcode in whichever length, or the beginning of one in the usual length. */
const isBarcode = (padded: string, asked: string): boolean =>
	padded === asked.padStart(14, '0') ||
	padded.replace(/^0+/, '').startsWith(asked.replace(/^0+/, '') || asked);

const pairsOf = (word: string): readonly string[] =>
	Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
