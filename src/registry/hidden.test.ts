import { describe, expect, test } from 'vitest';
import { foldHidden } from './folding.ts';
import { isPartOfWord, lawfulPlaces, searchHidden, searchSpaced } from './hidden.ts';

const disclosed = (text: string, hidden: readonly string[], shown: readonly string[] = []) => {
	const folded = foldHidden(text);
	const search = searchHidden(hidden.map(foldHidden));
	const isLawful = lawfulPlaces(shown.map(foldHidden), search);
	return search(folded)
		.filter((hit) => !isPartOfWord(folded, hit) && !isLawful(folded, hit))
		.map(({ value }) => value);
};

describe('a hidden value', () => {
	test.each([
		['as it is', '欧阳建国售假'],
		['with spaces between', '欧阳 建　国售假'],
		['with invisible characters between', '欧\u200b阳\u00ad建\u2060国售假'],
		['with bidirectional marks between', '欧\u202e阳建\u2067国售假'],
		['in radicals that look the same', '欧阳建国售假，⼈'],
		['in markup', '<bdi>欧阳建国</bdi>'],
	])('is found %s', (_, text) => expect(disclosed(text, ['欧阳建国'])).toEqual(['欧阳建国']));

	test('is found in full width and any case', () => {
		expect(disclosed('ＡＣＭＥ ltd', ['Acme Ltd'])).toEqual(['acme ltd']);
	});

	test('is found in traditional characters, and a traditional one in simplified', () => {
		expect(disclosed('東方華聯食品', ['东方华联食品'])).toHaveLength(1);
		expect(disclosed('东方华联食品', ['東方華聯食品'])).toHaveLength(1);
	});

	test('within a longer name that is lawfully shown is no disclosure', () => {
		expect(disclosed('王军霞食品有限公司', ['王军霞'], ['王军霞食品有限公司'])).toEqual([]);
		expect(disclosed('王军霞食品有限公司与王军霞', ['王军霞'], ['王军霞食品有限公司'])).toEqual(['王军霞']);
	});

	test('of two characters inside running Chinese is no disclosure, and at its edge is one', () => {
		expect(disclosed('佛山市高明区', ['高明'])).toEqual([]);
		expect(disclosed('<td>高明</td>', ['高明'])).toEqual(['高明']);
	});
});

describe('a hidden Latin name', () => {
	test('is found as whole words whatever the case and width', () => {
		expect(disclosed('by Acme  Foods, Inc. today', ['ACME Foods, Inc.'])).toHaveLength(1);
	});

	test('inside a longer word is no disclosure', () => {
		expect(disclosed('Kiwisol Foods', ['iwisol'])).toEqual([]);
	});
});

describe('a hidden code', () => {
	const code = '914403001922038216';
	test.each([
		['as it is', `代码${code}。`],
		['beside letters', `USCC${code}`],
		['in full width', '９１４４０３００１９２２０３８２１６'],
	])('is found %s', (_, text) => expect(disclosed(text, [code])).toHaveLength(1));

	test('inside a longer number is no disclosure', () => {
		expect(disclosed(`1${code}`, [code])).toEqual([]);
	});

	test.each([
		['with spaces between its digits', '于 2025 914403 0019 2203 8216 处'],
		['with a space after each', [...code].join(' ')],
	])('is found %s', (_, text) => expect(searchSpaced([code])(foldHidden(text))).toEqual([code]));
});

test('a hundred thousand hidden values of one beginning are searched for as fast as ten', () => {
	const many = Array.from({ length: 100_000 }, (_, at) => `示例第${at}食品有限公司`);
	const text = '示例第食品有限公司、'.repeat(20_000) + many[99_999]!;
	const began = performance.now();
	expect(searchHidden(many)(text).map(({ value }) => value)).toEqual([many[99_999]]);
	expect(performance.now() - began).toBeLessThan(2000);
});

test('a hundred thousand lawful texts are looked up by what they hold', () => {
	const search = searchHidden(['王军霞']);
	const began = performance.now();
	const isLawful = lawfulPlaces(
		Array.from({ length: 100_000 }, (_, at) => `王军霞第${at}食品店`),
		search
	);
	const text = '王军霞第99999食品店'.repeat(2000);
	expect(search(text).every((hit) => isLawful(text, hit))).toBe(true);
	expect(performance.now() - began).toBeLessThan(2000);
});
