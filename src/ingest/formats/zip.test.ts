import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { encode } from './encoded.fixture.ts';
import { readExport, readFault } from './export.fixture.ts';
import { toFiles, row, writeBook } from './xlsx/xlsx.fixture.ts';
import { patchDirectory, renameMember } from './zip.fixture.ts';

const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array => zipSync(toFiles(files));
const csv = '编号,名称\n1,甲\n';

const readSheets = async (bytes: Uint8Array) => {
	const read = await readExport(bytes);
	if ('fault' in read) throw new Error(read.fault.en);
	return read.tables;
};

describe('a ZIP', () => {
	test('gives the tables of its members in name order', async () => {
		const book = writeBook({
			sheets: [
				{ name: '名单', rows: row(1, '编号') },
				{ state: 'hidden', rows: row(1, '名称') },
			],
		});
		const tables = await readSheets(
			zip({ 'b.csv': encode(csv, 'gb18030'), 'a/二.xlsx': book, 'a/c.ndjson': '{"no":"1"}' })
		);
		expect(tables.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([
			['a/c.ndjson', 1],
			['a/二.xlsx/名单', 1],
			['a/二.xlsx/Sheet1', 1],
			['b.csv', 2],
		]);
		expect(tables[2]?.faults).toMatchObject([{ rule: 'hidden-sheet', sheet: 'a/二.xlsx/Sheet1' }]);
	});

	test('leaves out what archivers add on their own', async () => {
		const tables = await readSheets(
			zip({ 'a.csv': csv, '__MACOSX/._a.csv': 'x', 'b/.DS_Store': 'x', 'b/': '', 'b/Thumbs.db': 'x' })
		);
		expect(tables.map(({ sheet }) => sheet)).toEqual(['a.csv']);
	});

	test.each([
		['in GB18030', '名单', 'gb18030'],
		['in UTF-8 that is not declared', '名单甲', 'utf-8'],
	] as const)('reads names %s', async (_, name, encoding) => {
		const written = encode(name, encoding);
		const bytes = zip({ [`${'A'.repeat(written.length)}.csv`]: csv });
		renameMember(bytes, 'A'.repeat(written.length), written);
		expect((await readSheets(bytes)).map(({ sheet }) => sheet)).toEqual([`${name}.csv`]);
	});

	test('says of a member that is not read why, and reads the others', async () => {
		const tables = await readSheets(
			zip({
				'a.pdf': '%PDF-1.7',
				'b.zip': zip({ 'a.csv': csv }),
				'c.xls': '<html><table></table>',
				'd.csv': csv,
			})
		);
		expect(tables.map(({ sheet, end }) => [sheet, end?.zh])).toEqual([
			[
				'a.pdf',
				'压缩包内的“a.pdf”不是可读取的格式（.csv、.tsv、.txt、.xlsx、.json、.ndjson）。请从压缩包中删去。',
			],
			['b.zip', '压缩包内还有压缩包。请全部解压后重新打包。'],
			['c.xls', '这是网页（HTML），常见于网站导出的“.xls”。请用 Excel 或 WPS 打开，另存为 .xlsx。'],
			['d.csv', undefined],
		]);
		expect(tables.every(({ sheet, end }) => !end || end.sheet === sheet)).toBe(true);
	});
});

describe('an archive is refused', () => {
	const zeros = new Uint8Array(2 << 20);
	const lying = (size: number) => {
		const bytes = zip({ 'a.csv': csv.repeat(1000) });
		patchDirectory(bytes, 'a.csv', (view, at) => view.setUint32(at + 24, size, true));
		return bytes;
	};
	const locked = () => {
		const bytes = zip({ 'a.csv': csv });
		patchDirectory(bytes, 'a.csv', (view, at) => view.setUint16(at + 8, 1, true));
		return bytes;
	};
	const named = (name: string) => {
		const bytes = zip({ ['A'.repeat(name.length)]: csv });
		renameMember(bytes, 'A'.repeat(name.length), Buffer.from(name));
		return bytes;
	};

	test.each([
		[
			'with more entries than 5,000',
			() => zip(Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`${at}.csv`, '']))),
			'5001',
		],
		['with an entry above 200 MB', () => lying(201 << 20), '201 MB'],
		['that is a bomb by its ratio', () => zip({ 'a.csv': zeros }), '200 times'],
		['with a password', locked, 'encrypted'],
		['with a name above it', () => named('../../a.csv'), 'outside'],
		['with an absolute name', () => named('/etc/a.csv'), 'outside'],
		['with a drive', () => named('C:\\a.csv'), 'outside'],
		['with one name twice', () => zip({ 'a.csv': csv, 'A.csv': csv }), 'two files of one name'],
		['whose header lies that an entry is smaller', () => lying(10), 'too many bytes'],
		['whose header lies that an entry is larger', () => lying(100_000), 'not enough bytes'],
		['that is cut off', () => zip({ 'a.csv': csv }).subarray(0, 60), 'cannot be read'],
	])('%s', async (_, write, words) => {
		expect(await readFault(write())).toMatchObject({
			rule: 'format-refused',
			en: expect.stringContaining(words),
		});
	});

	test('with entries above 400 MB in all', async () => {
		const bytes = zip({ 'a.csv': csv, 'b.csv': csv, 'c.csv': csv });
		for (const name of ['a.csv', 'b.csv', 'c.csv'])
			patchDirectory(bytes, name, (view, at) => {
				view.setUint32(at + 20, 2 << 20, true);
				view.setUint32(at + 24, 150 << 20, true);
			});
		expect(await readFault(bytes)).toMatchObject({ zh: '文件解压后总计超过 400 MB。请拆分，或改用 CSV。' });
	});
});
