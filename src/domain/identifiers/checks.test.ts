import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGtin } from './gtin.ts';
import { isIdNumber } from './idNumber.ts';
import { isScLicence, licenceShapes } from './licence.ts';
import { isOrgCode } from './orgCode.ts';
import { isRegNo13, isRegNo15 } from './registration.ts';

const reg15 = [
	'440301103097413',
	'440301103448669',
	'330100400015575',
	'110108012660422',
	'100000000003965',
	'100000000032985',
	'000000000000013',
];
const sc = [
	'SC10741018302531',
	'SC10744030704994',
	'SC11351090100010',
	'SC12336098200173',
	'SC12434017430075',
	'SC10100000000010',
];
const gtins = [
	'6921168509256',
	'6901939621608',
	'6951181105326',
	'2000000000015',
	'96385074',
	'036000291452',
	'10614141000415',
];

/** The text with another digit in that place. */
const altered = (text: string, place: number, by: number) =>
	text.slice(0, place) + ((Number(text[place]) + by) % 10) + text.slice(place + 1);

describe.each([
	['a registration number of 15 digits', isRegNo15, reg15, 0],
	['a food production licence', isScLicence, sc, 2],
	['a barcode', isGtin, gtins, 0],
] as const)('%s', (_, passes, codes, from) => {
	test.each([...codes])('%s passes', (code) => {
		expect(passes(code)).toBe(true);
	});

	test('fails with any one digit altered', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...codes),
				fc.nat(17),
				fc.integer({ min: 1, max: 9 }),
				(code, place, by) => {
					fc.pre(place >= from && place < code.length);
					expect(passes(altered(code, place, by))).toBe(false);
				}
			)
		);
	});

	test.each(codes.map((code) => code.slice(0, -1)))('%s, a digit short, fails', (code) => {
		expect(passes(code)).toBe(false);
	});
});

describe('organisation codes', () => {
	test.each([
		'MB0143028',
		'400002259',
		'400000624',
		'100003962',
		'71093123X',
		'192203821',
		'71526726X',
		'71093123-X',
	])('%s passes', (code) => {
		expect(isOrgCode(code)).toBe(true);
	});

	test('letters count from A is 10 to Z is 35, not as in the outer check', () => {
		expect(isOrgCode('MB0143028')).toBe(true);
		expect(isOrgCode('MA0143028')).toBe(false);
	});

	test.each(['192203822', '1922038', '19220382', '71093123x', '1922038212', ''])('%s fails', (code) => {
		expect(isOrgCode(code)).toBe(false);
	});
});

test('a registration number of 13 digits has no check', () => {
	expect(isRegNo13('4403012345678')).toBe(true);
	expect(isRegNo13('44030123456789')).toBe(false);
	expect(isRegNo13('440301234567X')).toBe(false);
});

describe('identity numbers', () => {
	test.each(['11010519491231002X', '11010519491231002x', '440524188001010014', '110105491231002'])(
		'%s is one',
		(text) => {
			expect(isIdNumber(text)).toBe(true);
		}
	);

	test.each([
		['110105194912310021', 'its check is wrong'],
		['11010519490231002X', 'there is no 31 February'],
		['11010517491231002X', 'nobody is that old'],
		['110105491331002', 'there is no thirteenth month'],
		['990105491231002', 'no province is 99'],
		['914403001922038216', 'it is a unified social credit code'],
		['1101051949123100', 'it is too short'],
	])('%s is none: %s', (text) => {
		expect(isIdNumber(text)).toBe(false);
	});
});

test('a licence number of a digit too few and the fake 12345678901234 are no food production licences', () => {
	expect(isScLicence('SC1074101830253')).toBe(false);
	expect(isScLicence('SC12345678901234')).toBe(false);
});

test.each([
	['sc', 'SC10741018302531', true],
	['qs', 'QS310006010128', true],
	['qs', 'QS3100 0601 0128', true],
	['qs', 'QS31-10001-00001', true],
	['qs', 'QS31000601012', false],
	['xk', 'XK16-204-00001', true],
	['xk', '(鄂)XK12-001-00018', true],
	['xk', 'XK16-20-00001', false],
	['ccc', '2007010901123456', true],
	['ccc', '2001010901123456', false],
	['customs', '3702910123', true],
	['customs', '370291012', false],
	['exportRegistration', '3700/02345', true],
	['exportRegistration', '3700-02345', false],
	['overseasProducer', 'CDEU12345678901234', true],
	['overseasProducer', 'CDE12345678901234', false],
] as const)('as %s, %s: %s', (kind, code, fits) => {
	expect(licenceShapes[kind].pattern.test(code)).toBe(fits);
});
