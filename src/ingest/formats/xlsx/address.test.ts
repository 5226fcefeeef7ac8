import { expect, test } from 'vitest';
import { parseAddress, parseArea } from './address.ts';

test.each([
	['A1', { column: 1, row: 1 }],
	['z9', { column: 26, row: 9 }],
	['AA10', { column: 27, row: 10 }],
	['$B$2', { column: 2, row: 2 }],
	['XFD1048576', { column: 16384, row: 1048576 }],
	['XFE1', null],
	['A1048577', null],
	['A0', null],
	['1A', null],
	['', null],
])('the address %j is %o', (text, address) => {
	expect(parseAddress(text)).toEqual(address);
});

test.each([
	['A3:B9', { from: { column: 1, row: 3 }, to: { column: 2, row: 9 } }],
	['C3', { from: { column: 3, row: 3 }, to: { column: 3, row: 3 } }],
	['B9:A3', null],
	['A:A', null],
])('the range %j is %o', (text, area) => {
	expect(parseArea(text)).toEqual(area);
});
