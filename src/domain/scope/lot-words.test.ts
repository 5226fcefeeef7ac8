import { describe, expect, test } from 'vitest';
import { readLots } from './lot-words.ts';
import type { LotSet } from './lot-set.ts';
import type { Clause } from './scope.ts';

const lots = (...sets: readonly LotSet[]): readonly Clause[] => sets.map((set) => ({ lots: set }));
const one = (...named: readonly string[]) => lots(...named.map((lot) => ({ one: lot })));
const range = (before: string, from: string, to: string, after = '') => ({ before, from, to, after });
const produced = (from: string | null, to: string | null, edge?: string): readonly Clause[] => [
	{ produced: edge === undefined ? { from, to } : { from, to, edge } },
];
const days = (from: string, to: string) => lots({ days: { from, to } });
const september = produced('2026-09-01', '2026-09-30');

describe('is read as it is meant:', () => {
	test.each<[string, readonly Clause[]]>([
		['A1', one('A1')],
		['批号：a1、Ａ２，A3；B 2\n260901A批', one('A1', 'A2', 'A3', 'B 2', '260901A')],
		['Lot codes: 17816 and 17817', one('17816', '17817')],
		['A1、A2和B3', one('A1', 'A2', 'B3')],
		['A1–A9', lots(range('A', '1', '9'))],
		['A1至A12', lots(range('A', '1', '12'))],
		['L001 to L020', lots(range('L', '001', '020'))],
		['001L～020L', lots(range('', '001', '020', 'L'))],
		['A1-A9', [...lots(range('A', '1', '9')), ...one('A1-A9')]],
		['AB-001-AB-020', [...lots(range('AB-', '001', '020')), ...one('AB-001-AB-020')]],
		['A101~05', lots(range('A', '101', '105'))],
		['A101-05', [...lots({ ...range('A', '101', '105'), perhaps: true }), ...one('A101-05')]],
		['A 开头', lots({ start: 'A' })],
		['以AB字头的批次', lots({ start: 'AB' })],
		['lots beginning with A', lots({ start: 'A' })],
		['26*', lots({ start: '26' })],
		['全部批次', [{}]],
		['所有批号', [{}]],
		['All lot codes', [{}]],
		['20260901~20260930', days('2026-09-01', '2026-09-30')],
		['2026-09-01', days('2026-09-01', '2026-09-01')],
		['2026年9月1日至10月5日', days('2026-09-01', '2026-10-05')],
		['2026-09-01 至 2026-09-30 生产', september],
		['生产日期：2026.09.01-2026.09.30', september],
		['2026年9月1日至30日期间生产的产品', september],
		['produced between 1 September 2026 and 30 September 2026', september],
		['Produced from September 1, 2026 to Sept. 30, 2026', september],
		['2026年9月生产', produced('2026-09', '2026-09')],
		['2026年9月1日之前生产', produced(null, '2026-09-01', '2026-09-01')],
		['2026年9月1日及以前生产', produced(null, '2026-09-01')],
		['2026年9月1日（含当日）以后生产', produced('2026-09-01', null)],
		['自2026年9月1日起生产', produced('2026-09-01', null)],
		['produced before Sept 1, 2026', produced(null, '2026-09-01', '2026-09-01')],
		['produced on or after 2026-09-01', produced('2026-09-01', null)],
		['保质期至2027-03-01', [{ bestBefore: { from: '2027-03-01', to: '2027-03-01' } }]],
		['use by 18 Sep 2026', [{ bestBefore: { from: '2026-09-18', to: '2026-09-18' } }]],
	])('%s', (wording, clauses) => {
		expect(readLots(wording)).toEqual({ clauses, unread: [] });
	});
});

describe('is handed back, not guessed:', () => {
	test.each([
		['见包装喷码'],
		['A1等'],
		['除A3外'],
		['A9至A1'],
		['A1至B9'],
		['A001–A12'],
		['A5以后'],
		['12 packages'],
		['3批'],
		['保质期12个月'],
		['2026-09-01之前'],
		['2026-09-30 至 2026-09-01 生产'],
		['production date of 23/04/2021'],
		['Julian date 03312'],
		['all lots except A3'],
		['无'],
	])('%s', (wording) => {
		expect(readLots(wording)).toEqual({ clauses: [], unread: [wording] });
	});

	test.each([
		['1,025', one('1', '025')],
		['500g', one('500G')],
		['1–9', lots(range('', '1', '9'))],
		['1049XXX', one('1049XXX')],
		['11/07/23', one('11/07/23')],
	])('%s, though it may be a lot', (wording, clauses) => {
		expect(readLots(wording)).toEqual({ clauses, unread: [wording] });
	});

	test('what stands beside something that is read', () =>
		expect(readLots('A1–A9, except A5')).toEqual({
			clauses: lots(range('A', '1', '9')),
			unread: ['except A5'],
		}));
});
