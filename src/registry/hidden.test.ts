import { describe, expect, test } from 'vitest';
import { foldHidden, isInnocent, searchHidden } from './hidden.ts';

const disclosed = (text: string, hidden: readonly string[], shown: readonly string[] = []) => {
	const folded = foldHidden(text);
	return searchHidden(hidden.map(foldHidden))(folded)
		.filter((hit) => !isInnocent(folded, hit, shown.map(foldHidden)))
		.map(({ value }) => value);
};

describe('a hidden value', () => {
	test.each([
		['as it is', '欧阳建国售假'],
		['with spaces between', '欧阳 建　国售假'],
		['with invisible characters between', '欧\u200b阳\u00ad建\u2060国售假'],
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
