import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recount } from './recount.ts';

const line = (key: string, hazard: string, more: object = {}) =>
	JSON.stringify({
		key,
		url: `/recalls/${key.toLowerCase()}/`,
		standing: 'current',
		from: '2026-11-02',
		until: null,
		endedOn: null,
		endGround: null,
		source: {},
		remedies: [hazard],
		...more,
	});
const row = (value: string, count: number, keys: string) =>
	`${value},退款,Refund,all,全部,All,${count},${keys}`;
const page = (value: string, count: number, href = `/recalls/remedies/${value}/`) =>
	`<figure data-figure="recalls-remedies"><svg><a href="${href}" aria-label="退款：${count} 条" tabindex="-1" data-row="${value}" data-column="all"></a></svg>` +
	`<td class="num" data-mark="${value} all"><a href="${href}">${count}</a></td></figure>`;

const files = {
	'recalls/data.ndjson': [line('A', 'refund'), line('B', 'refund'), line('C', 'refund')].join('\n'),
	'figures/recalls-remedies/data.csv': `row,row_zh,row_en,column,column_zh,column_en,count,keys\n${row('refund', 3, 'A | B | C')}`,
	'figures/recalls-remedies/index.html': page('refund', 3),
	'en/figures/recalls-remedies/index.html': page('refund', 3),
};

let root = '';
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'mingjian-recount-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function recounted(name: string, changed: Readonly<Partial<typeof files>> = {}) {
	const site = join(root, name);
	for (const [path, content] of Object.entries({ ...files, ...changed })) {
		mkdirSync(join(site, path, '..'), { recursive: true });
		writeFileSync(join(site, path), content);
	}
	return recount(site).faults;
}

test('a figure that agrees with its records has no fault', () => expect(recounted('right')).toEqual([]));

test.each<[string, Partial<typeof files>, RegExp]>([
	[
		'a record that is in no mark',
		{ 'recalls/data.ndjson': [files['recalls/data.ndjson'], line('D', 'repair')].join('\n') },
		/repair all: 1 records are in no mark/,
	],
	[
		'a count of the file that is wrong',
		{ 'figures/recalls-remedies/data.csv': files['figures/recalls-remedies/data.csv'].replace(',3,', ',4,') },
		/the file has 4, counted again 3/,
	],
	[
		'another record in the file',
		{ 'figures/recalls-remedies/data.csv': files['figures/recalls-remedies/data.csv'].replace('B', 'D') },
		/counted again 3/,
	],
	[
		'a table that says something else',
		{ 'en/figures/recalls-remedies/index.html': page('refund', 3).replace('>3</a>', '>2</a>') },
		/en\/refund all: the table says 2/,
	],
	[
		'a drawing that says something else',
		{ 'figures/recalls-remedies/index.html': page('refund', 3).replace('3 条', '13 条') },
		/the drawing says/,
	],
	[
		'a mark that leads to other rows',
		{ 'figures/recalls-remedies/index.html': page('refund', 3, '/recalls/?remedies=repair') },
		/holds 0 records, the mark 3/,
	],
	[
		'a mark that leads to fewer rows',
		{ 'figures/recalls-remedies/index.html': page('refund', 3, '/recalls/?remedies=refund&from=2026-11-03') },
		/holds 0 records/,
	],
])('%s is a fault', (name, changed, fault) => {
	const faults = recounted(name.replace(/\W/g, '-'), changed);
	expect(
		faults.some((each) => fault.test(each)),
		faults.join('\n')
	).toBe(true);
});
