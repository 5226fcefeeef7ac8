import { CLUSTER, type Folding } from '../folding.ts';

/** Folds a text and tells for each character (code point) where in the NFC of the text it begins. */
export function foldWithPlaces(
	{ foldCluster }: Folding,
	text: string
): { readonly characters: readonly string[]; readonly places: readonly number[] } {
	const characters: string[] = [];
	const places: number[] = [];
	for (const { 0: cluster, index } of text.normalize('NFC').matchAll(CLUSTER))
		for (const character of foldCluster(cluster)) {
			characters.push(character);
			places.push(index);
		}
	return { characters, places };
}
