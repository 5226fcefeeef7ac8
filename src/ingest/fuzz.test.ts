import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { encode } from './formats/encoded.fixture.ts';
import { blacklistCsv, readFolder, type Folder } from './intake.fixture.ts';
import { xlsxOf } from './xlsx-export.fixture.ts';

/** How often each fuzzer runs; `FUZZ=1000 npx vitest run src/ingest/fuzz.test.ts` runs it longer. */
const numRuns = Number(process.env['FUZZ'] ?? 60);

const lawful = blacklistCsv(
	{ 违法事实: '“引号”,逗号\n换行', 罚款金额: '12.5万元' },
	{ 主体名称: '王小明', 主体类型: '' },
	{}
);

/** Reads and asserts what must hold whatever the input: every row is accounted for, every problem is whole. */
async function holds(folder: Folder) {
	const { intake, problems, rejected } = await readFolder(folder);
	const accounts = intake.sources.flatMap((source) => source.accounts);
	for (const { rows, used, rejected: back, repeated, skipped, superseded, footer } of accounts)
		expect(used + back + repeated + skipped + superseded + footer).toBe(rows);
	expect(rejected.length).toBe(accounts.reduce((sum, account) => sum + account.rejected, 0));
	for (const { zh, en, rule } of problems)
		expect([rule, zh.length > 0, en.length > 0]).toEqual([rule, true, true]);
}

const nasty = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 12 }),
	fc.constantFrom(
		'"',
		'""',
		',',
		'\n',
		'\r',
		'\r\n',
		'\u0000',
		'\ufeff',
		'=1+1',
		'<sup>2</sup>',
		'&#x41;',
		'９',
		'\u202e',
		'－',
		'2025-02-30',
		'1e999',
		'-0',
		'壹',
		'未成年',
		'*',
		'欧阳',
		'·',
		'；；',
		' | ',
		'\ud83d',
		'11010519491231002X'
	),
	fc.string({ unit: 'grapheme', maxLength: 30 })
);

/** Puts pieces into a text at random places, or cuts some out. */
const mutated = (text: string) =>
	fc
		.array(fc.tuple(fc.nat(text.length), fc.nat(6), nasty), { minLength: 1, maxLength: 8 })
		.map((changes) =>
			changes.reduce((now, [at, cut, piece]) => now.slice(0, at) + piece + now.slice(at + cut), text)
		);

const mutatedBytes = (bytes: Uint8Array) =>
	fc
		.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 })
		.map((changes) => {
			const copy = Uint8Array.from(bytes);
			for (const [at, byte] of changes) copy[at] = byte;
			return copy;
		});

describe('no input makes the reader throw, hang or lose a row', () => {
	test('a CSV with pieces put in and cut out', async () => {
		await fc.assert(
			fc.asyncProperty(mutated(lawful), (csv) => holds({ 'blacklist/example/list.csv': csv })),
			{ numRuns }
		);
	}, 600_000);

	test('a GB18030 export with bytes changed', async () => {
		await fc.assert(
			fc.asyncProperty(mutatedBytes(encode(lawful, 'gb18030')), (bytes) =>
				holds({ 'blacklist/example/list.csv': bytes })
			),
			{ numRuns }
		);
	}, 600_000);

	test('a workbook with bytes changed', async () => {
		const book = xlsxOf(blacklistCsv({}, {}));
		await fc.assert(
			fc.asyncProperty(mutatedBytes(book), (bytes) => holds({ 'blacklist/example/list.xlsx': bytes })),
			{ numRuns }
		);
	}, 600_000);

	test('bytes of nothing at all', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) =>
				holds({ 'cases/example/export': bytes })
			),
			{ numRuns }
		);
	}, 600_000);

	test('JSON of any shape', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(
					fc.dictionary(fc.constantFrom('recordNo', '__proto__', 'party', 'x.y', 'listedOn'), fc.jsonValue())
				),
				(records) => holds({ 'violations/example/list.json': JSON.stringify(records) })
			),
			{ numRuns }
		);
	}, 600_000);

	test('cells of any content in every column', async () => {
		const headings = lawful.split('\n')[0]!.split(',');
		const row = fc.record(Object.fromEntries(headings.map((heading) => [heading, nasty])));
		await fc.assert(
			fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) =>
				holds({ 'blacklist/example/list.csv': blacklistCsv(...(rows as Record<string, string>[])) })
			),
			{ numRuns }
		);
	}, 600_000);

	test('a mapping with any values for its keys', async () => {
		const mapping = fc.record(
			{
				mode: fc.constantFrom('snapshot', 'increments', 'other'),
				header: fc.oneof(fc.nat(4), fc.array(fc.nat(3), { maxLength: 3 })),
				footer: fc.integer({ min: -1, max: 5 }),
				delimiter: fc.constantFrom(',', ';', '', '、', 'ab'),
				columns: fc.dictionary(
					fc.constantFrom('记录编号', '主体名称', '#2', '列入日期#2'),
					fc.constantFrom('recordNo', 'party', 'ignore', 'facts', 'region.1')
				),
				key: fc.array(fc.constantFrom('recordNo', 'party', 'listedOn'), { minLength: 1, maxLength: 3 }),
				group: fc.boolean(),
				explode: fc.record({
					column: fc.constantFrom('记录编号', '主体名称', '无此列'),
					by: fc.constantFrom('、', ',', '1'),
				}),
				separators: fc.dictionary(fc.constantFrom('party', 'violations'), fc.constantFrom('；', '第')),
				persons: fc.record({ filled: fc.constantFrom('主体类型', '无此列') }),
			},
			{ requiredKeys: [] }
		);
		await fc.assert(
			fc.asyncProperty(mapping, (given) =>
				holds({
					'blacklist/example/list.csv': lawful,
					'blacklist/example/source.yaml': stringify({ sender: { zh: '示', en: 'E' }, ...given }),
				})
			),
			{ numRuns }
		);
	}, 600_000);
});
