import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOf, shortOf } from './share.ts';

test.each([
	['4186', '4213', '99.3'],
	['9999', '10000', '99.9'],
	['999999', '1000000', '99.9'],
	['10000', '10000', '100'],
	['0', '7', '0'],
	['1', '3', '33.3'],
	['90', '100', '90'],
])('%s of %s is %s%%: down, and never up to 100', (part, whole, share) => {
	expect(shareOf({ part, whole })).toBe(share);
});

test.each([
	['0', '0'],
	['5', '4'],
])('%s of %s has no share', (part, whole) => {
	expect(shareOf({ part, whole })).toBeNull();
});

test.each([
	['4186', '4213', '100', 27n],
	['1397', '1520', '90', 0n],
	['90', '100', '90', 0n],
	['89', '100', '90', 1n],
	['1', '3', '33.4', 1n],
	['997', '1000', '99.75', 1n],
])('%s of %s lacks for %s%% the number %s', (part, whole, threshold, short) => {
	expect(shortOf({ part, whole }, threshold)).toBe(short);
});

test('with what is lacking the threshold is reached, and with one less it is not', () => {
	const of = fc.nat({ max: 1e6 }).chain((whole) => fc.tuple(fc.nat({ max: whole }), fc.constant(whole)));
	fc.assert(
		fc.property(of, fc.nat({ max: 100 }), ([part, whole], threshold) => {
			const short = Number(shortOf({ part: String(part), whole: String(whole) }, String(threshold)));
			const reaches = (more: number) => (part + more) * 100 >= threshold * whole;
			return reaches(short) && (short === 0 || !reaches(short - 1));
		})
	);
});
