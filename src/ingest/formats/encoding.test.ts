import { describe, expect, test } from 'vitest';
import { encode } from './encoded.fixture.ts';
import { readCells, readFault } from './export.fixture.ts';

const text = '编号,名称\r\n1,𠮷野家\r\n2,(株)テスト\r\n';
const rows = [
	['编号', '名称'],
	['1', '𠮷野家'],
	['2', '(株)テスト'],
];

describe('the encoding is found', () => {
	test.each(['utf-8', 'utf-8 with BOM', 'utf-16le with BOM', 'utf-16le', 'utf-16be', 'gb18030'] as const)(
		'of %s',
		async (encoding) => {
			expect(await readCells(encode(text, encoding))).toEqual(rows);
		}
	);

	test('of UTF-8 whose characters are cut by the ends of pieces', async () => {
		const long = `no,name\n${'1,一二三四五六七\n'.repeat(60_000)}`;
		expect((await readCells(long)).filter(([, name]) => name !== '一二三四五六七')).toHaveLength(1);
	});

	test('of UTF-8 with stray NULs, and of UTF-16 that is ASCII throughout', async () => {
		expect(await readCells('编号,名\0称\n1,2\n')).toEqual([
			['编号', '名\0称'],
			['1', '2'],
		]);
		expect(await readCells(encode('no,name\n1,a', 'utf-16le'))).toEqual([
			['no', 'name'],
			['1', 'a'],
		]);
	});

	test('of GB18030 with a byte order mark', async () => {
		const bytes = Buffer.concat([Buffer.from([0x84, 0x31, 0x95, 0x33]), encode('甲,乙\n', 'gb18030')]);
		expect(await readCells(bytes)).toEqual([['甲', '乙']]);
	});
});

describe('the encoding that the mapping names', () => {
	test.each([
		['gbk', Buffer.from([0xb1, 0xe0, 0xba, 0xc5]), '编号'],
		['GB2312', Buffer.from([0xb1, 0xe0, 0xba, 0xc5]), '编号'],
		['big5', Buffer.from([0xbd, 0x73, 0xb8, 0xb9]), '編號'],
		['latin1', Buffer.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]), 'Müller'],
		['windows-1252', Buffer.from([0x80, 0x31]), '€1'],
		['windows-1250', Buffer.from([0xe8]), 'č'],
		['utf-16be', Buffer.from([0x7f, 0x16]), '编'],
		['cp936', Buffer.from([0xb1, 0xe0, 0xba, 0xc5]), '编号'],
		['UTF-8-SIG', Buffer.from('\uFEFF编号'), '编号'],
	])('is taken at its word: %s', async (encoding, bytes, cell) => {
		expect(await readCells(bytes, { encoding })).toEqual([[cell]]);
	});

	test('has to be one', async () => {
		expect(await readFault('编号', { encoding: 'ansi' })).toEqual({
			rule: 'mapping',
			zh: 'source.yaml 的 encoding 写的“ansi”不是已知的编码名称。常用的有 utf-8、gb18030、big5、shift_jis、windows-1252、utf-16le。',
			en: 'source.yaml names the encoding “ansi”, which is not known. Common ones are utf-8, gb18030, big5, shift_jis, windows-1252, utf-16le.',
			write: 'encoding: gb18030',
		});
	});

	test('has to fit every byte, and the first that does not is named', async () => {
		const bytes = Buffer.concat([Buffer.from('no,name\n1,甲\n2,'), Buffer.from([0xff]), Buffer.from('\n')]);
		expect(await readFault(bytes, { encoding: 'utf-8' })).toEqual({
			rule: 'encoding',
			zh: '文件不是有效的 utf-8：文本第 3 行、第 16 字节处不能解码。请核对 source.yaml 的 encoding，或重新导出为 UTF-8。',
			en: 'The file is not valid utf-8: line 3 of the text cannot be decoded at byte 16. Check encoding in source.yaml, or export the file again as UTF-8.',
			write: 'encoding: …',
		});
	});

	test('may not contradict the byte order mark', async () => {
		expect(await readFault(encode(text, 'utf-8 with BOM'), { encoding: 'gb18030' })).toMatchObject({
			rule: 'encoding',
			write: 'encoding: utf-8',
		});
	});

	test('names a character cut off at the end of the file', async () => {
		expect(await readFault(Buffer.from([0x61, 0xe4, 0xb8]), { encoding: 'utf-8' })).toMatchObject({
			rule: 'encoding',
			en: expect.stringContaining('at byte 3'),
		});
	});
});

describe('an encoding that cannot be known is a fault', () => {
	test('Latin-1 decodes as Chinese, but its headings are not known then', async () => {
		const bytes = Buffer.from('Größe,Länge,Stück\n1,2,3\n', 'latin1');
		expect(await readFault(bytes)).toEqual({
			rule: 'encoding',
			zh: '文件编码不明：不是有效的 UTF-8（文本第 1 行、第 2 字节处），按 GB18030 解码后列名都不认识。请在 source.yaml 写明 encoding（如 gb18030、big5、windows-1252），或重新导出为 UTF-8。',
			en: 'The encoding is unknown: the file is not valid UTF-8 (line 1 of the text, byte 2), and read as GB18030 its headings are not known ones. Name the encoding in source.yaml (gb18030, big5, windows-1252, …), or export the file again as UTF-8.',
			write: 'encoding: …',
		});
	});

	test('Latin-1 under headings of ASCII is no Chinese, though every heading is known', async () => {
		const rows = ['Bäckerei Müller GmbH,Gasse', 'Köhler & Söhne KG,Wörgl', 'Großhandel Süd,Österreich'];
		const bytes = Buffer.from(`no,name\n${rows.join('\n')}\n`, 'latin1');
		expect(new TextDecoder('gb18030', { fatal: true }).decode(bytes)).toContain('B鋍kerei');
		expect(await readFault(bytes)).toMatchObject({ rule: 'encoding' });
		const shiftJis = Buffer.from([0x8a, 0x94, 0x8e, 0xae, 0x89, 0xef, 0x8e, 0xd0]);
		expect(await readFault(Buffer.concat([Buffer.from('no,name\n1,'), shiftJis]))).toMatchObject({
			rule: 'encoding',
		});
	});

	test('Chinese under headings of ASCII is GB18030, and so are rare characters under Chinese headings', async () => {
		expect(await readFault(encode('no,name\n1,示例食品有限公司\n', 'gb18030'))).toBeNull();
		expect(await readFault(encode('编号,名称\n1,镕\n2,龘\n', 'gb18030'))).toBeNull();
	});

	test('half of the headings known are enough for GB18030, fewer are not', async () => {
		expect(await readFault(encode('编号,名称,甲,乙\n1,2,3,4', 'gb18030'))).toBeNull();
		expect(await readFault(encode('编号,丙,甲,乙\n1,2,3,4', 'gb18030'))).toMatchObject({ rule: 'encoding' });
	});

	test('the headings are those of the row that the mapping says', async () => {
		const bytes = encode('名单\n编号,名称\n1,甲', 'gb18030');
		expect(await readFault(bytes, { header: 2 })).toBeNull();
		expect(await readFault(bytes, { header: 1 })).toMatchObject({ rule: 'encoding' });
	});

	test('one byte cut out of UTF-8 is named with its line', async () => {
		const whole = Buffer.from(`编号,名称\n${'1,甲\n'.repeat(70_000)}`);
		const at = whole.length - 3;
		const bytes = Buffer.concat([whole.subarray(0, at), whole.subarray(at + 1)]);
		expect(await readFault(bytes)).toMatchObject({
			rule: 'encoding',
			zh: expect.stringContaining('文本第 70001 行'),
		});
	});
});
