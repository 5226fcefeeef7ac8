import { expect, test } from 'vitest';
import { rulerOf } from './ruler.ts';

test('years and the day of repair stand in proportion', () => {
	expect(rulerOf('2026-07-02', '2028-07-01', '2027-01-01')).toEqual({
		from: '2026-07-02',
		until: '2028-07-01',
		years: [251, 751],
		repair: 251,
	});
});

test('a day of repair outside the term is not drawn', () => {
	expect(rulerOf('2026-01-01', '2026-04-01', '2026-07-01')?.repair).toBeNull();
	expect(rulerOf('2026-01-01', '2026-04-01', null)?.repair).toBeNull();
});

test('a term without beginning, end or length has no ruler', () => {
	expect(rulerOf(null, '2026-04-01', null)).toBeNull();
	expect(rulerOf('2026-01-01', null, null)).toBeNull();
	expect(rulerOf('2026-01-01', '2026-01-01', null)).toBeNull();
});
