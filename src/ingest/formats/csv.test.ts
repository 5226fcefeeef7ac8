import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { encode } from './encoded.fixture.ts';
import { readCells, readFault, readTable } from './export.fixture.ts';

describe('rows and cells', () => {
	test.each([
		['CRLF', '编号,名称\r\n1,甲\r\n2,乙\r\n'],
		['LF', '编号,名称\n1,甲\n2,乙\n'],
		['CR', '编号,名称\r1,甲\r2,乙\r'],
		['CRLF and LF mixed', '编号,名称\r\n1,甲\n2,乙\r\n'],
		['LF and CRLF mixed', '编号,名称\n1,甲\r\n2,乙'],
		['no break at the end', '编号,名称\n1,甲\n2,乙'],
		['a byte order mark', '\uFEFF编号,名称\n1,甲\n2,乙'],
		['blank rows between', '编号,名称\n1,甲\n\n,\n　 , \n2,乙\n\n'],
	])('are the same with %s', async (_, text) => {
		expect(await readCells(text)).toEqual([
			['编号', '名称'],
			['1', '甲'],
			['2', '乙'],
		]);
	});

	test('are numbered as a spreadsheet shows them: blank rows count, a quoted break does not', async () => {
		const { rows } = await readTable('编号,名称\n\n"1\r\n一",甲\n,\n2,乙\n');
		expect(rows).toEqual([
			{ row: 1, cells: ['编号', '名称'] },
			{ row: 3, cells: ['1\n一', '甲'] },
			{ row: 5, cells: ['2', '乙'] },
		]);
	});

	test('keep headings that objects cannot hold, and repeated ones', async () => {
		expect(await readCells('__proto__,constructor,no,no\n1,2,3,4')).toEqual([
			['__proto__', 'constructor', 'no', 'no'],
			['1', '2', '3', '4'],
		]);
	});

	test('are as many in a ragged row as it has', async () => {
		expect(await readCells('no,name\n1\n1,2,3')).toEqual([['no', 'name'], ['1'], ['1', '2', '3']]);
	});

	test('keep a quotation mark within an unquoted cell', async () => {
		expect(await readCells('no,name\n1,12" 电视')).toEqual([
			['no', 'name'],
			['1', '12" 电视'],
		]);
	});
});

describe('the delimiter', () => {
	test.each([
		['a comma', '编号,名称\n1;1,甲;乙;丙'],
		['a tab', '编号\t名称\n1;1\t甲;乙;丙'],
		['a semicolon', '编号;名称\n1,1;甲,乙,丙'],
		['a full-width comma', '编号，名称\n1,1，甲,乙,丙'],
		['a vertical bar', '编号|名称\n1,1|甲,乙,丙'],
	])('is %s where that makes the headings known', async (_, text) => {
		expect((await readCells(text)).map(({ length }) => length)).toEqual([2, 2]);
	});

	test('is the one that cuts the rows most evenly where no heading is known', async () => {
		expect(await readCells('a;b;c\n1,5;2,5;3\n4;5;6')).toEqual([
			['a', 'b', 'c'],
			['1,5', '2,5', '3'],
			['4', '5', '6'],
		]);
	});

	test('is found by the row that holds the headings', async () => {
		const text = '附件,1,2\n名单,2026年,示例\n编号;名称\n1;甲';
		expect((await readCells(text, { header: 3 })).at(-1)).toEqual(['1', '甲']);
	});

	test('is the one named, of several characters too', async () => {
		expect(await readCells('编号~名称\n1~甲', { delimiter: '~' })).toEqual([
			['编号', '名称'],
			['1', '甲'],
		]);
		expect((await readCells('编号||名称\n1|2||甲', { delimiter: '||' }))[1]).toEqual(['1|2', '甲']);
	});

	test.each(['', '"', '\n'])('cannot be %j', async (delimiter) => {
		expect(await readFault('编号,名称', { delimiter })).toMatchObject({
			rule: 'mapping',
			write: 'delimiter: ","',
		});
	});

	test('is a tab for tsv', async () => {
		expect(await readCells('编号,名称\t日期', { format: 'tsv' })).toEqual([['编号,名称', '日期']]);
	});
});

describe('quotes that do not match', () => {
	test.each([
		['an unterminated one', 'no,name\n1,甲\n2,"乙\n3,丙\n', 3],
		['one that a later row closes', 'no,name\n1,甲\n2,"乙\n3,"丙"\n4,丁\n', 3],
		['text after the closing one', 'no,name\n1,甲\n2,"乙"丙\n3,丁\n', 3],
		['one not doubled', 'no,name\n1,甲\n2,"称"乙"者"\n3,丁\n', 3],
		['one after blank rows', 'no,name\n\n\n"1,甲', 4],
	])('stop the reading at the row: %s', async (_, text, row) => {
		const { rows, end } = await readTable(text);
		expect(end).toMatchObject({ rule: 'quote', row });
		expect(rows.every((read) => read.row < row)).toBe(true);
	});

	test('are told in a sentence', async () => {
		expect(await readFault('no,name\n1,"甲')).toEqual({
			rule: 'quote',
			row: 2,
			zh: '第 2 行的引号不成对：单元格以 " 开头，却没有以 " 结束，或结束后还有文字。请补上引号；单元格内的引号写成 ""。',
			en: 'The quotation marks in row 2 do not match: a cell begins with " and is not closed, or goes on after the closing one. Close it, and write a quotation mark within a cell as "".',
		});
	});

	test('do not swallow the rest of a large file', async () => {
		const { rows, end } = await readTable(`no,name\n1,"甲\n${'2,乙\n'.repeat(600_000)}`);
		expect(end).toMatchObject({ rule: 'quote', row: 2 });
		expect(rows).toHaveLength(1);
	});

	test('are not suspected where a quoted cell is cut by the end of a piece', async () => {
		const row = '"他说""好""","乙\n丙" ,丁\n';
		const times = Math.ceil((3 << 18) / Buffer.byteLength(row));
		const { rows, end } = await readTable(`no,name,日期\n${row.repeat(times)}`);
		expect(end).toBeNull();
		expect(rows).toHaveLength(times + 1);
		expect(rows.at(-1)?.cells).toEqual(['他说"好"', '乙\n丙', '丁']);
	});
});

test('a row without end is refused', async () => {
	expect(await readFault(`no,name\n${'甲'.repeat(1_500_000)}`)).toMatchObject({
		rule: 'format-refused',
		row: 2,
	});
});

const cells = fc
	.string({ unit: 'grapheme', maxLength: 12 })
	.map((text) => text.toWellFormed().replace(/\uFEFF/g, ''));
const encodings = ['utf-8', 'utf-8 with BOM', 'utf-16le with BOM', 'gb18030'] as const;

test('any table reads back as it was written, with any delimiter and in any encoding', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(cells, cells, cells), { maxLength: 12 }),
			fc.constantFrom(',', '\t', ';', '，', '|'),
			fc.constantFrom('\n', '\r\n'),
			fc.constantFrom(...encodings),
			async (rows, delimiter, newline, encoding) => {
				const table = [['编号', '名称', '日期'], ...rows];
				const text = Papa.unparse(table, { delimiter, newline, quotes: rows.length % 2 === 0 });
				const written = table
					.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n')))
					.filter((row) => row.some((cell) => cell.trim() !== ''));
				expect(await readCells(encode(text, encoding))).toEqual(written);
			}
		),
		{ numRuns: 200 }
	);
});
