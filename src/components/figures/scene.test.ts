import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, widthOf } from './scene.ts';

describe('a text that is too long for a line', () => {
	test.each([
		['食用油、油脂及其制品', ['食用油、', '油脂及其制品']],
		['农业标准化示范县级单位', ['农业标准化', '示范县级单位']],
		['Edible oils, fats and others', ['Edible oils,', 'fats and others']],
		['Quality-product base', ['Quality-product', 'base']],
	])('breaks where it reads well: %s', (text, lines) => {
		expect(fold(text, 10, widthOf(text, 10) - 1)).toEqual(lines);
	});

	test('keeps brackets with what they hold, and begins no line with punctuation', () => {
		const text = fc
			.array(fc.constantFrom('食', '品（乳', '）', '、', '2007', ' of食'), { minLength: 2, maxLength: 16 })
			.map((pieces) => `食${pieces.join('')}`.trim());
		fc.assert(
			fc.property(text, fc.integer({ min: 60, max: 200 }), (whole, width) => {
				const [first = '', second = ''] = fold(whole, 10, width);
				expect(first).not.toMatch(/（$/);
				expect(second).not.toMatch(/^[）、]/);
			})
		);
	});

	test('is whole where two lines have room, and no line is wider than its room', () => {
		const text = fc
			.array(fc.constantFrom('食', ' 2007 ', ' of '), { minLength: 1, maxLength: 30 })
			.map((pieces) => pieces.join('').trim());
		const longest = widthOf(' 2007 ', 10);
		fc.assert(
			fc.property(text, fc.integer({ min: 60, max: 200 }), (whole, width) => {
				const lines = fold(whole, 10, width);
				for (const line of lines) expect(widthOf(line, 10)).toBeLessThanOrEqual(width);
				const isCut = lines.some((line) => line.endsWith('…'));
				if (isCut) expect(widthOf(whole, 10)).toBeGreaterThan(2 * width - longest);
				else expect(lines.join('').replaceAll(' ', '')).toBe(whole.replaceAll(' ', ''));
			})
		);
	});
});
