const ROOTS = primes(64).map((prime) => [fraction(prime ** (1 / 3)), fraction(prime ** (1 / 2))] as const);
const ROUNDS = ROOTS.map(([cube]) => cube);
const START = ROOTS.slice(0, 8).map(([, square]) => square);

/**
 * The SHA-256 of a text in UTF-8 (FIPS 180-4), in hex. For places where a browser has no `crypto.subtle`, as on plain
 * HTTP, and where an answer must not wait.
 */
export function sha256(text: string): string {
	const state = [...START];
	const words = padded(new TextEncoder().encode(text));
	for (let at = 0; at < words.length; at += 16) compress(state, words.subarray(at, at + 16));
	return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The bytes, a bit, noughts, and the length in bits, as big-endian words. */
function padded(bytes: Uint8Array): Uint32Array {
	const length = (((bytes.length + 8) >> 6) + 1) * 16;
	const words = new Uint32Array(length);
	for (const [at, byte] of [...bytes, 0x80].entries()) words[at >> 2]! |= byte << (24 - (at % 4) * 8);
	words[length - 2] = Math.floor(bytes.length / 0x20000000);
	words[length - 1] = bytes.length << 3;
	return words;
}

function compress(state: number[], block: Uint32Array) {
	const words = [...block];
	let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
	for (let at = 0; at < 64; at++) {
		if (at >= 16)
			words[at] = (words[at - 16]! + small0(words[at - 15]!) + words[at - 7]! + small1(words[at - 2]!)) | 0;
		const one = h + turn(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + ROUNDS[at]! + words[at]!;
		const two = turn(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c));
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
	}
	for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at] = (state[at]! + word) | 0;
}

const rotate = (word: number, by: number) => (word >>> by) | (word << (32 - by));
const turn = (word: number, ...by: readonly number[]) =>
	by.reduce((all, each) => all ^ rotate(word, each), 0);
const small0 = (word: number) => rotate(word, 7) ^ rotate(word, 18) ^ (word >>> 3);
const small1 = (word: number) => rotate(word, 17) ^ rotate(word, 19) ^ (word >>> 10);

/** The first 32 bits of the fraction of a number. */
function fraction(of: number) {
	return ((of % 1) * 0x100000000) | 0;
}

function primes(count: number) {
	const found: number[] = [];
	for (let each = 2; found.length < count; each++)
		if (found.every((prime) => each % prime !== 0)) found.push(each);
	return found;
}
