import type { Group, Listed } from '../answer.ts';
import { packDay } from '../packed-day.ts';
import { packUscc, PLACE_BYTES, TEXT } from '../place.ts';

/** Something that look-up is to find: what leads to one page. */
export interface Subject {
	readonly group: Group;
	/** The short form of its page; see `pathOf`. Of one group no two subjects have the same. */
	readonly place: string;
	/** 0 for current and gravest; the more, the less it matters. At most 255. */
	readonly weight: number;
	readonly lists: readonly Listed[];
	/**
	 * The last day on which it may be shown on all the lists on which it stands for a term: on each the last day of the
	 * record that stays longest, of these the first. Null where it stands nowhere for a term.
	 */
	readonly until: string | null;
	/** What it is called where a number leads to it. */
	readonly title: string;
	/** The names by which it is found, the present one first. */
	readonly names: readonly string[];
	/** Whose product a thing is, or null. */
	readonly maker: string | null;
	/** Numbers that lead to it, as they are displayed: codes, decision numbers, barcodes, lots. */
	readonly numbers: readonly string[];
}

/** What is left of a name or number in the index: no control characters, no longer than 200 characters. */
const plain = (text: string) =>
	text
		.normalize('NFC')
		.replace(/[\u0000-\u001f\u007f]+/g, ' ')
		.trim()
		.slice(0, 200);

/** The subjects of an index in order of relevance, in columns, with their names and numbers. */
export interface Roll {
	readonly size: number;
	readonly groups: readonly Group[];
	readonly places: readonly string[];
	/** The places one behind the other, packed; read by `packedPlace`. */
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

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Puts subjects in order of relevance: by weight, then by page. */
export function rollOf(subjects: Iterable<Subject>): Roll {
	const all = [...subjects].toSorted(
		(a, b) => a.weight - b.weight || compare(a.place, b.place) || compare(a.group, b.group)
	);
	const table: Profile[] = [];
	const numbersOfProfiles = new Map<string, number>();
	const profileOf = ({ weight, lists }: Subject) => {
		const key = JSON.stringify([weight, lists]);
		const known = numbersOfProfiles.get(key) ?? table.push({ weight, lists }) - 1;
		numbersOfProfiles.set(key, known);
		return known;
	};
	const [names, numbers]: [string[], string[]] = [[], []];
	const firsts = (into: string[], textsOf: (subject: Subject) => readonly string[]) =>
		Uint32Array.from([...all.map((subject) => pushed(into, textsOf(subject))), into.length]);
	return {
		size: all.length,
		groups: all.map(({ group }) => group),
		places: all.map(({ place }) => place),
		packed: packPlaces(all),
		weights: Uint8Array.from(all, ({ weight }) => weight),
		profiles: Uint16Array.from(all, profileOf),
		untils: Uint16Array.from(all, ({ until }) => packDay(until)),
		titles: all.map(({ title }) => plain(title)),
		makers: all.map(({ maker }) => maker && plain(maker)),
		firstNames: firsts(names, (subject) => subject.names),
		names,
		firstNumbers: firsts(numbers, (subject) => subject.numbers),
		numbers,
		table,
	};
}

/** Adds texts, each once, and gives where they begin. */
function pushed(into: string[], texts: readonly string[]): number {
	const from = into.length;
	for (const text of new Set(texts.map(plain))) if (text !== '') into.push(text);
	return from;
}

function packPlaces(subjects: readonly Subject[]): Uint8Array {
	const packed = new Uint8Array(PLACE_BYTES * subjects.length).fill(TEXT);
	for (const [at, { place }] of subjects.entries()) packed.set(packUscc(place) ?? [], at * PLACE_BYTES);
	return packed;
}

/** A subject's place as `packUscc` packs it, or null where it is no unified code. */
export function packedPlace({ packed }: Roll, subject: number): ArrayLike<number> | null {
	const from = subject * PLACE_BYTES;
	return packed[from] === TEXT ? null : packed.subarray(from, from + PLACE_BYTES);
}
