import { expect, test } from 'vitest';
import { datasetById } from '../../datasets/index.ts';
import { recordOf } from '../record.fixture.ts';
import type { PublicRecord } from '../../registry/record.ts';
import type { Values } from '../../domain/value.ts';
import { markAddress } from './addresses.ts';
import { toFigureCsv } from './csv.ts';
import { figuresOf, toTally } from './figures.ts';
import { floorPercent, marksOf } from './tally.ts';

const site = { base: '/' };
const term = (rest: Partial<PublicRecord['term']>) => ({ ...recordOf('x', 'x').term, ...rest });
const listing = (id: string, values: Values, from = '2026-11-02') =>
	recordOf('blacklist', id, { values, term: term({ from }) });
const ended = (id: string, endedOn: string, endGround: string) =>
	recordOf('blacklist', id, {
		standing: 'ended',
		withdrawn: true,
		title: null,
		origin: null,
		term: term({ from: null, endedOn, endGround }),
	});
const sample = (id: string, verdict: string | null, size: string, grain = 'sample') =>
	recordOf('inspections', id, { values: { verdict, enterpriseSize: size, grain } });

const tally = (
	dataset: string,
	name: string,
	records: readonly PublicRecord[],
	covered: readonly string[] = []
) => toTally({ dataset: datasetById(dataset)!, records, covered: new Set(covered) }, name);
const counts = (of: ReturnType<typeof tally>) =>
	marksOf(of).map(({ row, column, cell }) => [row.value, column.value, cell.records.length]);

const listings = [
	listing('a', { violations: ['fakeOrShoddy', 'unlicensed'], region: '440300', fine: '9999.99' }),
	listing('b', { violations: ['unlicensed'], region: '440000', fine: '10000' }, '2026-09-30'),
	listing('c', { violations: null, region: '110105', fine: null }),
];

test('bars count each value of a record once, those of most records first', () =>
	expect(counts(tally('blacklist', 'violations', listings))).toEqual([
		['unlicensed', 'all', 2],
		['fakeOrShoddy', 'all', 1],
	]));

test('a record that does not say is in no bar, and is counted as such', () =>
	expect(tally('blacklist', 'violations', listings)).toMatchObject({ total: 2, unstated: 1 }));

test('amounts stand by class, from the smallest', () =>
	expect(counts(tally('blacklist', 'fine', listings))).toEqual([
		['0-10000', 'all', 1],
		['10000-50000', 'all', 1],
	]));

test('tiles stand in the order of codes; one of which no list knows anything is not zero', () => {
	const { rows, cells } = tally('blacklist', 'region', listings, ['110000', '440000', '540000']);
	const at = (code: string) => cells[rows.findIndex(({ value }) => value === code)]![0];
	expect(rows.map(({ value }) => value)).toEqual(rows.map(({ value }) => value).toSorted());
	expect(rows.length).toBe(34);
	expect([at('440000')?.records.length, at('540000')?.records.length, at('820000')]).toEqual([2, 0, null]);
});

test('of the ended, day and ground alone are read', () => {
	const records = [...listings, ended('d', '2026-10-01', 'repaired'), ended('e', '2026-10-31', 'repaired')];
	const figure = tally('blacklist', 'endings', records);
	expect(counts(figure).filter(([, , count]) => count !== 0)).toEqual([
		['2026-09', 'listed', 1],
		['2026-10', 'repaired', 2],
		['2026-11', 'listed', 2],
	]);
	for (const name of ['violations', 'region', 'fine'])
		expect(counts(tally('blacklist', name, records))).toEqual(counts(tally('blacklist', name, listings)));
});

test('a share counts records of one grain with a verdict, and none is not zero', () => {
	const records = [
		...Array.from({ length: 3 }, (_, at) => sample(`p${at}`, 'pass', 'large')),
		sample('f', 'fail', 'small'),
		sample('s', 'pass', 'large', 'summary'),
		sample('n', null, 'large'),
	];
	const figure = tally('inspections', 'size', records);
	expect(marksOf(figure).map(({ column, cell }) => [column.value, cell.hits, cell.records.length])).toEqual([
		['all', 3, 4],
		['large', 3, 3],
		['small', 0, 1],
	]);
	expect(figure.columns.map(({ value }) => value)).toEqual(['all', 'large', 'small']);
});

test.each([
	[99_962, 100_000, 99.9],
	[999_999, 1_000_000, 99.9],
	[1, 1, 100],
	[0, 3, 0],
	[2, 3, 66.6],
])('%i of %i is %d%%', (hits, of, percent) => expect(floorPercent(hits, of)).toBe(percent));

test('a mark leads to the page of its value, to the list narrowed, or to the figure’s own rows', () => {
	const addressOf = (of: ReturnType<typeof tally>, at = 0) => {
		const { r, c, cell } = marksOf(of).filter((mark) => mark.cell.records.length > 0)[at]!;
		return markAddress(site, of, cell, [r, c], 'en');
	};
	expect(addressOf(tally('blacklist', 'violations', listings))).toBe('/en/blacklist/violations/unlicensed/');
	expect(addressOf(tally('blacklist', 'endings', listings))).toBe(
		'/en/blacklist/?from=2026-09-01&to=2026-09-30'
	);
	expect(addressOf(tally('blacklist', 'endings', [ended('d', '2026-10-01', 'repaired')]))).toBe(
		'/en/figures/blacklist-endings/#rows-0-1'
	);
	expect(addressOf(tally('inspections', 'size', [sample('a', 'pass', 'large')]), 1)).toBe(
		'/en/inspections/?grain=sample&verdict=pass&enterpriseSize=large&from=2026-01-01&to=2026-12-31'
	);
});

test('what the records have in common narrows every mark further', () => {
	const base = { values: { region: ['440000'] }, from: null, to: null };
	const figure = toTally(
		{ dataset: datasetById('blacklist')!, records: listings.slice(0, 2), covered: new Set(), base },
		'violations'
	);
	expect(markAddress(site, figure, figure.cells[0]![0]!, [0, 0], 'zh')).toBe(
		'/blacklist/?region=440000&violations=unlicensed'
	);
});

test('the file has a line a mark, with the keys of its records', () => {
	const [heading, first] = toFigureCsv(tally('blacklist', 'violations', listings), false).split('\r\n');
	expect(heading).toBe('row,row_zh,row_en,column,column_zh,column_en,count,keys');
	expect(first).toBe('unlicensed,无证生产经营,Making or trading without a licence,all,全部,All,2,A | B');
});

test('a figure without a record is none', () => {
	const none = figuresOf({ dataset: datasetById('blacklist')!, records: [], covered: new Set() });
	expect(none).toEqual([]);
});
