import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupThousands, timesPowerOfTen } from './decimal.ts';
import { readNumber } from './number.ts';

const digits = fc.stringMatching(/^(?:0|[1-9]\d{0,30})(?:\.\d{0,20}[1-9])?$/);

describe('with a point', () => {
	test.each([
		['1234.5', '1234.5'],
		['1,234.5', '1234.5'],
		['12,345,678', '12345678'],
		['1 234 567', '1234567'],
		['１２．５', '12.5'],
		['１，２３４', '1234'],
		['+5', '5'],
		['-0.50', '-0.5'],
		['−5', '-5'],
		['-0', '0'],
		['007', '7'],
		['1.50', '1.5'],
		['100', '100'],
		['.5', '0.5'],
		['5.', '5'],
		['1.5E3', '1500'],
		['1e-3', '0.001'],
		['9.14403E+17', '914403000000000000'],
		['12345678901234567890.123456789', '12345678901234567890.123456789'],
	])('%s is %s', (written, value) => {
		expect(readNumber(written, '.')).toBe(value);
	});

	test.each([
		'',
		'-',
		'.',
		'1,23',
		'1,2345',
		'1,234,56',
		'1.2.3',
		'1,234 567',
		'12a',
		'1e999',
		'十二',
		'--1',
		'1-2',
		'∞',
	])('%s is no number', (written) => {
		expect(readNumber(written, '.')).toBeNull();
	});
});

describe('with a comma', () => {
	test.each([
		['1,5', '1.5'],
		['1.234,5', '1234.5'],
		['1.234', '1234'],
		['12.345.678', '12345678'],
	])('%s is %s', (written, value) => {
		expect(readNumber(written, ',')).toBe(value);
	});

	test.each(['1.5', '1,234.5', '1.23'])('%s is no number', (written) => {
		expect(readNumber(written, ',')).toBeNull();
	});
});

test('a number in its shortest form is read as it is, with whatever sign parts its groups', () => {
	fc.assert(
		fc.property(digits, (number) => {
			expect(readNumber(number, '.')).toBe(number);
			expect(readNumber(groupThousands(number), '.')).toBe(number);
			expect(readNumber(number.replace('.', ','), ',')).toBe(number);
		})
	);
});

test('multiplying by a power of ten and dividing by it leads back, without loss', () => {
	fc.assert(
		fc.property(digits, fc.boolean(), fc.integer({ min: -25, max: 25 }), (number, negative, power) => {
			const value = negative && number !== '0' ? `-${number}` : number;
			expect(timesPowerOfTen(timesPowerOfTen(value, power), -power)).toBe(value);
		})
	);
});

test('multiplying by a power of ten is what an exponent says', () => {
	fc.assert(
		fc.property(digits, fc.integer({ min: -25, max: 25 }), (number, power) => {
			expect(timesPowerOfTen(number, power)).toBe(readNumber(`${number}e${power}`, '.'));
		})
	);
});

test('whole numbers multiply as integers do', () => {
	fc.assert(
		fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.nat(20), (number, power) => {
			expect(timesPowerOfTen(String(number), power)).toBe(String(number * 10n ** BigInt(power)));
		})
	);
});
