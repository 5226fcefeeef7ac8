import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareLot } from './lot.ts';
import { readLots } from './lot-words.ts';
import { lot, ranges, scopeOfLots, things, verdictOf, wordings } from './scope.fixture.ts';
import { decide } from './verdict.ts';

test('what is not wholly understood rules nothing out', () => {
	fc.assert(
		fc.property(
			fc.array(fc.oneof(wordings, fc.string()), { minLength: 1, maxLength: 3 }),
			things,
			(lots, thing) => {
				const scope = scopeOfLots(...lots);
				fc.pre((scope.unread?.length ?? 0) > 0);
				expect(decide(scope, thing).verdict).not.toBe('notCovered');
			}
		),
		{ numRuns: 400 }
	);
});

test('a lot that the wording itself spells is never ruled out', () => {
	fc.assert(
		fc.property(wordings, lot, wordings, (before, spelt, after) => {
			const isApart = !/[\w/*-]$/.test(before) && !/^[\w/*-]/.test(after);
			const close = isApart ? [before + spelt + after] : [];
			for (const wording of [`${before}，${spelt}；${after}`, `${before} ${spelt} ${after}`, ...close])
				expect(verdictOf(wording, { lots: spelt }), wording).not.toBe('notCovered');
		}),
		{ numRuns: 600 }
	);
});

test('a look-alike of a lot, or the lot with more printed beside it, is never ruled out', () => {
	const slips: readonly ((lot: string) => string)[] = [
		(lot) => lot.replaceAll('0', 'O').replaceAll('1', 'I'),
		(lot) => lot.replaceAll('5', 'S').replaceAll('8', 'B').replaceAll('L', '1'),
		(lot) => [...lot].join('-'),
		(lot) => `20260918 ${lot} 08:15`,
		(lot) => lot.replace(/(?=\d)/, '0'),
	];
	fc.assert(
		fc.property(
			fc.oneof(
				lot.map((each) => ({ wording: each, member: each })),
				ranges
			),
			fc.constantFrom(...slips),
			(named, slip) => {
				expect(verdictOf(named.wording, { lots: slip(named.member) }), slip(named.member)).not.toBe(
					'notCovered'
				);
			}
		),
		{ numRuns: 500 }
	);
});

test('reading never fails, and hands back or understands every piece', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (wording) => {
			const { clauses, unread } = readLots(wording);
			if (bareLot(wording) !== '') expect(clauses.length + unread.length).toBeGreaterThan(0);
		})
	);
});
