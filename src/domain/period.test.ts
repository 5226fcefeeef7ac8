import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter, isDay } from './day.ts';
import { addPeriod, isPeriod, type Period } from './period.ts';

const day = fc
	.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const count = fc.integer({ min: 1, max: 60 });

test.each([
	['2025-01-01', '3Y', '2028-01-01'],
	['2024-02-29', '3Y', '2027-02-28'],
	['2024-02-29', '4Y', '2028-02-29'],
	['2026-11-30', '3M', '2027-02-28'],
	['2023-11-30', '3M', '2024-02-29'],
	['2024-01-31', '1M', '2024-02-29'],
	['2024-03-31', '1M', '2024-04-30'],
	['2024-12-31', '12M', '2025-12-31'],
	['2021-10-01', '1Y', '2022-10-01'],
] as const)('a term from %s of %s ends with %s', (day, period, last) => {
	expect(addPeriod(day, period)).toBe(last);
});

test.each(['3Y', '1Y', '3M', '18M', '120M'])('%s is a term', (text) => {
	expect(isPeriod(text)).toBe(true);
});

test.each(['', '3', 'Y', '0Y', '03Y', '3y', '1.5Y', '-3M', '3D', '3 Y', '1000Y'])('%s is no term', (text) => {
	expect(isPeriod(text)).toBe(false);
});

test('a term ends on the corresponding day, or on the last of a month that has none', () => {
	fc.assert(
		fc.property(day, count, (day, months) => {
			const last = addPeriod(day, `${months}M`);
			expect(isDay(last)).toBe(true);
			if (last.slice(8) !== day.slice(8)) {
				expect(last.slice(8) < day.slice(8)).toBe(true);
				expect(dayAfter(last).slice(8)).toBe('01');
			}
		})
	);
});

test('twelve months are a year, and a longer term never ends sooner', () => {
	fc.assert(
		fc.property(day, count, (day, years) => {
			const period: Period = `${years}Y`;
			expect(addPeriod(day, `${years * 12}M`)).toBe(addPeriod(day, period));
			expect(addPeriod(day, `${years + 1}Y`) > addPeriod(day, period)).toBe(true);
		})
	);
});

test('a later start never ends a term sooner', () => {
	fc.assert(
		fc.property(day, count, (day, months) => {
			expect(addPeriod(dayAfter(day), `${months}M`) >= addPeriod(day, `${months}M`)).toBe(true);
		})
	);
});
