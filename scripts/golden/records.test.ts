import { expect, test } from 'vitest';
import { regionsOf } from '../../src/domain/region-table.ts';
import { goldenClasses } from '../../src/search/golden.ts';
import { queriesOf } from './queries/roll.ts';
import { recordOf, subjectsOf } from './records.ts';

const all = (records: number, seed = 'one') => [...subjectsOf(seed, records)];

test('the same seed makes the same set, and a larger one begins with a smaller one', () => {
	expect(all(60)).toEqual(all(60));
	expect(all(60).slice(0, all(40).length)).toEqual(all(40));
	expect(all(60, 'other')).not.toEqual(all(60));
});

test('the same set has the same queries, of every class', () => {
	const ask = () => queriesOf({ seed: 'one', records: 400 }, 2).map(({ class: name, text }) => [name, text]);
	expect(ask()).toEqual(ask());
	expect(new Set(ask().map(([name]) => name))).toEqual(new Set(Object.keys(goldenClasses)));
});

test('no two subjects of a group have the same page', () => {
	const pages = all(3000).map(({ group, place }) => `${group} ${place}`);
	expect(new Set(pages).size).toBe(pages.length);
});

test('the code of an invented firm is of no region that there is', () => {
	const codes = Array.from({ length: 500 }, (_, number) => recordOf('one', number).code).filter(Boolean);
	expect(codes.length).toBeGreaterThan(400);
	for (const code of codes) expect(regionsOf(code!.slice(2, 8))).toEqual([]);
});

test('names are as various as those of firms', () => {
	const firms = Array.from({ length: 2000 }, (_, number) => recordOf('one', number).firm?.whole ?? '');
	for (const sort of [
		/股份有限公司$/,
		/（.+）|\(.+\)/,
		/分公司$/,
		/经营部$/,
		/合作社$/,
		/厂$/,
		/^[A-Z]/,
		/[東廣縣區]/,
	])
		expect(firms.filter((name) => sort.test(name)).length, String(sort)).toBeGreaterThan(3);
});
