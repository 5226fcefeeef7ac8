import type { Subject } from '../../../src/search/build/subject.ts';
import { otherSpellings, plainText, withoutForm } from './plain-text.ts';
import { soundsAlone, soundsInWords } from './sound.ts';

/** A name as the oracle looks at it. */
export interface SeenName {
	readonly shown: string;
	readonly plain: string;
	readonly core: string;
	/** The core in its other spellings. */
	readonly spellings: readonly string[];
	/** How its characters are read: each alone, and as its words have them; in both, a space around each. */
	readonly alone: readonly string[];
	readonly inWords: readonly string[];
	readonly spaced: readonly string[];
	readonly initials: readonly string[];
}

/** What is to be found, as the oracle looks at it. */
export interface Seen {
	readonly group: Subject['group'];
	/** Its page below the language, as answers give it. */
	readonly path: string;
	readonly weight: number;
	readonly names: readonly SeenName[];
	readonly numbers: readonly string[];
}

const initialsOf = (sounds: readonly string[]) => sounds.map(([initial = '']) => initial).join('');

function seeName(shown: string, read: boolean): SeenName {
	const plain = plainText(shown);
	const alone = read ? soundsAlone(plain) : [];
	const inWords = read ? soundsInWords(plain) : [];
	return {
		shown,
		plain,
		core: withoutForm(plain),
		spellings: read ? otherSpellings(shown) : [],
		alone,
		inWords,
		spaced: [` ${alone.join(' ')} `, ` ${inWords.join(' ')} `],
		initials: [initialsOf(alone), initialsOf(inWords)],
	};
}

/** Looks at a subject; only names of firms are read aloud. */
export const see = ({ group, place, weight, names, numbers }: Subject): Seen => ({
	group,
	path: place.includes('/') ? place : `party/${place}`,
	weight,
	names: names.map((name) => seeName(name, group === 'party')),
	numbers: numbers.map(plainText),
});
