import { expect, test } from 'vitest';
import { datasets } from '../../datasets/index.ts';
import { langs } from '../../domain/lang.ts';
import { makeAnswer, makeHit } from '../../search/hit.fixture.ts';
import { lookUpWords } from '../../words/look-up.ts';
import { countOf, reasonOf, say, sidesOf } from './words.ts';

test.each([
	['the same name', makeHit(), '示例白鹭食品有限公司', 'exact'],
	[
		'the same name, written otherwise',
		makeHit({ name: '示例白鹭（滨海）食品' }),
		'示例白鹭(滨海)食品',
		'writtenOtherwise',
	],
	['the same number', makeHit({ number: 'HMD-1' }), 'hmd-1', 'sameNumber'],
	['a number one character apart', makeHit({ number: 'HMD-1', tier: 'slip' }), 'hmd-2', 'numberSlip'],
	['a name that sounds the same', makeHit({ tier: 'sound' }), '示例白路', 'sound'],
])('says why a hit is one: %s', (_, hit, asked, reason) => expect(reasonOf(hit, asked)).toBe(reason));

test('counts what is shown and what is not', () => {
	const answer = makeAnswer([makeHit()], { totals: { party: 57, person: 1, thing: 2 } });
	const words = lookUpWords(datasets, 'zh');
	expect(say(words.said.shown, { n: answer.hits.length, all: countOf(answer) })).toBe(
		'共找到 60 个，这里是最相关的 1 个。写得更全，结果更准。'
	);
});

test.each(langs)('every list has its words and its side (%s)', (lang) => {
	const words = lookUpWords(datasets, lang);
	expect(Object.keys(words.lists)).toEqual(datasets.map(({ id }) => id));
	expect(sidesOf(words)).toEqual(Object.fromEntries(datasets.map(({ id, side }) => [id, side])));
	expect(Object.values(words.lists).every(({ title, current, ended }) => title && current && ended)).toBe(
		true
	);
});
