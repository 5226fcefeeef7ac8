import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter, dayBefore, firstDay, fromSerial, isDay, shanghaiDay, showDate } from './day.ts';

const day = fc
	.date({ min: new Date('1000-01-02'), max: new Date('9999-12-30'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

test.each(['2007-08-23', '2000-02-29', '2024-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
	expect(isDay(text)).toBe(true);
});

test.each([
	'2007-02-29',
	'1900-02-29',
	'2007-04-31',
	'2007-13-01',
	'2007-00-01',
	'2007-01-00',
	'2007-1-1',
	'0000-01-01',
	'2007-08',
	'2007-08-23 ',
	'',
])('%s is no day', (text) => {
	expect(isDay(text)).toBe(false);
});

describe('neighbouring days', () => {
	test.each([
		['2007-12-31', '2008-01-01'],
		['2024-02-28', '2024-02-29'],
		['2007-02-28', '2007-03-01'],
	])('after %s comes %s', (day, next) => {
		expect(dayAfter(day)).toBe(next);
		expect(dayBefore(next)).toBe(day);
	});

	test('are days, sort around the day, and lead back to it', () => {
		fc.assert(
			fc.property(day, (day) => {
				expect(isDay(dayAfter(day))).toBe(true);
				expect(dayAfter(day) > day).toBe(true);
				expect(dayBefore(dayAfter(day))).toBe(day);
			})
		);
	});
});

test.each([
	['2007', '2007-01-01'],
	['2007-08', '2007-08-01'],
	['2007-08-23', '2007-08-23'],
])('%s begins on %s', (date, first) => {
	expect(firstDay(date)).toBe(first);
});

test.each([
	['2007-08-22T15:59:59Z', '2007-08-22'],
	['2007-08-22T16:00:00Z', '2007-08-23'],
	['2007-12-31T20:00:00Z', '2008-01-01'],
])('at %s it is %s in China', (moment, day) => {
	expect(shanghaiDay(Date.parse(moment))).toBe(day);
});

describe('serial numbers of spreadsheets', () => {
	test.each([
		[1, '1900-01-01'],
		[59, '1900-02-28'],
		[61, '1900-03-01'],
		[39317, '2007-08-23'],
		[39317.999, '2007-08-23'],
		[2_958_465, '9999-12-31'],
	])('%s is %s', (serial, day) => {
		expect(fromSerial(serial, false)).toBe(day);
	});

	test.each([0, 0.5, -1, 60, 60.5, 2_958_466, NaN])('%s is no day', (serial) => {
		expect(fromSerial(serial, false)).toBeNull();
	});

	test.each([
		[0, '1904-01-01'],
		[37_855, '2007-08-23'],
		[2_957_003, '9999-12-31'],
	])('%s is %s where days are counted from 1904', (serial, day) => {
		expect(fromSerial(serial, true)).toBe(day);
	});

	test.each([-1, 2_957_004, NaN])('%s is no day where they are counted from 1904', (serial) => {
		expect(fromSerial(serial, true)).toBeNull();
	});

	test('of both systems are 1462 apart', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1462, max: 2_958_465 }), (serial) => {
				expect(fromSerial(serial, false)).toBe(fromSerial(serial - 1462, true));
			})
		);
	});
});

test.each([
	['2007-08-23', '2007年8月23日', '23 August 2007'],
	['2007-08', '2007年8月', 'August 2007'],
	['2007', '2007年', '2007'],
	['2026-01-01', '2026年1月1日', '1 January 2026'],
])('%s is shown as %s and %s', (date, zh, en) => {
	expect(showDate(date, 'zh')).toBe(zh);
	expect(showDate(date, 'en')).toBe(en);
});
