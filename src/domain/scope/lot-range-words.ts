import type { LotRange, LotSet } from './lot-set.ts';

const LOT = /^[A-Z0-9]+(?:[-.][A-Z0-9]+)*$/;
const NUMBER = /^(.*?)(\d+)([A-Z]*)$/;
const SPLIT = /^([A-Z0-9.-]+) ?(?:~|–|至|到| TO | THROUGH | THRU ) ?([A-Z0-9.-]+)$/;

/**
 * Reads a range of lots that differ in one number: A1–A9, L001 to L020, 20260901~20260930, and A101–05 for A101 to A105.
 * A hyphen may also be part of a lot: with it the two ends by themselves count too, and a short end is no more than
 * perhaps a range. Takes a plain lot. Null where it is not a range, or not of lots that are alike.
 */
export function readRange(text: string): readonly LotSet[] | null {
	const [, from, to] = SPLIT.exec(text) ?? [];
	if (from) {
		const range = between(from, to!) ?? completed(from, to!);
		return range && [range];
	}
	const ends = [...text.matchAll(/-/g)].map(
		({ index }) => [text.slice(0, index), text.slice(index + 1)] as const
	);
	const whole = ends.map(([a, b]) => between(a.trim(), b.trim())).filter((range) => range !== null);
	if (whole.length > 0) return [...whole, { one: text }];
	const short = ends.map(([a, b]) => completed(a, b)).filter((range) => range !== null);
	if (short.length > 0)
		return [...short.map((range) => ({ ...range, perhaps: true as const })), { one: text }];
	return null;
}

/** The lots between two of one form, the second after the first. */
function between(from: string, to: string): LotRange | null {
	if (!LOT.test(from) || !LOT.test(to)) return null;
	const [, before, first, after] = NUMBER.exec(from) ?? [];
	const [, otherBefore, last, otherAfter] = NUMBER.exec(to) ?? [];
	if (first === undefined || last === undefined || before !== otherBefore || after !== otherAfter)
		return null;
	return ascending({ before: before!, from: first, to: last, after: after! });
}

/** The lots up to one of which only the last digits are written. */
function completed(from: string, end: string): LotRange | null {
	if (!LOT.test(from) || !/^\d+$/.test(end)) return null;
	const [, before = '', first, after] = NUMBER.exec(from) ?? [];
	if (first === undefined || after !== '' || end.length > first.length) return null;
	return ascending({ before, from: first, to: first.slice(0, first.length - end.length) + end, after });
}

/** A range whose numbers ascend; where they are of several widths none may begin with a nought. */
function ascending(range: LotRange): LotRange | null {
	const { from, to } = range;
	if (from.length === to.length) return from < to ? range : null;
	return from.length < to.length && !/^0\d/.test(from) ? range : null;
}
