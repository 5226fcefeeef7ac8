import { expect, test } from 'vitest';
import { batchTable, endsOf } from './batches.ts';

test('sums stand only where every batch says a number', () => {
	expect(batchTable(['A = 10/4', 'B = 5'])).toMatchObject({ units: 15, returned: null, hasReturned: true });
	expect(batchTable(['A = 10/4', 'B = 5/5'])).toMatchObject({ units: 15, returned: 9 });
});

test('columns that no batch fills are left out', () => {
	expect(batchTable(['A', 'B exp 2027'])).toMatchObject({
		hasProduced: false,
		hasBestBefore: true,
		hasUnits: false,
		units: null,
	});
});

test('a blank field has no table', () => {
	expect(batchTable(null)).toBeNull();
});

test('one day is not written as a stretch', () => {
	expect([
		endsOf('2026-09-18', '2026-09-18'),
		endsOf('2026-09-18', '2026-09-20'),
		endsOf(null, null),
	]).toEqual([['2026-09-18'], ['2026-09-18', '2026-09-20'], []]);
});
