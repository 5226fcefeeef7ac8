import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packDay, unpackDay } from './packed-day.ts';

test('a day comes back as it was packed', () => {
	const day = fc.integer({ min: 1, max: 65_535 }).map((number) => unpackDay(number)!);
	fc.assert(
		fc.property(day, (each) => {
			expect(unpackDay(packDay(each))).toBe(each);
		})
	);
});

test.each([
	[null, null],
	['2000-01-01', '2000-01-01'],
	['2028-02-29', '2028-02-29'],
	['2179-06-05', '2179-06-05'],
	['2179-06-06', null],
	['1999-12-31', null],
])('of %s is kept %s', (day, kept) => expect(unpackDay(packDay(day))).toBe(kept));
