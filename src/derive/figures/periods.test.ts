import { expect, test } from 'vitest';
import { periodOf, periodsOf } from './periods.ts';

const values = (days: readonly string[], perPeriod?: number) =>
	periodsOf(days, perPeriod).periods.map(({ value }) => value);

test.each([
	[
		['2026-11-02', '2026-09-30'],
		['2026-09', '2026-10', '2026-11'],
	],
	[
		['2025-12-31', '2026-01-01'],
		['2025-12', '2026-01'],
	],
	[
		['2007-10-01', '2026-02-05'],
		['2007-10', '2007-11..2026-01', '2026-02'],
	],
	[[], []],
])('%j stand in %j', (days, expected) => expect(values(days)).toEqual(expected));

test('too many months become quarters, too many quarters years', () => {
	const months = (count: number) =>
		Array.from(
			{ length: count },
			(_, at) => `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-15`
		);
	expect(periodsOf(months(36)).unit).toBe('month');
	expect(periodsOf(months(37)).unit).toBe('quarter');
	expect(periodsOf(months(109)).unit).toBe('year');
});

test('periods are long enough to hold what is asked of them', () => {
	const days = ['2026-01-01', '2026-02-01', '2026-04-01', '2026-05-01'];
	expect([1, 2, 4, Infinity].map((perPeriod) => periodsOf(days, perPeriod).unit)).toEqual([
		'quarter',
		'quarter',
		'year',
		'year',
	]);
});

test('a period has its first and last day', () => {
	const [quarter] = periodsOf(['2024-02-29', '2024-03-01', '2024-02-01'], 3).periods;
	expect(quarter).toMatchObject({ value: '2024-Q1', from: '2024-01-01', to: '2024-03-31' });
	const [month] = periodsOf(['2024-02-29']).periods;
	expect(month).toMatchObject({
		from: '2024-02-01',
		to: '2024-02-29',
		label: { zh: '2024年2月', en: 'February 2024' },
	});
});

test('a day lies in the quarter of its month', () =>
	expect(['2026-03-31', '2026-04-01', '2026-12-01'].map((day) => periodOf(day, 'quarter'))).toEqual([
		'2026-Q1',
		'2026-Q2',
		'2026-Q4',
	]));
