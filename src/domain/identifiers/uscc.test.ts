import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDemoRegion, isUscc, orgCodeOf, usccFaults } from './uscc.ts';

const SYMBOLS = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const known = [
	'11100000MB0143028R',
	'12100000400002259P',
	'12100000400000624D',
	'91100000100003962T',
	'9111000071093123XX',
	'914403001922038216',
	'9144030071526726XG',
];
const demo = [
	'91000000DEM000014K',
	'91000000DEM000022E',
	'91000000DEM0000309',
	'91000000DEM0000496',
	'91000000DEM0000571',
];
const code = fc.constantFrom(...known, ...demo);

describe('unified social credit codes', () => {
	test.each([...known, ...demo])('%s passes both checks', (code) => {
		expect(isUscc(code)).toBe(true);
		expect(usccFaults(code)).toEqual({ shape: false, body: false, whole: false });
	});

	test.each([
		['91110000600037341N', 'its check character is wrong'],
		['9111000060003IOZSV', 'it has letters outside the alphabet'],
		['91100000100003962', 'it is a character short'],
		['91100000100003962TT', 'it is a character long'],
		['91100000100003962t', 'it has a small letter'],
		['01100000100003962T', 'no authority registers under 0'],
		['91A00000100003962T', 'its region has a letter'],
		['', 'it is blank'],
	])('%s is none: %s', (code) => {
		expect(isUscc(code)).toBe(false);
	});

	test('a code that begins with a letter is one', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('A1', 'N1', 'Y1'),
				fc.constantFrom(...SYMBOLS.slice(0, 10)),
				(head, digit) => {
					const stem = `${head}440300MA5DA1B2${digit}`;
					expect(SYMBOLS.filter((check) => isUscc(stem + check))).toHaveLength(1);
				}
			)
		);
	});

	test('every substitution of one character is found', () => {
		fc.assert(
			fc.property(code, fc.nat(17), fc.constantFrom(...SYMBOLS), (code, place, symbol) => {
				fc.pre(code[place] !== symbol);
				expect(isUscc(code.slice(0, place) + symbol + code.slice(place + 1))).toBe(false);
			})
		);
	});

	test('every exchange of two neighbours is found', () => {
		fc.assert(
			fc.property(code, fc.nat(16), (code, place) => {
				const [one, other] = [code[place]!, code[place + 1]!];
				fc.pre(one !== other);
				expect(isUscc(code.slice(0, place) + other + one + code.slice(place + 2))).toBe(false);
			})
		);
	});
});

test.each([
	['914403001922038217', { shape: false, body: false, whole: true }, 'the whole'],
	['9144030019220382X6', { shape: false, body: true, whole: true }, 'the body and so the whole'],
	['9111000060003IOZSV', { shape: true, body: false, whole: false }, 'the shape, and nothing more'],
])('%s has its fault told apart: %o', (code, faults) => {
	expect(usccFaults(code)).toEqual(faults);
});

test('the organisation code is its characters 9 to 17', () => {
	expect(orgCodeOf('9111000071093123XX')).toBe('71093123X');
});

test.each(demo)('%s is of the region that does not exist', (code) => {
	expect(isDemoRegion(code)).toBe(true);
});

test.each(known)('%s is of a region that exists', (code) => {
	expect(isDemoRegion(code)).toBe(false);
});
