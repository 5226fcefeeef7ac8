/** A text as it is searched, and where each of its characters stands in the original. */
export interface PlainText {
	readonly text: string;
	/** The original's stretch of the characters from `start` to before `end`. */
	stretch(start: number, end: number): { start: number; end: number };
}

const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/;

/** The text in NFKC, character by character, without invisible characters. */
export function plainText(original: string): PlainText {
	if (!INVISIBLE.test(original) && original.normalize('NFKC') === original) {
		return { text: original, stretch: (start, end) => ({ start, end }) };
	}
	let text = '';
	const starts: number[] = [];
	const ends: number[] = [];
	let place = 0;
	for (const character of original) {
		const folded = INVISIBLE.test(character) ? '' : character.normalize('NFKC');
		text += folded;
		for (let unit = 0; unit < folded.length; unit++) {
			starts.push(place);
			ends.push(place + character.length);
		}
		place += character.length;
	}
	return { text, stretch: (start, end) => ({ start: starts[start]!, end: ends[end - 1]! }) };
}
