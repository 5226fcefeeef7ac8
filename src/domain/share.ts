import { timesPowerOfTen } from './decimal.ts';

/** A part of a whole; both are whole numbers written in digits. */
export interface Share {
	readonly part: string;
	readonly whole: string;
}

/** The share of a hundred to one decimal, rounded down, so that only all of it is 100; null where the whole is nothing or less than the part. */
export function shareOf({ part, whole }: Share): string | null {
	const [a, b] = [BigInt(part), BigInt(whole)];
	if (b === 0n || a > b) return null;
	const tenths = (a * 1000n) / b;
	return timesPowerOfTen(String(tenths), -1);
}

/**
 * How many the part lacks for its share of a hundred to reach a threshold, the threshold itself included; 0 where it has.
 * The threshold is a decimal string of at most six decimals.
 */
export function shortOf({ part, whole }: Share, threshold: string): bigint {
	const scale = 100_000_000n;
	const wanted = BigInt(timesPowerOfTen(threshold, 6)) * BigInt(whole);
	const lacking = wanted - BigInt(part) * scale;
	return lacking <= 0n ? 0n : (lacking + scale - 1n) / scale;
}
