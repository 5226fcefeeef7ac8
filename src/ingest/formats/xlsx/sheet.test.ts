import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readCells, readFault, readTable } from '../export.fixture.ts';
import { row, toFiles, writeBook, writeParts } from './xlsx.fixture.ts';

const number = (text: string) => ({ text, type: 'number' });

describe('rows', () => {
	test('have the numbers that the file gives; blank ones are not passed on', async () => {
		const { rows } = await readTable(
			writeBook({
				sheets: [
					{
						rows: `${row(2, '编号')}<row r="4"><c r="A4" s="0"/></row>${row(9, '1')}<row><c><v>2</v></c></row>`,
					},
				],
			})
		);
		expect(rows).toEqual([
			{ row: 2, cells: ['编号'] },
			{ row: 9, cells: ['1'] },
			{ row: 10, cells: [number('2')] },
		]);
	});

	test('have their cells where the addresses say, and are as wide as the headings', async () => {
		const rows =
			row(1, '编号', '名称', '日期') +
			'<row r="2"><c r="B2" t="str"><v>甲</v></c><c r="XFD2" s="0"/></row>' +
			'<row r="3"><c r="AA3"><v>1</v></c></row>';
		const [, second, third] = await readCells(writeBook({ sheets: [{ rows }] }));
		expect(second).toEqual(['', '甲', '']);
		expect(third).toEqual([...Array<string>(26).fill(''), number('1')]);
	});

	test.each([
		['rows out of order', '<row r="3"/><row r="2"/>'],
		['a row below the last', '<row r="1048577"/>'],
		['a row that is no number', '<row r="x"/>'],
		['cells out of order', '<row r="1"><c r="B1"/><c r="A1"/></row>'],
		['a column beyond the last', '<row r="1"><c r="XFE1"/></row>'],
		['an element that is not closed', '<row r="1">'],
		['a document type', '</sheetData><!DOCTYPE x><sheetData>'],
		[
			'a text longer than any cell',
			`<row><c t="str"><v>${Buffer.alloc(3 << 20, 'abcdefghij').toString()}</v></c></row>`,
		],
	])('are refused with %s', async (_, rows) => {
		expect(await readFault(zipSync(toFiles(writeParts({ sheets: [{ rows }] })), { level: 0 }))).toMatchObject(
			{
				rule: 'format-refused',
			}
		);
	});

	test('stream from a large sheet in order', async () => {
		const rows = Array.from({ length: 30_000 }, (_, at) => row(at + 1, `名称${at + 1}`, at)).join('');
		const read = await readTable(writeBook({ sheets: [{ rows }] }));
		expect(read.rows).toHaveLength(30_000);
		expect(read.rows.every(({ row, cells }) => cells[0] === `名称${row}`)).toBe(true);
	});
});
