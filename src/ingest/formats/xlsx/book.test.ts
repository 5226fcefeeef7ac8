import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readCells, readExport, readFault } from '../export.fixture.ts';
import { row, toFiles, writeBook } from './xlsx.fixture.ts';

describe('a workbook', () => {
	test('gives its sheets in its order, hidden ones with a note, charts left out', async () => {
		const parts = {
			'xl/_rels/workbook.xml.rels': `<Relationships>
				<Relationship Id="rId1" Type="x/worksheet" Target="/xl/worksheets/sheet2.xml"/>
				<Relationship Id="rId2" Type="x/worksheet" Target="worksheets/sheet1.xml"/>
				<Relationship Id="rId3" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/>
			</Relationships>`,
		};
		const sheets = [
			{ name: '乙', rows: row(1, '一') },
			{ name: '甲&amp;', state: 'veryHidden' as const, rows: row(1, '二') },
			{ name: '图', rows: '' },
		];
		const read = await readExport(writeBook({ sheets, parts }));
		expect('tables' in read && read.tables.map(({ sheet, rows }) => [sheet, rows[0]?.cells[0]])).toEqual([
			['乙', '二'],
			['甲&', '一'],
		]);
		expect('tables' in read && read.tables.flatMap(({ faults }) => faults)).toEqual([
			{
				rule: 'hidden-sheet',
				sheet: '甲&',
				zh: '工作表“甲&”是隐藏的；隐藏的工作表只有在 source.yaml 的 sheet 中写明才会读取。',
				en: 'Sheet “甲&” is hidden; hidden sheets are read only where sheet in source.yaml names them.',
				write: 'sheet: "甲&"',
			},
		]);
	});

	test.each([
		['with macros', { 'xl/vbaProject.bin': 'x' }, '含有宏'],
		['with macros of Excel 4', { 'xl/macrosheets/sheet1.xml': '<x/>' }, '含有宏'],
		['with links to other files', { 'xl/externalLinks/externalLink1.xml': '<x/>' }, '其他文件的链接'],
		['that lacks a sheet', { 'xl/_rels/workbook.xml.rels': '<Relationships/>' }, '不在文件中'],
		['that is a document', { 'xl/workbook.xml': '<document/>' }, '不是 XLSX'],
		[
			'that is binary',
			{
				'_rels/.rels': '<R><Relationship Type="x/officeDocument" Target="xl/workbook.bin"/></R>',
				'xl/workbook.bin': 'x',
			},
			'不是 XLSX',
		],
		['whose part is not XML', { 'xl/workbook.xml': 'x' }, '无法读取'],
		['whose part is not UTF-8', { 'xl/workbook.xml': new Uint8Array([0x3c, 0xe4, 0x3e]) }, '无法读取'],
	])('is refused %s', async (_, parts, words) => {
		const bytes = writeBook({ sheets: [{ rows: row(1, '编号') }], parts });
		expect(await readFault(bytes)).toMatchObject({
			rule: 'format-refused',
			zh: expect.stringContaining(words),
		});
	});

	test('that is not a workbook at all is refused, though it says what it holds', async () => {
		expect(await readFault(zipSync(toFiles({ '[Content_Types].xml': '<Types/>' })))).toMatchObject({
			zh: '这不是 XLSX 工作簿（可能是 .xlsb、.docx 或已损坏）。请用 Excel 或 WPS 另存为 .xlsx。',
		});
	});

	test('may have its parts in UTF-16', async () => {
		const sheet = '<worksheet><sheetData><row><c t="str"><v>甲</v></c></row></sheetData></worksheet>';
		const parts = { 'xl/worksheets/sheet1.xml': Buffer.from(`\uFEFF${sheet}`, 'utf16le') };
		expect(await readCells(writeBook({ sheets: [{ rows: '' }], parts }))).toEqual([['甲']]);
	});
});
