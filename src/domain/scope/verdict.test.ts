import { describe, expect, test } from 'vitest';
import { scopeOf, type Coverage } from './scope-of.ts';
import { decide, type Thing } from './verdict.ts';

const nothing: Coverage = { batches: [], lots: [], produced: [null, null], bestBefore: [null, null] };
const unknown: Thing = { lots: null, produced: null, bestBefore: null };
const ask = (coverage: Partial<Coverage>, thing: Partial<Thing>) => {
	const { verdict, ...rest } = decide(scopeOf({ ...nothing, ...coverage }), { ...unknown, ...thing });
	return 'because' in rest ? rest.because : verdict;
};

const milk = {
	batches: [
		'A1 @ 2026-09-18 = 8400/5112',
		'A2 @ 2026-09-18',
		'A1 @ 2026-09-19',
		'B3 @ 2026-09-24 exp 2027-03-24',
	],
};
const lotsAndDays: Partial<Coverage> = { lots: ['A1–A9'], produced: ['2026-09-01', '2026-09-30'] };

describe('a notice with batches', () => {
	test.each<[string, Partial<Thing>, string]>([
		['a lot of it', { lots: 'a2' }, 'affected'],
		['a lot in full width', { lots: 'Ａ２' }, 'affected'],
		['a lot with the word lot before it', { lots: '批号：A2' }, 'affected'],
		['a lot and its day', { lots: 'A1', produced: '2026-09-19' }, 'affected'],
		['a lot and the month of its day', { lots: 'A1', produced: '2026-09' }, 'partly'],
		['a lot and another batch’s day', { lots: 'A2', produced: '2026-09-19' }, 'mixed'],
		['a lot inside, a day outside', { lots: 'A1', produced: '2026-10-01' }, 'mixed'],
		['a lot outside, a day inside', { lots: 'C7', produced: '2026-09-18' }, 'mixed'],
		['a lot outside', { lots: 'C7' }, 'notCovered'],
		['both outside', { lots: 'C7', produced: '2026-10-01' }, 'notCovered'],
		['a day outside', { produced: '2026-10-01' }, 'notCovered'],
		['a day of it without a lot', { produced: '2026-09-18' }, 'more'],
		['a best-before day that one batch alone states', { bestBefore: '2027-06-01' }, 'more'],
		['nothing', {}, 'nothing'],
		['signs that are no lot', { lots: '??' }, 'nothing'],
	])('%s: %s', (_, thing, verdict) => expect(ask(milk, thing)).toBe(verdict));

	test('keeps a lot and a day that only its wording names from being ruled out', () => {
		const wider: Partial<Coverage> = { ...milk, lots: ['D5'], produced: ['2026-09-18', '2026-10-05'] };
		expect(ask(wider, { lots: 'D5' })).toBe('mixed');
		expect(ask(wider, { lots: 'C7', produced: '2026-10-02' })).toBe('mixed');
		expect(ask(wider, { lots: 'C7', produced: '2026-10-09' })).toBe('notCovered');
	});
});

describe('a notice with lots in words and days', () => {
	test.each<[string, Partial<Thing>, string]>([
		['a lot of it', { lots: 'A5' }, 'affected'],
		['a lot of it and a day of it', { lots: 'A5', produced: '2026-09-12' }, 'affected'],
		['a lot of it and another day', { lots: 'A5', produced: '2026-10-12' }, 'mixed'],
		['another lot and a day of it', { lots: 'B5', produced: '2026-09-12' }, 'mixed'],
		['another lot', { lots: 'B5' }, 'notCovered'],
		['another day', { produced: '2026-08-31' }, 'notCovered'],
		['a day of it', { produced: '2026-09-30' }, 'more'],
		['another fact', { bestBefore: '2027-01-01' }, 'more'],
		['a month that reaches out of it', { lots: 'A5', produced: '2026' }, 'partly'],
	])('%s: %s', (_, thing, verdict) => expect(ask(lotsAndDays, thing)).toBe(verdict));

	test.each([
		['A-5', 'A5'],
		['a05', 'A5'],
		['5', 'A5'],
		['20260912 A5 08:15', 'A5'],
		['AS', 'A5'],
	])('%s may be a slip for %s', (lots, meant) =>
		expect(decide(scopeOf({ ...nothing, ...lotsAndDays }), { ...unknown, lots })).toEqual({
			verdict: 'cannotTell',
			because: 'near',
			meant,
		})
	);

	test.each([
		['A10', ['AIO']],
		['260901A', ['26O9O1A', '2609-01A', '0901A', '260901A0832', 'L260901A']],
		['L001–L020', ['LO05', 'L5', '1005', '005']],
		['B开头', ['8123']],
	])('of %s, none of %s is ruled out', (wording, slips) => {
		for (const lots of slips) expect(ask({ lots: [wording] }, { lots }), lots).toBe('near');
	});
});

describe('a notice', () => {
	test('of a window of days alone', () => {
		const days: Partial<Coverage> = { produced: ['2026-09', '2026-09-15'] };
		expect(ask(days, { produced: '2026-09-01' })).toBe('affected');
		expect(ask(days, { produced: '2026-09-16' })).toBe('notCovered');
		expect(ask(days, { produced: '2026-09' })).toBe('partly');
		expect(ask(days, { lots: 'A1' })).toBe('more');
		expect(ask({ produced: ['2026-09-01', null] }, { produced: '2030-01-01' })).toBe('affected');
	});

	test('of the whole product, or of all lots', () => {
		expect(ask({}, {})).toBe('affected');
		expect(ask({ lots: ['全部批次'] }, { lots: 'A1' })).toBe('affected');
		expect(
			ask({ lots: ['全部批次'], produced: ['2026-09-01', '2026-09-30'] }, { produced: '2026-10-01' })
		).toBe('notCovered');
	});

	test('that is not wholly understood', () => {
		for (const lots of [['A1等'], ['A1', '见包装喷码'], ['A1–A9, except A5']]) {
			expect(ask({ lots }, { lots: 'Z9' }), lots[0]).toBe('unread');
			expect(ask({ lots, produced: ['2026-09-01', '2026-09-30'] }, { produced: '2027-01-01' })).toBe(
				'unread'
			);
		}
		expect(ask({ lots: ['A1', '见包装喷码'] }, { lots: 'A1' })).toBe('affected');
		expect(ask({ batches: ['A1', '见包装 @ 喷码'] }, { lots: 'Z9' })).toBe('unread');
	});

	test('of dates that stand for lots', () => {
		const dates: Partial<Coverage> = { lots: ['20260901~20260930'] };
		expect(ask(dates, { lots: '20260915' })).toBe('affected');
		expect(ask(dates, { lots: '2026-09-15' })).toBe('affected');
		expect(ask(dates, { produced: '2026-09-15' })).toBe('affected');
		expect(ask(dates, { lots: '20261001' })).toBe('notCovered');
		expect(ask(dates, { lots: 'B7' })).toBe('near');
		expect(ask(dates, { produced: '2026-10-01' })).toBe('more');
	});

	test('of days before one that may or may not be meant', () => {
		const before: Partial<Coverage> = { lots: ['2026年9月1日之前生产'] };
		expect(ask(before, { produced: '2026-08-31' })).toBe('affected');
		expect(ask(before, { produced: '2026-09-01' })).toBe('partly');
		expect(ask(before, { produced: '2026-09-02' })).toBe('notCovered');
	});
});
