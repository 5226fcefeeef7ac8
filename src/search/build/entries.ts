import type { Folding } from '../folding.ts';
import { kinds } from '../kinds.ts';
import { coreOf, withoutCommonForm } from '../legal-forms.ts';
import { spellingsOf } from '../spellings.ts';
import { foldWithPlaces } from './placed-folding.ts';
import { soundOf, soundsInContext } from './reading-table.ts';
import { placeLength } from './regions.ts';
import { Space } from './space.ts';
import { GROUP, type Roll } from './roll.ts';

/**
 * The spaces of the index, filled. Of names: `s` by sound from every character on, `i` by initials likewise, `z`
 * backwards. Of numbers: `c` forwards, `r` backwards.
 */
export interface Spaces {
	readonly s: Space;
	readonly i: Space;
	readonly z: Space;
	readonly c: Space;
	readonly r: Space;
	/** Of each name, its subject; of each number, likewise. */
	readonly subjectOfName: Uint32Array;
	readonly subjectOfNumber: Uint32Array;
	/** Every name as it is compared. */
	readonly folded: readonly string[];
	/** How long the core of a party's folded name is, in UTF-16 units; what follows is its legal form. */
	readonly coreLengths: Uint16Array;
	/** How many bytes at the end of the keys of a name in `s` are its legal form. */
	readonly formBytes: Uint8Array;
	/** Every character that a name holds, and how often. */
	readonly used: ReadonlyMap<string, number>;
}

const LONGEST_THING = 40;

/** The initials and the sounds of a stretch of a name, from which on entries begin. */
interface Stretch {
	readonly characters: readonly string[];
	readonly sounds: readonly string[];
	/** The place in the displayed name where each character begins; of another spelling, which of them it is. */
	readonly places: readonly number[];
	readonly to: number;
	kindAt(at: number): number;
}

/** Makes every entry of every name and number, in order of relevance. */
export function makeEntries(roll: Roll, folding: Folding): Spaces {
	const [s, i, z, c, r] = [new Space(), new Space(), new Space(), new Space(), new Space()];
	const subjectOfName = ownersOf(roll.firstNames, roll.names.length);
	const subjectOfNumber = ownersOf(roll.firstNumbers, roll.numbers.length);
	const coreLengths = new Uint16Array(roll.names.length);
	const formBytes = new Uint8Array(roll.names.length);
	const used = new Map<string, number>();
	const folded: string[] = [];

	const enter = (
		space: Space,
		name: number,
		keys: readonly string[],
		{ characters, places, to, kindAt }: Stretch
	) => {
		let [offset, start] = [space.arena.add(keys.join('')), 0];
		for (let at = 0; at < to; at++) {
			const split = places[at]!;
			if (split < 256 && start < 256) space.add(offset, name, split, start, kindAt(at));
			offset += bytesOf(keys[at]!);
			start += characters[at]!.length;
		}
	};
	const enterBoth = (name: number, stretch: Stretch) => {
		enter(s, name, stretch.sounds, stretch);
		enter(i, name, stretch.sounds.map(initialOf), stretch);
	};

	for (let name = 0; name < roll.names.length; name++) {
		const display = roll.names[name]!;
		const group = roll.groups[subjectOfName[name]!]!;
		const { characters, places } = foldWithPlaces(folding, display);
		for (const character of characters) used.set(character, (used.get(character) ?? 0) + 1);
		const sounds = characters.map(soundOf);
		const joined = characters.join('');
		const whole = joined === display ? display : joined;
		folded.push(whole);
		if (characters.length === 0) continue;
		if (group === GROUP.person) {
			enter(s, name, sounds, { characters, sounds, places, to: 1, kindAt: () => kinds.person });
			continue;
		}
		if (group === GROUP.thing) {
			const to = Math.min(LONGEST_THING, Math.max(1, characters.length - 1));
			enterBoth(name, { characters, sounds, places, to, kindAt: () => kinds.thing });
		} else enterParty(name, display, whole, { characters, places, sounds });
	}
	enterNumbers();
	return { s, i, z, c, r, subjectOfName, subjectOfNumber, folded, coreLengths, formBytes, used };

	function enterParty(
		name: number,
		display: string,
		whole: string,
		{ characters, places, sounds }: Pick<Stretch, 'characters' | 'places' | 'sounds'>
	) {
		const bare = coreOf(whole);
		const core = [...bare];
		const brand = [...whole.slice(0, placeLength(bare))].length;
		coreLengths[name] = bare.length;
		formBytes[name] = Buffer.byteLength(sounds.slice(core.length).join(''));
		const telling = [...withoutCommonForm(whole)].length;
		const to = Math.max(1, Math.min(telling, characters.length - 1));
		const kindAt = (at: number) => (at === brand ? kinds.brand : at === 0 ? kinds.start : kinds.inside);
		enterBoth(name, { characters, sounds, places, to, kindAt });
		const heard = soundsInContext(whole);
		const differs = heard ? heard.findLastIndex((sound, at) => sound !== sounds[at]) : -1;
		if (heard && differs >= 0)
			enterBoth(name, {
				characters,
				sounds: heard,
				places,
				to: Math.min(differs + 1, to),
				kindAt: () => kinds.context,
			});
		for (const [number, spelling] of spellingsOf(display, folding).entries()) {
			const spelled = [...spelling.core];
			enter(s, name, spelled.map(soundOf), {
				characters: spelled,
				sounds: [],
				places: spelled.map(() => number),
				to: Math.min(spelling.starts, spelled.length - 1),
				kindAt: () => kinds.spelling,
			});
		}
		z.add(z.arena.add(core.toReversed().join('')), name, 0, 0, kinds.start);
	}

	function enterNumbers() {
		for (let number = 0; number < roll.numbers.length; number++) {
			const display = roll.numbers[number]!;
			const { characters, places } = foldWithPlaces(folding, display);
			if (characters.length === 0) continue;
			const offset = c.arena.add(characters.join(''));
			const from = [0];
			for (const character of characters) from.push(from.at(-1)! + bytesOf(character));
			c.add(offset, number, 0, 0, kinds.number);
			for (const at of beginningsIn(display, characters, places))
				if (places[at]! < 256) c.add(offset + from[at]!, number, places[at]!, 0, kinds.numberInside);
			r.add(r.arena.add(characters.toReversed().join('')), number, 0, 0, kinds.number);
		}
	}
}

/** How many bytes a sound, or a character that is its own sound, has as UTF-8. */
const bytesOf = (key: string) => (key.charCodeAt(0) < 0x80 ? key.length : Buffer.byteLength(key));

/** The first letter of a sound; a character that is its own sound whole. */
const initialOf = (sound: string) => (sound.charCodeAt(0) < 0x80 ? sound[0]! : sound);

const UNIFIED_CODE = /^[0-9A-Z]{18}$/;
const ORGANISATION_CODE_AT = 8;
const isDigit = (character: string) => character >= '0' && character <= '9';

/**
 * From which of its characters on people look for a number, beside its first: behind a sign or a space, where digits
 * begin, and the organisation code within a unified code.
 */
function beginningsIn(
	display: string,
	characters: readonly string[],
	places: readonly number[]
): readonly number[] {
	if (UNIFIED_CODE.test(display)) return [ORGANISATION_CODE_AT];
	const found: number[] = [];
	for (let at = 1; at < characters.length - 1; at++)
		if (places[at]! - places[at - 1]! > 1 || (isDigit(characters[at]!) && !isDigit(characters[at - 1]!)))
			found.push(at);
	return found;
}

/** For each text, the number of the subject that it is of. */
function ownersOf(firsts: Uint32Array, length: number): Uint32Array {
	const owners = new Uint32Array(length);
	for (let subject = 0; subject + 1 < firsts.length; subject++)
		owners.fill(subject, firsts[subject]!, firsts[subject + 1]!);
	return owners;
}
