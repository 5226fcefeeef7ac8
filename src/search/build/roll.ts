import { groups, type Group, type Listed } from '../answer.ts';
import { packDay } from '../packed-day.ts';
import { packUscc, PLACE_BYTES, TEXT } from '../place.ts';
import type { Subject } from './subject.ts';

/** The subjects of an index in order of relevance, in columns, with their names and numbers. */
export interface Roll {
	readonly size: number;
	/** The numbers of their groups, in `GROUP`. */
	readonly groups: Uint8Array;
	readonly places: readonly string[];
	/** The places one behind the other, packed; of one that is no unified code the first byte is `TEXT`. */
	readonly packed: Uint8Array;
	readonly weights: Uint8Array;
	readonly profiles: Uint16Array;
	/** The last days, as `packDay` packs them. */
	readonly untils: Uint16Array;
	readonly titles: readonly string[];
	readonly makers: readonly (string | null)[];
	/** The first name of each subject; its names end where the next one's begin. */
	readonly firstNames: Uint32Array;
	readonly names: readonly string[];
	readonly firstNumbers: Uint32Array;
	readonly numbers: readonly string[];
	/** The combinations of weight and lists that occur; `profiles` are numbers of them. */
	readonly table: readonly Profile[];
}

export interface Profile {
	readonly weight: number;
	readonly lists: readonly Listed[];
}

/** The number of each group: its place among `groups`. */
export const GROUP = Object.fromEntries(groups.map((group, at) => [group, at])) as Record<Group, number>;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Puts subjects in order of relevance: by weight, then by page. Of those given it keeps texts and numbers only. */
export function rollOf(subjects: Iterable<Subject>): Roll {
	const [places, titles, makers]: [string[], string[], (string | null)[]] = [[], [], []];
	const [groupNumbers, weights, profiles, untils]: [number[], number[], number[], number[]] = [
		[],
		[],
		[],
		[],
	];
	const [names, numbers] = [makeShelf(), makeShelf()];
	const known = new Map<string, { readonly number: number; readonly profile: Profile }>();
	for (const { group, place, weight, lists, until, title, maker, ...its } of subjects) {
		const key = JSON.stringify([weight, lists]);
		const { number } = known.get(key) ?? { number: known.size };
		if (number === known.size) known.set(key, { number, profile: { weight, lists } });
		groupNumbers.push(GROUP[group]);
		places.push(place);
		weights.push(weight);
		profiles.push(number);
		untils.push(packDay(until));
		titles.push(plain(title));
		makers.push(maker && plain(maker));
		names.put(its.names);
		numbers.put(its.numbers);
	}
	const order = Uint32Array.from(places.keys()).sort(
		(a, b) =>
			weights[a]! - weights[b]! || compare(places[a]!, places[b]!) || groupNumbers[a]! - groupNumbers[b]!
	);
	const inOrder = <T>(column: readonly T[]) => Array.from(order, (at) => column[at]!);
	const used = [...new Set(inOrder(profiles))];
	const renumbered = new Map(used.map((number, at) => [number, at]));
	const table = [...known.values()].map(({ profile }) => profile);
	const sorted = inOrder(places);
	return {
		size: order.length,
		groups: Uint8Array.from(order, (at) => groupNumbers[at]!),
		places: sorted,
		packed: packPlaces(sorted),
		weights: Uint8Array.from(order, (at) => weights[at]!),
		profiles: Uint16Array.from(order, (at) => renumbered.get(profiles[at]!)!),
		untils: Uint16Array.from(order, (at) => untils[at]!),
		titles: inOrder(titles),
		makers: inOrder(makers),
		...withNames(names.sorted(order)),
		...withNumbers(numbers.sorted(order)),
		table: used.map((number) => table[number]!),
	};
}

const withNames = ({ texts, firsts }: Shelved) => ({ names: texts, firstNames: firsts });
const withNumbers = ({ texts, firsts }: Shelved) => ({ numbers: texts, firstNumbers: firsts });

/** The texts of all subjects one behind the other; those of a subject end where the next one's begin. */
interface Shelved {
	readonly texts: readonly string[];
	readonly firsts: Uint32Array;
}

/** A place for texts of one subject after another, each text once. */
function makeShelf() {
	const texts: string[] = [];
	const firsts: number[] = [0];
	return {
		put(its: readonly string[]) {
			for (const text of new Set(its.map(plain))) if (text !== '') texts.push(text);
			firsts.push(texts.length);
		},
		sorted(order: Uint32Array): Shelved {
			const sorted: string[] = [];
			const begin = new Uint32Array(order.length + 1);
			for (const [at, subject] of order.entries()) {
				for (let text = firsts[subject]!; text < firsts[subject + 1]!; text++) sorted.push(texts[text]!);
				begin[at + 1] = sorted.length;
			}
			return { texts: sorted, firsts: begin };
		},
	};
}

/** What is left of a name or number in the index: no control characters, no longer than 200 characters. */
const plain = (text: string) =>
	text
		.normalize('NFC')
		.replace(/[\u0000-\u001f\u007f]+/g, ' ')
		.trim()
		.slice(0, 200);

function packPlaces(places: readonly string[]): Uint8Array {
	const packed = new Uint8Array(PLACE_BYTES * places.length).fill(TEXT);
	for (const [at, place] of places.entries()) packed.set(packUscc(place) ?? [], at * PLACE_BYTES);
	return packed;
}

/** Whether a subject's place is among the packed ones. */
export const hasPackedPlace = ({ packed }: Roll, subject: number): boolean =>
	packed[subject * PLACE_BYTES] !== TEXT;
