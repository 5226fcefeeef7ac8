import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datasets } from '../datasets/index.ts';
import { narrowedAddress, OLDEST, readNarrowing, RESERVED, WHOLE, writeNarrowing } from './narrowing.ts';

const FACETS = ['region', 'class', 'announcedOn'];
const ORDERS = [OLDEST, 'class'];
const read = (search: string) => readNarrowing(search, FACETS, ORDERS);

const value = fc.string({ minLength: 1 }).map((text) => text.toLowerCase());
const day = fc
	.date({ min: new Date('1949-10-01'), max: new Date('2100-01-01'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const narrowing = fc.record({
	values: fc
		.dictionary(fc.constantFrom(...FACETS), fc.uniqueArray(value, { minLength: 1, maxLength: 4 }))
		.map((values) =>
			Object.fromEntries(FACETS.flatMap((name) => (values[name] ? [[name, values[name]]] : [])))
		),
	from: fc.option(day),
	to: fc.option(day),
	sort: fc.option(fc.constantFrom(...ORDERS)),
	page: fc.integer({ min: 1, max: 9_999_999 }),
});

test('what is written is read as it was', () => {
	fc.assert(
		fc.property(narrowing, (each) => {
			expect(read(writeNarrowing(each))).toEqual(each);
		})
	);
});

test('anything is read without a fault, and what is read is written to be read the same', () => {
	fc.assert(
		fc.property(fc.webQueryParameters(), (search) => {
			const once = read(`?${search}`);
			expect(read(writeNarrowing(once))).toEqual(once);
		})
	);
});

describe('an address', () => {
	test.each([
		['', {}],
		['?region=440000&region=310000', { values: { region: ['440000', '310000'] } }],
		['?class=II&class=ii', { values: { class: ['ii'] } }],
		['?announcedOn=2026&class=', { values: { announcedOn: ['2026'] } }],
		['?class=none-such', { values: { class: ['none-such'] } }],
		['?hazard=fire&utm_source=x', {}],
		['?from=2026&to=2026', { from: '2026-01-01', to: '2026-12-31' }],
		['?from=2024-02&to=2024-02', { from: '2024-02-01', to: '2024-02-29' }],
		['?from=2026-03-05&to=2026-02-30', { from: '2026-03-05' }],
		['?from=yesterday&to=20260101', {}],
		['?sort=oldest&page=3', { sort: 'oldest', page: 3 }],
		['?sort=region&page=0', {}],
		['?page=-1', {}],
		['?page=2e3', {}],
	])('%s is read', (search, said) => expect(read(search)).toEqual({ ...WHOLE, ...said }));

	test('of a whole list is the address of its pages', () => {
		expect(narrowedAddress('/recalls/', WHOLE)).toBe('/recalls/');
		expect(narrowedAddress('/recalls/', { ...WHOLE, page: 3 })).toBe('/recalls/page/3/');
	});

	test('of a narrowed or sorted list says how', () => {
		const values = { class: ['i', 'ii'] };
		expect(narrowedAddress('/en/recalls/', { ...WHOLE, values, from: '2026-01-01', page: 2 })).toBe(
			'/en/recalls/?class=i&class=ii&from=2026-01-01&page=2'
		);
		expect(narrowedAddress('/recalls/', { ...WHOLE, sort: OLDEST })).toBe('/recalls/?sort=oldest');
	});
});

test('no facet has a name that stands for something else in the address', () => {
	for (const { facets } of datasets) expect(facets.filter((name) => RESERVED.includes(name))).toEqual([]);
	for (const { fields } of datasets) expect(fields).not.toHaveProperty(OLDEST);
});
