import { CLUSTER, type Folding } from '../folding.ts';

/** Folds a text and tells for each character (code point) where in the NFC of the text it begins. */
export function foldWithPlaces(
	{ fold, foldCluster }: Folding,
	text: string
): { readonly characters: readonly string[]; readonly places: readonly number[] } {
	const composed = text.normalize('NFC');
	if (fold(composed) === composed) {
		const own = [...composed];
		return { characters: own, places: own.length === composed.length ? [...own.keys()] : placesOf(own) };
	}
	const characters: string[] = [];
	const places: number[] = [];
	for (const { 0: cluster, index } of composed.matchAll(CLUSTER))
		for (const character of foldCluster(cluster)) {
			characters.push(character);
			places.push(index);
		}
	return { characters, places };
}

/** Where each of some characters begins that stand one behind the other. */
function placesOf(characters: readonly string[]): readonly number[] {
	let at = 0;
	return characters.map(({ length }) => (at += length) - length);
}
