import { describe, expect, test } from 'vitest';
import { toIndexed, toStretches, wordsOf } from '../../search/words.ts';
import { cutExcerpt, markPieces, matchWords, type Places } from './excerpt.ts';

const look = (text: string, query: string, { phrase = true, places = [] as Places } = {}) => {
	const stretches = toStretches(toIndexed(text));
	const found = matchWords(stretches, wordsOf(query), phrase);
	return { ...cutExcerpt(stretches, found, places), all: markPieces(stretches, found) };
};
const shown = (pieces: ReturnType<typeof look>['pieces']) =>
	pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('an excerpt', () => {
	test.each([
		['在饼干中掺入三聚氰胺。', '三聚氰胺', true, '在饼干中掺入[三聚氰胺]。'],
		['三只、聚集、三聚氰胺', '三聚氰胺', true, '三只、聚集、[三聚氰胺]'],
		['三只、聚集', '三聚', false, '[三]只、[聚]集'],
		['示例，食品公司', '示例食品', true, '[示例，食品]公司'],
		['How to object to a listing', 'objection', true, 'How to [object] to a listing'],
		['按 GB 2760-2014 检验', 'gb2760', false, '按 GB 2760-2014 检验'],
		['按 GB 2760-2014 检验', 'GB 2760', true, '按 [GB 2760]-2014 检验'],
	])('of %s marks %s', (text, query, phrase, marked) => {
		expect(shown(look(text, query, { phrase }).all)).toBe(marked);
	});

	test('is cut around what was found, within the field that says it', () => {
		const reason = '微生物超标。'.repeat(40);
		const reply = `${'我单位认可。'.repeat(20)}已经召回全部产品。${'正在整改。'.repeat(30)}`;
		const places: Places = [
			['reason', 0],
			['reply', toIndexed(reason).split(' ').length],
		];
		const excerpt = look(reason + reply, '召回全部', { places });
		expect(excerpt).toMatchObject({ field: 'reply', cutBefore: true, cutBehind: true });
		expect(shown(excerpt.pieces)).toMatch(/^.{10,30}\[召回全部\].{40,70}$/u);
		expect(look(reason + reply, '召回全部', { places: [] }).field).toBeNull();
	});

	test('begins at the beginning where nothing was found in the text itself', () => {
		const excerpt = look('微生物超标。', '广东', { places: [['reason', 0]] });
		expect(excerpt).toMatchObject({ field: 'reason', cutBefore: false, cutBehind: false });
		expect(shown(excerpt.pieces)).toBe('微生物超标。');
	});
});
