import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMoney, showMoney } from './money.ts';

const read = (written: string, unit: string | null = null, decimal: '.' | ',' = '.') =>
	readMoney(written, { decimal, unit });

describe('an amount of money', () => {
	test.each([
		['12.5万元', '125000'],
		['12.5 万', '125000'],
		['3亿元', '300000000'],
		['0.35亿', '35000000'],
		['500万元', '5000000'],
		['2千元', '2000'],
		['壹拾万元整', '100000'],
		['人民币壹拾万元整', '100000'],
		['二十万', '200000'],
		['￥1,234.50', '1234.5'],
		['¥ 1234.50元', '1234.5'],
		['人民币1000元', '1000'],
		['RMB 1,000', '1000'],
		['1,234.56元整', '1234.56'],
		['1亿2000万元', '120000000'],
		['3万5000元', '35000'],
		['１２．５万元', '125000'],
		['1234', '1234'],
		['0', '0'],
	])('%s is %s yuan', (written, yuan) => {
		expect(read(written)).toBe(yuan);
	});

	test.each([
		['12.5', '万元', '125000'],
		['12.5', '亿元', '1250000000'],
		['12.5', '千元', '12500'],
		['12.5', '元', '12.5'],
		['十二', '万元', '120000'],
		['5元', '万元', '5'],
		['壹拾万元整', '万元', '100000'],
		['0.000001', '万元', '0.01'],
	])('%s where the sender writes %s is %s yuan', (written, unit, yuan) => {
		expect(read(written, unit)).toBe(yuan);
	});

	test('is read with a comma where the sender writes decimals so', () => {
		expect(read('1.234,50', null, ',')).toBe('1234.5');
		expect(read('12,5万元', null, ',')).toBe('125000');
	});

	test.each([
		'',
		'约3万元',
		'3万余元',
		'$5',
		'5美元',
		'USD 5',
		'元',
		'万元',
		'3,5万元',
		'1.5万2000元',
		'见决定书',
		'5元/吨',
		'3万-5万元',
	])('%s is none', (written) => {
		expect(read(written)).toBeNull();
	});

	test('in a unit that is not known is not guessed', () => {
		expect(read('12.5', '吨')).toBeNull();
	});

	test('with its unit in the cell does not depend on the unit of the column', () => {
		fc.assert(
			fc.property(fc.nat(), fc.constantFrom('元', '千元', '万元', '亿元', null), (number, unit) => {
				expect(read(`${number}元`, unit)).toBe(String(number));
				expect(read(`${number}万元`, unit)).toBe(number === 0 ? '0' : `${number}0000`);
			})
		);
	});
});

test.each([
	['125000', '12.5 万元', '¥125,000'],
	['10000', '1 万元', '¥10,000'],
	['9999', '9,999 元', '¥9,999'],
	['123456', '123,456 元', '¥123,456'],
	['123400', '12.34 万元', '¥123,400'],
	['12500.5', '12,500.5 元', '¥12,500.5'],
	['300000000', '30,000 万元', '¥300,000,000'],
	['0.5', '0.5 元', '¥0.5'],
	['0', '0 元', '¥0'],
])('%s yuan are shown as %s and %s', (yuan, zh, en) => {
	expect(showMoney(yuan, 'zh')).toBe(zh);
	expect(showMoney(yuan, 'en')).toBe(en);
});

test('an amount shown in Chinese is read back without loss', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^(?:0|[1-9]\d{0,14})(?:\.\d[1-9])?$/), (yuan) => {
			expect(read(showMoney(yuan, 'zh'))).toBe(yuan);
		})
	);
});
