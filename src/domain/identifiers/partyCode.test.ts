import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identify } from './partyCode.ts';

const USCC = '91100000100003962T';

describe('a code of a party', () => {
	test.each([
		[USCC, 'uscc', USCC],
		['９１１０００００１００００３９６２Ｔ', 'uscc', USCC],
		['91100000 10000396-2T', 'uscc', USCC],
		['91100000100003962t', 'uscc', USCC],
		['统一社会信用代码：91100000100003962T', 'uscc', USCC],
		['USCC no. 91100000100003962T', 'uscc', USCC],
		['91100000100003962T (USCC)', 'uscc', USCC],
		['\u200b91100000100003962T', 'uscc', USCC],
		['="91100000100003962T"', 'uscc', USCC],
		["'91100000100003962T", 'uscc', USCC],
		['91000000DEM000014K', 'uscc', '91000000DEM000014K'],
		['71093123-X', 'orgcode', '71093123X'],
		['组织机构代码证：40000225-9', 'orgcode', '400002259'],
		['440301103097413', 'regno15', '440301103097413'],
		['注册号：440301103097413', 'regno15', '440301103097413'],
		['440301103097413(1-1)', 'regno15', '440301103097413'],
		['4403012345678', 'regno13', '4403012345678'],
		['企合沪总字第012345号', 'regnoText', '企合沪总字第012345号'],
		['企合沪总字第 012345 号', 'regnoText', '企合沪总字第012345号'],
	])('%s is a valid %s', (written, scheme, value) => {
		expect(identify(written)).toEqual({ scheme, value, valid: true });
	});

	test.each([
		['192203822', 'orgcode'],
		['440301103097414', 'regno15'],
		['91110000600037341N', 'uscc'],
		['9111000060003IOZSV', 'uscc'],
		['11010519491231002X', 'unrecognised'],
		['110105491231003', 'unrecognised'],
		['12345', 'unrecognised'],
		['见附件', 'unrecognised'],
		['', 'unrecognised'],
	])('%s is not valid as %s', (written, scheme) => {
		expect(identify(written)).toEqual({ scheme, value: written, valid: false });
	});

	test('a Cyrillic letter that passes for a Latin one is folded and noted', () => {
		expect(identify('91100000100003962Т')).toEqual({
			scheme: 'uscc',
			value: USCC,
			valid: true,
			lookAlike: true,
		});
	});

	test('zeros lost by a spreadsheet are named, and not put back', () => {
		expect(identify('1234567').zerosLost).toBeUndefined();
		const lost = [...Array(100).keys()].map((end) => identify(String(12345600 + end)));
		expect(lost.filter(({ zerosLost }) => zerosLost)).toHaveLength(9);
		for (const { scheme, valid, value, zerosLost } of lost) {
			expect({ scheme, valid }).toEqual({ scheme: 'unrecognised', valid: false });
			if (zerosLost) expect(zerosLost).toBe(`0${value}`);
		}
	});
});

describe('a slip in a unified social credit code', () => {
	test.each([
		['91IOOOOOIOOOO3962T', 'letters that the standard never uses'],
		['9110000010OO03962T', 'O for 0'],
		['9110000010000396Z T', 'Z for 2, and a space'],
		['9110000010000396T2', 'two neighbours exchanged'],
		['91100000100003692T', 'two digits exchanged'],
	])('in %s is named where only one correction passes (%s)', (written) => {
		const { scheme, valid, slip: meant } = identify(written);
		expect({ scheme, valid }).toEqual({ scheme: 'uscc', valid: false });
		expect(meant).toBe(USCC);
	});

	test('is never applied, and leads to a code that passes', () => {
		fc.assert(
			fc.property(fc.nat(16), (place) => {
				fc.pre(USCC[place] !== USCC[place + 1]);
				const written = USCC.slice(0, place) + USCC[place + 1] + USCC[place] + USCC.slice(place + 2);
				const read = identify(written);
				expect(read.valid).toBe(false);
				expect(read.value).toBe(written);
				if (read.slip) expect(identify(read.slip)).toEqual({ scheme: 'uscc', value: read.slip, valid: true });
			})
		);
	});
});
