import { expect, test } from 'vitest';
import { arrange } from './grouping.ts';
import { makeHit } from './hit.fixture.ts';

const hits = [
	makeHit({ name: '甲', tier: 'sound' }),
	makeHit({ name: '乙', tier: 'exact' }),
	makeHit({ name: '丙', tier: 'inside', group: 'thing' }),
	makeHit({ name: '丁', tier: 'start' }),
	makeHit({ name: '戊', tier: 'core' }),
];
const names = (room?: Parameters<typeof arrange>[1]) =>
	arrange(hits, room).map(({ closeness, groups }) => [
		closeness,
		...groups.map(({ group, hits: own }) => [group, ...own.map(({ name }) => name)]),
	]);

test('what is the same, what holds the query and what is similar stand apart, and parties apart from things', () =>
	expect(names()).toEqual([
		['exact', ['party', '乙']],
		['holds', ['party', '丁', '戊'], ['thing', '丙']],
		['similar', ['party', '甲']],
	]));

test('where room is short, the closest of each group are kept', () =>
	expect(names({ party: 2, person: 1, thing: 1 })).toEqual([
		['exact', ['party', '乙']],
		['holds', ['party', '丁'], ['thing', '丙']],
	]));
