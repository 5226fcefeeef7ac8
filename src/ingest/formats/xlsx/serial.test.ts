import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfSerial } from './serial.ts';

test.each([
	[1, false, '1900-01-01'],
	[59, false, '1900-02-28'],
	[60, false, '1900-02-29'],
	[61, false, '1900-03-01'],
	[39317, false, '2007-08-23'],
	[39317.25, false, '2007-08-23 06:00:00'],
	[39317.9999999999, false, '2007-08-24'],
	[2958465, false, '9999-12-31'],
	[0.75, false, '18:00:00'],
	[0, false, null],
	[2958466, false, null],
	[-0.5, false, null],
	[NaN, false, null],
	[Infinity, false, null],
	[0, true, '1904-01-01'],
	[37855, true, '2007-08-23'],
	[2957003, true, '9999-12-31'],
	[2957004, true, null],
])('serial %d, 1904 %s, is %s', (serial, is1904, text) => {
	expect(textOfSerial(serial, is1904)).toBe(text);
});

test('the systems are 1,462 days apart', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 2957003 }), (serial) => {
			expect(textOfSerial(serial, true)).toBe(textOfSerial(serial + 1462, false));
		})
	);
});
