import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLots } from './lot-words.ts';
import { day, letters, lot, ranges, verdictOf } from './scope.fixture.ts';

const chinese = (date: string) => date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

test('every lot of a range that is read is affected', () => {
	fc.assert(
		fc.property(ranges, ({ wording, member }) => {
			expect(readLots(wording).unread).toEqual([]);
			expect(verdictOf(wording, { lots: member })).toBe('affected');
		})
	);
});

test('every lot of a list is affected, however the list is joined', () => {
	const joint = fc.constantFrom('、', '，', '；', ';', '\n', ' and ', '和');
	fc.assert(
		fc.property(fc.array(lot, { minLength: 1, maxLength: 6 }), joint, fc.nat(), (lots, sign, at) => {
			expect(verdictOf(lots.join(sign), { lots: lots[at % lots.length]!.toLowerCase() })).toBe('affected');
		})
	);
});

test('every lot that begins so is affected', () => {
	const writings = fc.constantFrom(
		(start: string) => `${start}*`,
		(start: string) => `以${start}开头`,
		(start: string) => `lots beginning with ${start}`
	);
	fc.assert(
		fc.property(letters, lot, writings, (start, rest, write) => {
			expect(verdictOf(write(start), { lots: start + rest })).toBe('affected');
		})
	);
});

test('every day of a window is affected, every day beyond is not covered, a month that crosses its end is neither', () => {
	const writings = fc.constantFrom(
		(from: string, to: string) => `${from} 至 ${to} 生产`,
		(from: string, to: string) => `生产日期：${from.replaceAll('-', '.')}-${to.replaceAll('-', '.')}`,
		(from: string, to: string) => `${chinese(from)}到${chinese(to)}期间生产的产品`,
		(from: string, to: string) => `produced between ${from} and ${to}`
	);
	fc.assert(
		fc.property(fc.tuple(day, day, day), writings, (days, write) => {
			const [from, within, to] = days.toSorted() as [string, string, string];
			const wording = write(from, to);
			expect(verdictOf(wording, { produced: within })).toBe('affected');
			expect(verdictOf(wording, { produced: '2000-12-31' })).toBe('notCovered');
			expect(verdictOf(wording, { produced: '2031-01-01' })).toBe('notCovered');
			expect(verdictOf(wording, { produced: to.slice(0, 7) })).not.toBe('notCovered');
		})
	);
});
