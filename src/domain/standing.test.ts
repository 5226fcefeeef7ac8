import { describe, expect, test } from 'vitest';
import { datasets } from '../datasets/index.ts';
import type { Policy } from './policy.ts';
import { endOf, nextChange, standingOn, termOfRecord } from './standing.ts';
import type { Values } from './value.ts';

const blacklist = datasets.find(({ id }) => id === 'blacklist')!;
const exemplars = datasets.find(({ id }) => id === 'exemplars')!;

const words = { zh: '', en: '' };
const policy = (maximum: Policy['maximum'], more: Partial<Policy> = {}): Policy => ({
	id: 'p',
	lists: ['blacklist'],
	decided: { from: null, until: null },
	counted: 'publication',
	severity: null,
	default: [],
	minimum: null,
	maximum,
	text: words,
	article: words,
	...more,
});

const on = (values: Values, maximum: Policy['maximum'], day: string) =>
	standingOn(termOfRecord(blacklist, values, [policy(maximum)], null), day);

describe('the standing of a listing', () => {
	test.each([
		['2025-01-01', '3Y', '2028-01-01', 'current'],
		['2025-01-01', '3Y', '2028-01-02', 'ended'],
		['2024-02-29', '3Y', '2027-02-28', 'current'],
		['2024-02-29', '3Y', '2027-03-01', 'ended'],
		['2026-11-30', '3M', '2027-02-28', 'current'],
		['2026-11-30', '3M', '2027-03-01', 'ended'],
		['2026-11-23', '3Y', '2026-11-22', 'pending'],
	] as const)('listed on %s for %s is, on %s, %s', (listedOn, maximum, day, standing) => {
		expect(on({ listedOn }, maximum, day)).toBe(standing);
	});

	test('it is shown on the day that the sender states as the last, and not after', () => {
		const values = { listedOn: '2027-01-01', publishUntil: '2029-03-02' };
		expect(on(values, '3Y', '2029-03-02')).toBe('current');
		expect(on(values, '3Y', '2029-03-03')).toBe('ended');
	});

	test('a removal hides it on the very day', () => {
		const values = { listedOn: '2025-01-01', endedOn: '2025-12-01', endGround: 'repaired' };
		expect(on(values, '3Y', '2025-11-30')).toBe('current');
		expect(on(values, '3Y', '2025-12-01')).toBe('ended');
		expect(endOf(termOfRecord(blacklist, values, [policy('3Y')], null))).toBe('2025-12-01');
	});

	test('the earlier of the stated last day and the policy holds', () => {
		const values = { listedOn: '2025-01-01', publishUntil: '2031-01-01' };
		expect(termOfRecord(blacklist, values, [policy('3Y')], null).until).toBe('2028-01-01');
	});

	test('a term counted from the decision begins there', () => {
		const values = { listedOn: '2026-06-01', decidedOn: '2026-05-01' };
		expect(
			termOfRecord(blacklist, values, [policy('1Y', { counted: 'decision', minimum: '3M' })], null)
		).toMatchObject({
			until: '2027-05-01',
			repairFrom: '2026-08-01',
		});
	});

	test('the next change is the start of what is pending, then the day after the last', () => {
		const term = termOfRecord(blacklist, { listedOn: '2026-11-30' }, [policy('3M')], null);
		expect(nextChange(term, '2026-11-22')).toBe('2026-11-30');
		expect(nextChange(term, '2026-11-30')).toBe('2027-03-01');
		expect(nextChange(term, '2027-03-01')).toBeNull();
	});

	test('a stated end without a day is over at once', () => {
		const term = termOfRecord(blacklist, { listedOn: '2025-01-01' }, [policy('3Y')], {
			on: null,
			ground: 'expired',
		});
		expect(standingOn(term, '2025-06-01')).toBe('ended');
		expect(term.endGround).toBe('expired');
	});
});

test('an honour of a kind that was abolished ends with that kind', () => {
	const values = { awardedOn: '2007-09-01', kind: 'inspectionExempt' };
	const term = termOfRecord(exemplars, values, [], null);
	expect(standingOn(term, '2007-12-20')).toBe('current');
	expect(standingOn(term, '2009-01-01')).toBe('ended');
});
