import { describe, expect, test } from 'vitest';
import { encode } from './formats/encoded.fixture.ts';
import { blacklistCsv, readFolder, type Folder } from './intake.fixture.ts';

const place = (yaml: string, csv: string | Uint8Array, more: Folder = {}): Folder => ({
	'blacklist/example/list.csv': csv,
	'blacklist/example/source.yaml': `sender: { zh: 示例, en: Example }\n${yaml}\n`,
	...more,
});
const [headings = '', first = '', second = ''] = blacklistCsv({}, {}).split('\n');

describe('cells and headings that are not as many', () => {
	test.each([
		['a blank eighteenth cell in some rows, ignored by its position', 'columns: { "#9": ignore }', ['x', '']],
		['the same where rows lack the cell', 'columns: { "#9": ignore }', ['x', null]],
		['a blank cell beyond the headings, with no mapping of it', '', ['', null]],
	])('%s', async (_, yaml, extra) => {
		const rows = [first, second].map((row, at) => row + (extra[at] === null ? '' : `,${extra[at]}`));
		const { problems, entries } = await readFolder(place(yaml, [headings, ...rows].join('\n')));
		expect([problems.map(({ rule }) => rule), entries.length]).toEqual([[], 2]);
	});

	test('a blank heading at the end needs no cell under it', async () => {
		const { problems, entries } = await readFolder(place('', `${headings},,\n${first}\n${second},,`));
		expect([problems, entries.length]).toEqual([[], 2]);
	});

	test('a cell that holds something beyond the headings sends the row back', async () => {
		const { problems } = await readFolder(
			place('expected: { rejects: 1 }', `${headings}\n${first},x\n${second}`)
		);
		expect(problems.map(({ rule, row }) => [rule, row])).toEqual([['ragged', 2]]);
	});
});

describe('headings that are not where the mapping says', () => {
	test('are pointed to, and rows are not told one by one', async () => {
		const csv = `附件,,,,,,,\n失信名单,,,,,,,\n${headings}\n${first}\n${second}`;
		const { problems, rejected, intake } = await readFolder(place('', csv));
		expect(new Set(problems.map(({ rule }) => rule))).toEqual(
			new Set(['heading-missing', 'heading-unknown'])
		);
		expect(problems.map(({ write }) => write)).toContain('header: 3');
		expect(problems.find(({ write }) => write === 'header: 3')?.zh).toBe(
			'列名似乎在第 3 行，而不是第 1 行：那里有 8 个认识的列名。请在 source.yaml 写明 header。'
		);
		expect([rejected.length, intake.sources[0]!.accounts[0]!.rejected]).toEqual([4, 4]);
	});
});

describe('rows sent back', () => {
	const wrong = blacklistCsv({}, { 列入依据: '' });
	const mended = `${headings},_file,_sheet,_row,_problems\n${second.replace('食品安全法第一百二十四条', '食品安全法')},list.csv,,3,必填项为空`;

	test.each(['utf-8 with BOM', 'gb18030', 'utf-16le with BOM'] as const)(
		'are taken back as a spreadsheet saves them: in %s',
		async (encoding) => {
			const { problems, entries } = await readFolder(
				place('', wrong, { 'blacklist/example/mended/1.csv': encode(mended, encoding) })
			);
			expect(problems).toEqual([]);
			expect(entries[1]!.values['ground']).toBe('食品安全法');
		}
	);
});

describe('the share in which a cell is filled', () => {
	const rows = blacklistCsv({ 注册号: '440301103097413' }, {}, { 主体所在地: '440300' }, {});

	test.each([
		['partyCode', 0.25, 0.26],
		['partyRegNo', 0.25, 0.26],
		['partyKind', 1, null],
		['partyRegion', 0.25, 0.26],
		['ground', 1, null],
	])('counts %s by itself', async (name, share, more) => {
		const rules = async (bound: number) => {
			const read = await readFolder(place(`expected: { filled: { ${name}: ${bound} } }`, rows));
			return read.problems.map(({ rule }) => rule);
		};
		expect(await rules(share)).not.toContain('filled');
		if (more !== null) expect(await rules(more)).toContain('filled');
	});
});

test('a heading that is nearly one of ours is answered with it', async () => {
	const csv = blacklistCsv({}).replace('决定日期', '处罚决定日期');
	const { problems } = await readFolder(place('', `${csv.replace('\n', ',备注\n')},x`));
	expect(problems.map(({ rule, write }) => [rule, write])).toEqual([
		['heading-unknown', 'columns: { "处罚决定日期": decidedOn }'],
		['heading-unknown', 'columns: { "备注": ignore }'],
	]);
});

test('a text that a system protects by a formula is read, as key too', async () => {
	const { problems, entries } = await readFolder(
		place('', blacklistCsv({ 记录编号: '="001"', 统一社会信用代码: '="914403001922038216"' }))
	);
	expect([problems.map(({ rule, zh }) => [rule, zh]), entries[0]!.key]).toEqual([
		[['formula', '单元格写成公式“="001"”，读作“001”。']],
		'001',
	]);
	expect(entries[0]!.values['party']).toMatchObject({ ids: [{ value: '914403001922038216' }] });
});

test.each([
	['$500', '“$500”不是人民币金额，不作换算。', null],
	['1.234,50 EUR', '“1.234,50 EUR”不是人民币金额，不作换算。', null],
	['1.234,50', '“1.234,50”的小数点与 source.yaml 的 decimal（“.”）不符。', 'decimal: ","'],
	['约五万', '“约五万”不是能识别的数值。', '125000'],
])('an amount of %s is answered with what to do', async (cell, zh, write) => {
	const { problems } = await readFolder(place('', blacklistCsv({ 罚款金额: cell })));
	expect(problems.map((problem) => [problem.rule, problem.zh, problem.write])).toEqual([
		['value-unknown', zh, write],
	]);
});

test('the serial number of a day is answered with the form that reads it', async () => {
	const { problems } = await readFolder(
		place('expected: { rejects: 1 }', blacklistCsv({ 列入日期: '45718' }))
	);
	expect(problems[0]).toMatchObject({ rule: 'date-form', write: 'dates: ["excel"]' });
});
