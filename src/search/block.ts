import { backwards } from './backwards.ts';
import { TEXT_FROM } from './kinds.ts';
import { Utf8Writer } from './utf8-writer.ts';
import {
	NUMBER_BACKWARDS,
	NUMBER_ITSELF,
	packUscc,
	PLACE_BYTES,
	TEXT,
	unpackUscc,
	USCC_LENGTH,
} from './place.ts';

/**
 * An entry of a block. `right` is the text from where the entry's key begins, `left` what stands before it;
 * `beside` is the present name of a party found under another, the maker of a thing, or the name of what a number
 * belongs to; `key` is the key of a reading in context. `place` is the short form of its page, `profile` the number of
 * its lists in the root's table, `until` their last day as `packDay` packs it.
 */
export interface Entry {
	readonly kind: number;
	readonly right: string;
	readonly left: string;
	readonly beside: string;
	readonly key: string;
	readonly place: string;
	/** The place as `packUscc` packs it, from whoever has packed it before; null where it is no unified code. */
	readonly packed?: ArrayLike<number> | null;
	/** Where in `packed` it begins; at its beginning unless said. */
	readonly packedFrom?: number;
	readonly profile: number;
	readonly until: number;
}

/** Parts of a line that an entry has beside its right part: left, beside, key; what is blank at the end is left out. */
const leftOf = ({ left, beside, key }: Entry) =>
	key !== '' ? `${left}\t${beside}\t${key}` : beside !== '' ? `${left}\t${beside}` : left;

const BEFORE_PLACE = 4;
const PLANES = BEFORE_PLACE + PLACE_BYTES;
const LONGEST_SHARED = 70;
const writer = /* @__PURE__ */ new Utf8Writer();
const TAB = 9;
const LINE_END = 10;

const isHighSurrogate = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800;

/** How many UTF-16 units, of whole characters, a right part shares with the one before it, at most 70. */
export function sharedLength(a: string, b: string): number {
	const most = Math.min(LONGEST_SHARED, a.length, b.length);
	let length = 0;
	while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
	return isHighSurrogate(a, length - 1) ? length - 1 : length;
}

/**
 * A block: the number of entries (16 bits), the planes of profile (2), until (2) and place (11), then a line for each
 * entry (a character of code 48 + what it shares with the right part before it, the rest of its right part, its kind,
 * its left part), then the places that are no unified code, a line each.
 */
export function packBlock(entries: readonly Entry[]): Uint8Array {
	const n = entries.length;
	const head = new Uint8Array(2 + PLANES * n);
	head[0] = n & 255;
	head[1] = n >> 8;
	const texts = new Map<string, number>();
	let before = '';
	for (let at = 0; at < n; at++) {
		const entry = entries[at]!;
		const { right, kind, profile, until, place, packed: uscc = packUscc(place), packedFrom = 0 } = entry;
		const shared = sharedLength(right, before);
		before = right;
		if (at > 0) writer.putCode(LINE_END);
		writer.putCode(48 + shared);
		writer.put(right, shared);
		writer.putCode(kind);
		putLeft(entry);
		const short =
			packNumber(entry, uscc ? USCC_LENGTH : place.length) ?? (uscc ? null : packText(place, texts));
		head[2 + at] = profile & 255;
		head[2 + n + at] = profile >> 8;
		head[2 + 2 * n + at] = until & 255;
		head[2 + 3 * n + at] = until >> 8;
		const [packed, from, length] = short ? [short, 0, short.length] : [uscc!, packedFrom, PLACE_BYTES];
		for (let plane = 0; plane < length; plane++)
			head[2 + (BEFORE_PLACE + plane) * n + at] = packed[from + plane]!;
	}
	for (const text of texts.keys()) {
		writer.putCode(LINE_END);
		writer.put(text);
	}
	const text = writer.take();
	const block = new Uint8Array(head.length + text.length);
	block.set(head);
	block.set(text, head.length);
	return block;
}

/** Writes what `leftOf` an entry gives. */
function putLeft({ left, beside, key }: Entry): void {
	writer.put(left);
	if (beside === '' && key === '') return;
	writer.putCode(TAB);
	writer.put(beside);
	if (key === '') return;
	writer.putCode(TAB);
	writer.put(key);
}

/** A place of so many characters that is the number on the line; null where it is not. */
function packNumber({ left, right, place }: Entry, length: number): readonly number[] | null {
	if (length !== left.length + right.length) return null;
	if (place.startsWith(left) && place.endsWith(right)) return [NUMBER_ITSELF];
	return place.endsWith(right.slice(0, 1)) && place === backwards(right) ? [NUMBER_BACKWARDS] : null;
}

function packText(place: string, texts: Map<string, number>): readonly number[] {
	const number = texts.get(place) ?? texts.size;
	texts.set(place, number);
	return [TEXT, number & 255, number >> 8];
}

/** Reads what `packBlock` has packed. */
export function readBlock(block: Uint8Array): readonly Entry[] {
	const n = block[0]! | (block[1]! << 8);
	const lines = new TextDecoder().decode(block.subarray(2 + PLANES * n)).split('\n');
	const packed = new Uint8Array(PLACE_BYTES);
	let right = '';
	return Array.from({ length: n }, (_, at) => {
		const line = lines[at]!;
		const { text, kind, left, beside, key } = readLine(line.slice(1));
		right = right.slice(0, line.charCodeAt(0) - 48) + text;
		for (let plane = 0; plane < PLACE_BYTES; plane++)
			packed[plane] = block[2 + (BEFORE_PLACE + plane) * n + at]!;
		const place =
			packed[0] === TEXT
				? lines[n + (packed[1]! | (packed[2]! << 8))]!
				: packed[0] === NUMBER_ITSELF
					? left + right
					: packed[0] === NUMBER_BACKWARDS
						? backwards(right)
						: unpackUscc(packed);
		return {
			kind,
			right,
			left,
			beside,
			key,
			place,
			profile: block[2 + at]! | (block[2 + n + at]! << 8),
			until: block[2 + 2 * n + at]! | (block[2 + 3 * n + at]! << 8),
		};
	});
}

/** The parts of a line: its right part, its kind, and what else there is. */
function readLine(line: string) {
	let at = 0;
	while (line.charCodeAt(at) >= TEXT_FROM) at++;
	const [left = '', beside = '', key = ''] = line.slice(at + 1).split('\t');
	return { text: line.slice(0, at), kind: line.charCodeAt(at), left, beside, key };
}

/** A row of a top list, which stands by itself. */
export const packRow = (entry: Entry): string =>
	`${entry.place}\t${entry.profile.toString(36)}\t${entry.until.toString(36)}\t${entry.right}${String.fromCharCode(entry.kind)}${leftOf(entry)}`;

export function readRow(row: string): Entry {
	const [place = '', profile = '', until = '', ...rest] = row.split('\t');
	const { text, kind, left, beside, key } = readLine(rest.join('\t'));
	return {
		kind,
		right: text,
		left,
		beside,
		key,
		place,
		profile: parseInt(profile, 36),
		until: parseInt(until, 36),
	};
}
