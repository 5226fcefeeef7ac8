import { expect, test } from 'vitest';
import { goldenFigures } from '../search/golden-figures.ts';
import { goldenClasses } from '../search/golden.ts';
import { allFound, writeLoad, writeShare } from './golden.ts';

test.each([
	[1, '100%'],
	[0.9999, '99.9%'],
	[0.954, '95.4%'],
	[0, '0.0%'],
])('a share of %d is written %s, never rounded up', (share, written) => {
	expect(writeShare(share)).toBe(written);
});

test('what is loaded is never rounded down', () => {
	expect(writeLoad(10_001, 1, 'en')).toBe('11\u00a0kB, 1 file');
	expect(writeLoad(10_000, 2, 'zh')).toBe('10\u00a0kB，2 个文件');
});

test('the figures that are kept are of every class, and say how many found everything', () => {
	expect(Object.keys(goldenFigures.classes).toSorted()).toEqual(Object.keys(goldenClasses).toSorted());
	for (const [name, { asked }] of Object.entries(goldenFigures.classes))
		expect(asked, name).toBeGreaterThanOrEqual(name === 'common' ? 10 : 20);
	const [all, found] = [...allFound(goldenFigures).en.matchAll(/\d+/g)].map(Number);
	expect(all).toBe(Object.keys(goldenClasses).length);
	expect(found).toBeLessThanOrEqual(all!);
});
