const HAN = /\p{Script=Han}/u;

/** True where a folded value says enough to be searched for: not a short word or number that stands anywhere. */
export const isTelling = (folded: string) =>
	HAN.test(folded) ? folded.length > 1 : /\D/.test(folded) ? folded.length > 3 : folded.length > 5;

/** A place where a hidden value stands in a folded text. */
export interface Hit {
	readonly value: string;
	readonly at: number;
}

export type Search = (folded: string) => readonly Hit[];

/**
 * Finds any of many folded values in folded texts: at each place where the first two characters of some value
 * stand, one look-up for every length that such values have. Takes as long for a hundred thousand values as for ten.
 */
export function searchHidden(values: Iterable<string>): Search {
	const all = new Set<string>();
	const lengths = new Map<string, number[]>();
	const begins = new Uint8Array(0x10000);
	for (const value of values) {
		if (value.length < 2) continue;
		all.add(value);
		begins[value.charCodeAt(0)] = 1;
		const start = value.slice(0, 2);
		const known = lengths.get(start);
		if (!known) lengths.set(start, [value.length]);
		else if (!known.includes(value.length)) known.push(value.length);
	}
	return (text) => {
		const hits: Hit[] = [];
		if (all.size === 0) return hits;
		for (let at = 0; at < text.length - 1; at++) {
			if (begins[text.charCodeAt(at)] === 0) continue;
			for (const length of lengths.get(text.slice(at, at + 2)) ?? []) {
				const value = text.slice(at, at + length);
				if (value.length === length && all.has(value)) hits.push({ value, at });
			}
		}
		return hits;
	};
}

/**
 * True where a hit is a part of a longer word or number, or is two characters inside running Chinese on both
 * sides. A code of thirteen characters or more stands out beside letters too.
 */
export function isPartOfWord(text: string, { value, at }: Hit): boolean {
	const alike = value.length >= 13 && /\d{6}/.test(value) ? /[0-9]/ : /[a-z0-9]/;
	const joined = (inside: string | undefined, outside: string | undefined) =>
		/[a-z0-9]/.test(inside ?? '') && alike.test(outside ?? '');
	if (joined(value[0], text[at - 1]) || joined(value.at(-1), text[at + value.length])) return true;
	if ([...value].length > 2 || !HAN.test(value)) return false;
	return HAN.test(text[at - 1] ?? '') && HAN.test(text[at + value.length] ?? '');
}

/**
 * Keeps the longer texts that are lawfully shown and hold hidden values (a firm whose name holds a person's), and
 * tells whether a hit lies inside one of them.
 */
export function lawfulPlaces(shown: Iterable<string>, search: Search) {
	const byValue = new Map<string, Map<number, Map<number, Set<string>>>>();
	for (const longer of shown)
		for (const { value, at } of search(longer)) {
			const offsets = entry(byValue, value, () => new Map<number, Map<number, Set<string>>>());
			const byLength = entry(offsets, at, () => new Map<number, Set<string>>());
			entry(byLength, longer.length, () => new Set<string>()).add(longer);
		}
	return (text: string, { value, at }: Hit): boolean => {
		for (const [offset, byLength] of byValue.get(value) ?? [])
			for (const [length, texts] of byLength)
				if (texts.has(text.slice(at - offset, at - offset + length))) return true;
		return false;
	};
}

const entry = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
	const known = map.get(key) ?? make();
	map.set(key, known);
	return known;
};

const CODE = /^(?=(?:.*\d){6})[0-9a-z]{9,}$/;

/** Finds codes whose digits are written with spaces between, in folded texts. `searchHidden` does not see them. */
export function searchSpaced(values: Iterable<string>): (folded: string) => readonly string[] {
	const search = searchHidden([...values].filter((value) => CODE.test(value)));
	return (folded) => {
		if (!/\d \d/.test(folded)) return [];
		const closed = folded.replace(/(?<=\d) (?=[\da-z])|(?<=[a-z]) (?=\d)/g, '');
		const codes = new Set(search(closed).map(({ value }) => value));
		return [...codes].filter((code) => !folded.includes(code) && spaced(code).test(folded));
	};
}

const spaced = (code: string) => new RegExp(`(?<![0-9a-z])${[...code].join(' ?')}(?![0-9a-z])`);
