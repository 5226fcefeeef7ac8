import { expect, test } from 'vitest';
import { blacklistCsv, oneRow, readFolder, type Folder } from './intake.fixture.ts';
import { encode } from './formats/encoded.fixture.ts';
import { xlsxOf } from './xlsx-export.fixture.ts';

const rows = (...each: readonly Readonly<Record<string, string>>[]): Folder => ({
	'blacklist/example/list.csv': blacklistCsv(...each),
});
const raw = (text: string | Uint8Array, file = 'list.csv'): Folder => ({
	[`blacklist/example/${file}`]: text,
});
const mapped = (yaml: string, ...each: readonly Readonly<Record<string, string>>[]): Folder => ({
	...rows(...each),
	'blacklist/example/source.yaml': `sender: { zh: 示例, en: Example }\n${yaml}\n`,
});
const latin1 = (text: string) => Uint8Array.from([...text].map((character) => character.charCodeAt(0)));
const lawful = blacklistCsv({});
const headings = lawful.split('\n')[0]!;
const [, first = ''] = lawful.split('\n');

/** Every fault that an export may hold: how it looks, and the rule and severity that answer it. */
const faults: readonly (readonly [fault: string, folder: Folder, rule: string, severity: string])[] = [
	[
		'GBK declared as UTF-8',
		{
			...raw(encode(lawful, 'gb18030')),
			'blacklist/example/source.yaml': 'sender: { zh: 示例, en: Example }\nencoding: utf-8\n',
		},
		'encoding',
		'stop',
	],
	[
		'Latin-1 that would pass for GB18030',
		raw(latin1('Name;Straße\nMüller GmbH;Äußere Gasse\nBäcker & Söhne;Überweg')),
		'encoding',
		'stop',
	],
	['mojibake already in the file', rows({ 主体名称: 'ç¤ºä¾‹é£Ÿå“æœ‰é™å…¬å¸' }), 'mojibake', 'reject'],
	['a replacement character in prose', rows({ 违法事实: '生产\ufffd\ufffd食品' }), 'mojibake', 'note'],
	['an unterminated quote', raw(`${headings}\n"${first}\n${first}`), 'quote', 'stop'],
	['a ragged row', raw(`${lawful},多余,的`), 'ragged', 'reject'],
	['a row cut short', raw(`${headings}\nHMD-1,示例食品有限公司`), 'ragged', 'reject'],
	['a repeated heading', raw(`${headings},列入日期\n${first},2025-03-02`), 'heading-duplicate', 'stop'],
	['a required column missing', raw(lawful.replace('列入依据', '依据说明')), 'heading-missing', 'stop'],
	['a heading that nobody declared', raw(`${headings},内部备注\n${first},x`), 'heading-unknown', 'note'],
	['a heading named __proto__', raw(`${headings},__proto__\n${first},x`), 'heading-unknown', 'note'],
	['a blank heading over cells', raw(`${headings},\n${first},x`), 'heading-unknown', 'note'],
	['a blank required cell', rows({ 列入依据: '' }), 'required', 'reject'],
	['a stand-in for blank in a required cell', rows({ 列入依据: '/' }), 'required', 'reject'],
	['a value that is not in the closed list', rows({ 主体类型: '外星企业' }), 'value-unknown', 'reject'],
	['such a value where it decides nothing', rows({ 失信程度: '一般般' }), 'value-unknown', 'note'],
	['a date form that is not understood', rows({ 列入日期: '去年三月' }), 'date-form', 'reject'],
	['a two-digit year', rows({ 列入日期: '25-3-2' }), 'date-form', 'reject'],
	['a day that does not exist', rows({ 列入日期: '2025-02-30' }), 'date-impossible', 'reject'],
	['a date that can be read two ways', rows({ 列入日期: '03/02/2025' }), 'dates-ambiguous', 'stop'],
	['an end before the start', rows({ 公示截止日期: '2025-03-01' }), 'date-order', 'reject'],
	['an 18-digit code kept as a number', rows({ 统一社会信用代码: '9.14403E+17' }), 'code-number', 'reject'],
	[
		'a code that lost its leading zeros',
		rows({ 统一社会信用代码: '', 组织机构代码: '1234562' }),
		'zeros-lost',
		'reject',
	],
	['a wrong check digit', rows({ 统一社会信用代码: '914403001922038215' }), 'code-check', 'note'],
	[
		'look-alike letters in a code',
		rows({ 统一社会信用代码: '9144030071526726\u0425G' }),
		'look-alike',
		'note',
	],
	['full-width digits in money', rows({ 罚款金额: '１２．５万元' }), 'repaired', 'note'],
	['an amount in capital numerals', rows({ 罚款金额: '壹拾万元整' }), 'repaired', 'note'],
	[
		'zero-width and direction characters',
		rows({ 主体名称: '示例\u200b食品\u202e有限公司' }),
		'control-characters',
		'note',
	],
	['HTML in a cell', rows({ 违法事实: '超标10<sup>4</sup>倍<script>' }), 'markup', 'note'],
	['a cell that begins like a formula', rows({ 违法事实: '=HYPERLINK("x")' }), 'formula', 'note'],
	[
		'an identity number in prose',
		rows({ 违法事实: '法定代表人身份证号11010519491231002X' }),
		'personal',
		'note',
	],
	['an identity number in a required cell', rows({ 列入依据: '11010519491231002X' }), 'personal', 'reject'],
	['an identity number as code', rows({ 统一社会信用代码: '11010519491231002X' }), 'personal', 'reject'],
	[
		'an identity number as code, in groups and beside its name',
		rows({ 统一社会信用代码: '身份证 110105 19491231 002X' }),
		'personal',
		'reject',
	],
	['a mobile number as code', rows({ 统一社会信用代码: '13912345678' }), 'personal', 'reject'],
	['a foreign register number as code', rows({ 注册号: 'FN 450010 z' }), 'code-check', 'note'],
	['a unified code one digit short', rows({ 统一社会信用代码: '91440300192203821' }), 'code-check', 'note'],
	[
		'a party marked as a person by a column',
		mapped('columns: { 出生日期: ignore }\npersons: { filled: 出生日期 }', {
			主体名称: 'Anna Muster',
			主体类型: '',
			统一社会信用代码: '',
			出生日期: '1970-01-01',
		}),
		'person-presumed',
		'note',
	],
	['a mobile number in prose', rows({ 违法事实: '联系电话13912345678' }), 'personal', 'note'],
	[
		'the same row twice',
		rows({}, { 记录编号: 'HMD-1', 主体名称: '示例第1食品有限公司', 统一社会信用代码: '914403001922038216' }),
		'repeated',
		'note',
	],
	['the same key with another content', rows({}, { 记录编号: 'HMD-1' }), 'key-conflict', 'stop'],
	['one code with two names', rows({}, { 统一社会信用代码: '914403001922038216' }), 'code-two-names', 'note'],
	[
		'one name with two codes',
		rows({}, { 主体名称: '示例第1食品有限公司', 统一社会信用代码: '9111000071093123XX' }),
		'name-two-codes',
		'note',
	],
	[
		'a name that reads as a person’s',
		rows({ 主体名称: '王小明', 主体类型: '', 统一社会信用代码: '' }),
		'person-presumed',
		'note',
	],
	['a region abolished by the day of the record', rows({ 所在地区: '110103' }), 'region-abolished', 'note'],
	['no policy that fits', rows({ 公示期限依据: 'nosuch' }), 'policy-missing', 'reject'],
	['a mere warning', rows({ 处理措施: '警告' }), 'warning-only', 'reject'],
	[
		'a minor',
		rows({ 主体名称: '王小明', 主体类型: '自然人', 统一社会信用代码: '', 违法事实: '当事人系未成年人。' }),
		'minor',
		'reject',
	],
	[
		'a file of no known format',
		raw(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'list.xls'),
		'format-refused',
		'stop',
	],
	[
		'a file that nobody mentions',
		{ ...mapped('files: list.csv', {}), 'blacklist/example/notes.csv': 'a' },
		'file-unread',
		'note',
	],
	['a wrong key in source.yaml', mapped('delimeter: ";"', {}), 'mapping', 'stop'],
	['too few rows', mapped('expected: { rows: [10, 20] }', {}), 'rows-few', 'stop'],
	['too many rows', mapped('expected: { rows: [0, 1] }', {}, {}), 'rows-many', 'stop'],
	['a column filled less than expected', mapped('expected: { filled: { fine: 0.5 } }', {}), 'filled', 'stop'],
	['a rejected row that nobody allowed', rows({ 列入依据: '' }, {}), 'rejects', 'stop'],
	['merged cells', raw(xlsxOf(lawful, { merged: ['A2:A3'] }), 'list.xlsx'), 'merged', 'note'],
	['a hidden sheet', raw(xlsxOf(lawful, { hidden: '旧数据' }), 'list.xlsx'), 'hidden-sheet', 'note'],
	[
		'a formula without a saved result',
		raw(xlsxOf(`${headings},罚款金额\n${first},=A1*2`), 'list.xlsx'),
		'formula-empty',
		'note',
	],
	[
		'an 18-digit code as an XLSX number',
		raw(xlsxOf(lawful.replace('914403001922038216', '#914403001922038200')), 'list.xlsx'),
		'code-number',
		'reject',
	],
];

test.each(faults)('%s is answered by its rule', async (_, folder, rule, severity) => {
	const { problems } = await readFolder(folder);
	const found = problems.find((problem) => problem.rule === rule);
	expect(problems.map((problem) => problem.rule)).toContain(rule);
	expect(found?.severity).toBe(severity);
	expect({ zh: found?.zh, en: found?.en, write: found?.write }).toMatchSnapshot();
});

test('a lawful export is read without a problem', async () => {
	const { problems, entries } = await readFolder(oneRow());
	expect(problems).toEqual([]);
	expect(entries).toHaveLength(1);
});
