import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toIndexed, toStretches, wordsOf } from './words.ts';

const restore = (text: string) =>
	toStretches(toIndexed(text))
		.map(({ before, word, behind }) => before + word + behind)
		.join('');

describe('a text in the index', () => {
	test.each([
		['在饼干中掺入三聚氰胺，货值3.5万元。', 15],
		['GB 2760-2014 第 3 条', 6],
		['(2007)第3号 “示例” How to object', 9],
		['The firm’s reply (unverified): “no”.', 5],
		['抽检 — 不合格', 5],
		['批号A1–A9；1,000件', 6],
	])('%s comes back as it was, cut into words', (text, words) => {
		expect(restore(text)).toBe(text);
		expect(toIndexed(text).split(' ')).toHaveLength(words);
	});

	test('comes back whatever it is made of, but for runs of white space', () => {
		const character = fc.constantFrom(...'三聚A1b.,’-–（） 。“”　\n·〇é𠮷'.match(/./gsu)!);
		fc.assert(
			fc.property(fc.string({ unit: character }), (text) => {
				const plain = text.replace(/\s+/gu, ' ').trim();
				expect(restore(text)).toBe(wordsOf(text).length > 0 ? plain : '');
			}),
			{ numRuns: 1000 }
		);
	});
});

test('a query is read as its words, whatever its width, case, marks and characters', () => {
	expect(wordsOf('  《三聚氰胺》，ＧＢ　2760 ')).toEqual(['三', '聚', '氰', '胺', 'gb', '2760']);
	expect(wordsOf('東莞', new Map([['東', '东']]))).toEqual(['东', '莞']);
	expect(wordsOf('3.5 O’Brien')).toEqual(['35', 'obrien']);
	expect(wordsOf('，。')).toEqual([]);
});
