import fc from 'fast-check';
import { toDay } from '../day.ts';
import { scopeOf } from './scope-of.ts';
import { decide, type Thing } from './verdict.ts';

const unknown: Thing = { lots: null, produced: null, bestBefore: null };
export const scopeOfLots = (...lots: readonly string[]) =>
	scopeOf({ batches: [], lots, produced: [null, null], bestBefore: [null, null] });
export const verdictOf = (wording: string, thing: Partial<Thing>) =>
	decide(scopeOfLots(wording), { ...unknown, ...thing }).verdict;

export const letters = fc.string({ unit: fc.constantFrom(...'ABCEHKLMNPRT'), minLength: 1, maxLength: 3 });
export const lot = fc
	.tuple(letters, fc.integer({ min: 1, max: 99_999 }))
	.map(([before, number]) => `${before}${number}`);
export const day = fc
	.tuple(
		fc.integer({ min: 2001, max: 2030 }),
		fc.integer({ min: 1, max: 12 }),
		fc.integer({ min: 1, max: 28 })
	)
	.map(([year, month, date]) => toDay(year, month, date)!);

/** A range with a number in it, as it is written and as its lots are. */
export const ranges = fc
	.record({
		before: letters,
		ends: fc.tuple(fc.nat(9_998), fc.nat(9_998), fc.nat(9_998)),
		isPadded: fc.boolean(),
		sign: fc.constantFrom('–', '-', '至', ' 到 ', '~', '～', ' to ', ' through '),
	})
	.map(({ before, ends, isPadded, sign }) => {
		const [from, within, to] = ends
			.toSorted((a, b) => a - b)
			.map((number, at) => number + (at === 2 ? 1 : 0));
		const write = (number: number) => before + String(number).padStart(isPadded ? 4 : 0, '0');
		return { wording: `${write(from!)}${sign}${write(to!)}`, member: write(within!) };
	});

const WORDS =
	'批号|A1|L001|2026-09-01|20260901|至|–|-|、|,| |生产|之前|及以后|除|等|*|lot|all|全部批次|except|between|and|or|produced|开头|12|kg|X|(|/|9月|见包装';

/** Wording that is put together of what wordings are made of, mostly without sense. */
export const wordings = fc
	.array(fc.constantFrom(...WORDS.split('|')), { minLength: 1, maxLength: 9 })
	.map((all) => all.join(''));
export const things = fc.record({
	lots: fc.option(fc.oneof(lot, wordings)),
	produced: fc.option(day),
	bestBefore: fc.option(day),
});
