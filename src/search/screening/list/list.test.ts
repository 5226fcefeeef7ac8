import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { encode } from '../../../ingest/formats/encoded.fixture.ts';
import { writeBook } from '../../../ingest/formats/xlsx/xlsx.fixture.ts';
import { soundOf } from '../../build/reading-table.ts';
import { folding } from '../../build/character-forms.ts';
import { recogniseColumns } from './columns.ts';
import { toOwnLines } from './own-line.ts';
import { MOST_LINES, readList, readPasted, type ReadList } from './table.ts';

const reading = { folding, soundOf };
const CODE = '91000000DEM000014K';

const rowsOf = (list: ReadList) => {
	if ('fault' in list) throw new Error(list.fault.en);
	return list.rows;
};
const linesOf = (list: ReadList) => {
	const rows = rowsOf(list);
	return toOwnLines(rows, recogniseColumns(rows), reading);
};
const said = async (list: Promise<ReadList>) =>
	linesOf(await list).map(({ row, name, code, line }) => [
		row,
		name,
		code,
		line.name !== null,
		line.code?.value,
	]);

describe('a list', () => {
	test.each([
		[
			'one name a line',
			'甲食品有限公司\n\n乙食品有限公司\n',
			[
				[1, '甲食品有限公司', ''],
				[3, '乙食品有限公司', ''],
			],
		],
		[
			'names with commas',
			'Alpha Foods Co., Ltd\nBeta, Inc.',
			[
				[1, 'Alpha Foods Co., Ltd', ''],
				[2, 'Beta, Inc.', ''],
			],
		],
		[
			'codes alone',
			`${CODE}\n${CODE}`,
			[
				[1, '', CODE],
				[2, '', CODE],
			],
		],
		[
			'cells of a spreadsheet',
			`甲公司\t${CODE}\n乙公司\t`,
			[
				[1, '甲公司', CODE],
				[2, '乙公司', ''],
			],
		],
		['headings in Chinese', `序号,供应商名称,统一社会信用代码\n1,甲公司,${CODE}`, [[2, '甲公司', CODE]]],
		['headings in English', `Supplier;USCC\n"Beta; Inc.";${CODE}`, [[2, 'Beta; Inc.', CODE]]],
		['codes before names, without headings', `${CODE},甲公司`, [[1, '甲公司', CODE]]],
		[
			'a heading nobody knows',
			`甲方,备注\n甲公司,${CODE}\n乙公司,${CODE}`,
			[
				[1, '甲方', '备注'],
				[2, '甲公司', CODE],
				[3, '乙公司', CODE],
			],
		],
	])('is read of %s', async (_, text, expected) => {
		expect((await said(readPasted(text))).map((line) => line.slice(0, 3))).toEqual(expected);
	});

	test('is read in GB18030, and in UTF-8 with a byte order mark', async () => {
		const text = `公司名称,税号\n示例鲁味食品有限公司,${CODE}`;
		const expected = [[2, '示例鲁味食品有限公司', CODE, true, CODE]];
		expect(await said(readList(encode(text, 'gb18030')))).toEqual(expected);
		expect(await said(readList(strToU8(`\ufeff${text}`)))).toEqual(expected);
	});

	test('is read of a workbook: of its first sheet that is shown and holds rows', async () => {
		const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
		const row = (...cells: readonly string[]) => `<row>${cells.map(cell).join('')}</row>`;
		const book = writeBook({
			sheets: [
				{ name: '隐藏', state: 'hidden', rows: row('名称') + row('丙公司') },
				{ name: '说明', rows: row('供应商名单') },
				{ name: '名单', rows: row('名称', '信用代码') + row('甲公司', CODE) },
			],
		});
		expect(await said(readList(book))).toEqual([[2, '甲公司', CODE, true, CODE]]);
	});

	test('says of a code with a wrong check what was probably meant, and does not use it', async () => {
		const [line] = linesOf(await readPasted(`名称,信用代码\n甲公司,91000000DEM0000I4K`));
		expect(line).toMatchObject({
			line: { code: null },
			codeFault: { meant: CODE, mistype: { kind: 'letter' } },
		});
	});

	test('may hold lines with neither a name nor a code', async () => {
		expect(
			(await said(readPasted('名称\n———\n123\n甲公司'))).map(([row, , , isName]) => [row, isName])
		).toEqual([
			[2, false],
			[3, false],
			[4, true],
		]);
	});

	test.each([
		['too long', strToU8('甲公司\n'.repeat(MOST_LINES + 2)), '50,002 rows; 50,000 at most'],
		['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0), 'save it as .xlsx'],
		['a PDF', strToU8('%PDF-1.7'), 'This is a PDF'],
		['a ZIP of something else', zipSync({ 'list.csv': strToU8('甲公司') }), 'This is a ZIP archive'],
		[
			'in an unknown encoding',
			Uint8Array.from([...'Soci\xe9t\xe9 g\xe9n\xe9rale'].map((c) => c.charCodeAt(0))),
			'encoding',
		],
	])('that is %s is refused with what to do', async (_, bytes, sentence) => {
		const list = await readList(bytes);
		expect('fault' in list && list.fault.en).toContain(sentence);
	});
});
