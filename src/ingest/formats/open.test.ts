import fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { encode } from './encoded.fixture.ts';
import { readCells, readExport, readFault } from './export.fixture.ts';
import { openExport } from './open.ts';
import { row, writeBook } from './xlsx/xlsx.fixture.ts';

const book = writeBook({ sheets: [{ rows: row(1, '编号') + row(2, '1') }] });
const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

describe('a file is known by its content', () => {
	test.each([
		['XLSX', book, [['编号'], ['1']]],
		['JSON', ' \n[{"no":"1"}]', [['1']]],
		['NDJSON', '{"no":"1"}\n{"no":"2"}\n', [['1'], ['2']]],
		[
			'CSV',
			'no,name\n1,2',
			[
				['no', 'name'],
				['1', '2'],
			],
		],
		[
			'TSV',
			'no\tname\n1\t2',
			[
				['no', 'name'],
				['1', '2'],
			],
		],
		[
			'CSV that begins with a bracket',
			'[1],name\n1,2',
			[
				['[1]', 'name'],
				['1', '2'],
			],
		],
		[
			'CSV that begins with a brace',
			'{x},name\n1,2',
			[
				['{x}', 'name'],
				['1', '2'],
			],
		],
	] as const)('%s', async (_, content, cells) => {
		expect(await readCells(content)).toEqual(cells);
	});

	test('unless the mapping says that markup is CSV', async () => {
		expect(await readCells('<table>,name\n1,2', { format: 'csv' })).toEqual([
			['<table>', 'name'],
			['1', '2'],
		]);
	});
});

describe('a file is refused with what to do', () => {
	test.each([
		['an old .xls', ole, '这是旧版二进制格式（.xls、.et、.doc 等）。请用 Excel 或 WPS 打开，另存为 .xlsx。'],
		[
			'an encrypted book',
			Buffer.concat([ole, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
			'这是设有打开密码的 Excel 文件。请去掉密码（文件 › 信息 › 保护工作簿），另存为 .xlsx。',
		],
		[
			'a web page named .xls',
			'\uFEFF\r\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body>',
			'这是网页（HTML），常见于网站导出的“.xls”。请用 Excel 或 WPS 打开，另存为 .xlsx。',
		],
		[
			'a table of a web page in UTF-16',
			encode('<table border="1"><tr>', 'utf-16le with BOM'),
			'这是网页（HTML），常见于网站导出的“.xls”。请用 Excel 或 WPS 打开，另存为 .xlsx。',
		],
		[
			'XML',
			'<?xml version="1.0"?><Workbook/>',
			'这是 XML 文件。请用 Excel 或 WPS 打开，另存为 .xlsx，或导出为 .csv。',
		],
		['a PDF', '%PDF-1.7\n', '这是 PDF 文件，不能作为数据读取。请提供原始表格（.xlsx 或 .csv）。'],
		['a RAR archive', 'Rar!\x1a\x07\x01\x00', '这是 RAR 压缩包。请解压，或改为 ZIP 压缩包。'],
		['a gzip file', Buffer.from([0x1f, 0x8b, 8, 0]), '这是 gzip 压缩文件。请解压，或改为 ZIP 压缩包。'],
		['an empty file', '', '文件是空的。请重新导出。'],
	])('%s', async (_, content, zh) => {
		expect(await readFault(content)).toMatchObject({ rule: 'format-refused', zh });
	});

	test.each([
		['csv', book, '文件却是 XLSX 工作簿'],
		['zip', book, '文件却是 XLSX 工作簿'],
		['xlsx', 'no,name', '文件却不是'],
		['zip', '[{"no":"1"}]', '文件却不是'],
	] as const)('one that is not the %s it is said to be', async (format, content, words) => {
		expect(await readFault(content, { format })).toMatchObject({
			rule: 'format-refused',
			zh: expect.stringContaining(words),
		});
	});

	test('one that is not there', async () => {
		expect(
			await openExport(join(tmpdir(), 'no such export'), { known: () => true, header: 1 })
		).toMatchObject({
			fault: { rule: 'format-refused', en: expect.stringContaining('ENOENT') },
		});
	});
});

test("the caller's own errors are not taken for faults of the file", async () => {
	const folder = await mkdtemp(join(tmpdir(), 'export-'));
	try {
		await writeFile(join(folder, 'a.csv'), 'no,name');
		const opened = await openExport(join(folder, 'a.csv'), { known: () => true, header: 1 });
		const read =
			'tables' in opened
				? opened.tables[0]?.read(() => {
						throw new Error('mine');
					})
				: undefined;
		await expect(read).rejects.toThrow('mine');
	} finally {
		await rm(folder, { recursive: true });
	}
});

describe('any bytes whatever', () => {
	const formats = fc.constantFrom(undefined, 'csv', 'tsv', 'xlsx', 'json', 'ndjson', 'zip');
	const encodings = fc.constantFrom(undefined, 'utf-8', 'gb18030', 'utf-16le', 'big5', 'x');
	const settled = async (bytes: Uint8Array, options: Parameters<typeof readExport>[1]) => {
		const read = await readExport(bytes, options);
		expect('fault' in read ? read.fault.zh : read.tables).toBeTruthy();
	};
	const given = <T extends object>(options: T) =>
		Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

	test('give tables or a fault', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), formats, encodings, (bytes, format, encoding) =>
				settled(bytes, given({ format, encoding }))
			),
			{ numRuns: 200 }
		);
	});

	test('give tables or a fault where they are nearly text', async () => {
		const piece = fc.constantFrom(
			'"',
			',',
			'\r',
			'\n',
			'[',
			'{',
			'}',
			']',
			':',
			'1',
			'编号',
			'no',
			'\0',
			'\t',
			' ',
			'<'
		);
		await fc.assert(
			fc.asyncProperty(fc.array(piece, { maxLength: 60 }), formats, (pieces, format) =>
				settled(Buffer.from(pieces.join('')), given({ format }))
			),
			{ numRuns: 200 }
		);
	});

	test('give tables or a fault where they are nearly a workbook', async () => {
		const change = fc.tuple(fc.nat({ max: book.length - 1 }), fc.integer({ min: 0, max: 255 }));
		await fc.assert(
			fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
				const bytes = Uint8Array.from(book);
				for (const [at, byte] of changes) bytes[at] = byte;
				return settled(bytes, {});
			}),
			{ numRuns: 200 }
		);
	});
});
