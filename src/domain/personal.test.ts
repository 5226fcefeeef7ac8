import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonal } from './personal.ts';

const found = (text: string) =>
	findPersonal(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('an identity number', () => {
	test.each([
		['11010519491231002X', '11010519491231002X'],
		['身份证号11010519491231002x。', '11010519491231002x'],
		['440524188001010014', '440524188001010014'],
		['110105 19491231 002X', '110105 19491231 002X'],
		['110105-1949-1231-002X', '110105-1949-1231-002X'],
		['1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X', '1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X'],
		['１１０１０５１９４９１２３１００２Ｘ', '１１０１０５１９４９１２３１００２Ｘ'],
		['当事人1101051949\u200b1231002X，男', '1101051949\u200b1231002X'],
		['身份证：110105491231002', '110105491231002'],
		['公民身份号码：110105194912310021', '110105194912310021'],
		['ID11010519491231002X', '11010519491231002X'],
	])('in %s is found', (text, number) => {
		expect(found(text)).toEqual([['idNumber', number]]);
	});

	test.each(['110105491231002', '110105194912310021', '1101051949****002X', '身份证号码 18 位'])(
		'%s alone is none',
		(text) => {
			expect(found(text)).toEqual([]);
		}
	);
});

describe('a mobile number', () => {
	test.each([
		['电话13812345678', '13812345678'],
		['138 1234 5678', '138 1234 5678'],
		['138-1234-5678', '138-1234-5678'],
		['１３８１２３４５６７８', '１３８１２３４５６７８'],
		['tel13812345678', '13812345678'],
		['86-13812345678', '13812345678'],
		['+86 138 1234 5678', '138 1234 5678'],
		['2026-11-22 13812345678', '13812345678'],
		['<td>13812345678</td>', '13812345678'],
	])('in %s is found', (text, number) => {
		expect(found(text)).toEqual([['mobile', number]]);
	});

	test('with the code of China before it is found', () => {
		expect(found('+8613812345678')).toEqual([['mobile', '8613812345678']]);
	});

	test.each([
		'138123456789',
		'12812345678',
		'1.13812345678',
		'a13812345678b',
		'13812345678f',
		'沪市监浦处〔2023〕13812345678号',
		'沪市监浦处［2023］第13812345678-1号',
	])('%s is none', (text) => {
		expect(found(text)).toEqual([]);
	});
});

describe('a bank card', () => {
	test.each([
		['4111111111111111', '4111111111111111'],
		['4111 1111 1111 1111', '4111 1111 1111 1111'],
		['6212345678901232', '6212345678901232'],
		['账号：1234567890', '1234567890'],
		['银行卡号 6222021234567890', '6222021234567890'],
	])('in %s is found', (text, number) => {
		expect(found(text)).toEqual([['bankCard', number]]);
	});

	test.each([
		'4111111111111112',
		'411111111111111',
		'0.4111111111111111',
		'GC4111111111111111',
		'账号已注销',
		'2007010901123456',
	])('%s is none', (text) => {
		expect(found(text)).toEqual([]);
	});
});

describe('a home address', () => {
	test.each([
		['住址：示例市某某区建国路1号，电话不详', '示例市某某区建国路1号'],
		['当事人家住示例县某某村三组。', '示例县某某村三组'],
	])('in %s is found', (text, address) => {
		expect(found(text)).toEqual([['homeAddress', address]]);
	});

	test.each([
		'不公布身份证号、住址、银行账号',
		'住址：',
		'经营场所：示例市某某区建国路1号',
		'住址的规定见第12号文',
	])('%s holds none', (text) => {
		expect(found(text)).toEqual([]);
	});
});

test.each([
	'914403001922038216',
	'91100000100003962T',
	'12100000400002259P',
	'440301103097413',
	'SC10741018302531',
	'6921168509256',
	'10614141000415',
	'沪市监浦处〔2023〕152023000123号',
	'2007-08-23 2008-09-30 2009-10-11',
	'0755-12345678',
	'示例市示例食品有限公司',
	'',
])('%s is nothing personal', (text) => {
	expect(found(text)).toEqual([]);
});

test('several are found in their order, each where it stands', () => {
	expect(found('张某，身份证 11010519491231002X，家住示例市建国路1号，电话 13812345678')).toEqual([
		['idNumber', '11010519491231002X'],
		['homeAddress', '示例市建国路1号'],
		['mobile', '13812345678'],
	]);
});

test('an identity number is found wherever it stands, and however its digits are parted or made wide', () => {
	const wide = (digits: string) =>
		digits.replace(/[0-9X]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
	const around = fc.string({ unit: fc.constantFrom(...'张三，。 年月日号<>/:') });
	fc.assert(
		fc.property(
			around,
			around,
			fc.nat(16),
			fc.constantFrom(' ', '-', '\u200b', '　'),
			fc.boolean(),
			(before, after, place, gap, full) => {
				const number = '11010519491231002X';
				const parted = number.slice(0, place + 1) + gap + number.slice(place + 1);
				const written = full ? wide(parted) : parted;
				expect(found(`${before}，${written}，${after}`)).toEqual([['idNumber', written]]);
			}
		)
	);
});

test('texts of any kind are read without fault, and what is found lies in them, in order, apart', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom(...'0123456789Xx -\u200b账号住址省市路〔〕.a１²') }),
			(text) => {
				let last = 0;
				for (const { start, end } of findPersonal(text)) {
					expect(start >= last && end > start && end <= text.length).toBe(true);
					last = end;
				}
			}
		),
		{ numRuns: 1000 }
	);
});
