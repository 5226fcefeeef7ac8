import { expect, test } from 'vitest';
import { mistypeOf } from './mistype.ts';

/** A code of region 000000 whose two checks fit. */
const GOOD = '91000000MA0BL001XQ';

test.each([
	['a sound code', GOOD, null],
	['a sound code in groups, full width and small letters', '９１００ 0000-ma0b l001 xq', null],
	['a name', '示例白鹭食品有限公司', null],
	['a code being typed', GOOD.slice(0, 9), null],
	['a record number', 'HMD-2026-000128', null],
	['a number of 15 digits', '110105012345678', null],
	[
		'a letter that codes never have',
		'91000000MA0BLO01XQ',
		{ kind: 'letter', letter: 'O', place: 14, meant: GOOD },
	],
	['a look-alike of another script', '91000000МA0BL001XQ', { kind: 'script', meant: GOOD }],
	['two neighbours exchanged', '91000000MA0LB001XQ', { kind: 'check', meant: GOOD }],
	['a check that nothing likely mends', '91000000MA0BL444XQ', { kind: 'check', meant: null }],
	['a character too few', GOOD.slice(0, 17), { kind: 'length', length: 17, meant: null }],
	['a character too many', `${GOOD}1`, { kind: 'length', length: 19, meant: null }],
	['a citizen’s identity number', '11010519491231002X', { kind: 'person', meant: null }],
	['a barcode whose check fits', '6921168509256', null],
	['a barcode whose check does not', '6921168509257', { kind: 'barcode', meant: null }],
	['a registration number of 13 digits', '1101051234567', null],
])('%s', (_, typed, mistype) => expect(mistypeOf(typed)).toEqual(mistype));
