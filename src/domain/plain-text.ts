/** A text as it is searched, and where each of its characters stands in the original. */
export interface PlainText {
	readonly text: string;
	/** The original's stretch of the characters from `start` to before `end`. */
	stretch(start: number, end: number): { start: number; end: number };
}

const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/;

/** Every character that may be written otherwise in NFKC or be invisible. */
const UNUSUAL = /[^\0-\x7f\u3001\u3002\u4e00-\u9fff]/gu;

const known = new Map<string, string>();

function plainCharacter(character: string): string {
	const before = known.get(character);
	if (before !== undefined) return before;
	const plain = INVISIBLE.test(character) ? '' : character.normalize('NFKC');
	known.set(character, plain);
	return plain;
}

/** The text in NFKC, character by character, without invisible characters. */
export function plainText(original: string): PlainText {
	const text = original.replace(UNUSUAL, plainCharacter);
	if (text === original) return { text, stretch: (start, end) => ({ start, end }) };
	let places: Places | null = null;
	return {
		text,
		stretch(start, end) {
			places ??= placesIn(original);
			return { start: places.starts[start]!, end: places.ends[end - 1]! };
		},
	};
}

/** Where each unit of a plain text begins and ends in the original. */
interface Places {
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

function placesIn(original: string): Places {
	const starts: number[] = [];
	const ends: number[] = [];
	let place = 0;
	for (const character of original) {
		for (let unit = plainCharacter(character).length; unit > 0; unit--) {
			starts.push(place);
			ends.push(place + character.length);
		}
		place += character.length;
	}
	return { starts, ends };
}
