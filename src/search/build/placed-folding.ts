import { clustersOf, type Folding } from '../folding.ts';

/** Folds a text and tells for each character (code point) where in the NFC of the text it begins. */
export function foldWithPlaces(
	{ foldCluster }: Folding,
	text: string
): { readonly characters: readonly string[]; readonly places: readonly number[] } {
	const characters: string[] = [];
	const places: number[] = [];
	let place = 0;
	for (const cluster of clustersOf(text.normalize('NFC'))) {
		for (const character of foldCluster(cluster)) {
			characters.push(character);
			places.push(place);
		}
		place += cluster.length;
	}
	return { characters, places };
}
