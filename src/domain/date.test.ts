import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from './date.ts';
import { showDate } from './day.ts';

const read = (written: string, forms: readonly string[] = [], century: number | null = null) =>
	readDate(written, { forms, century });

const day = fc
	.date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

describe('a date whose year comes first', () => {
	test.each(['2007-08-23', '2007-08', '2007'])('%s stays as it is', (written) => {
		expect(read(written)).toEqual({ value: written, repaired: false });
	});

	test.each([
		['2007/8/23', '2007-08-23'],
		['2007.8.23', '2007-08-23'],
		['2007-8-23', '2007-08-23'],
		['20070823', '2007-08-23'],
		['20070823103059', '2007-08-23'],
		['2007年8月23日', '2007-08-23'],
		['2007年08月23号', '2007-08-23'],
		['2007 年 8 月 23 日', '2007-08-23'],
		['2007年8月', '2007-08'],
		['2007/8', '2007-08'],
		['2007.10', '2007-10'],
		['2007年', '2007'],
		['二〇〇七年八月二十三日', '2007-08-23'],
		['二○○七年十月十日', '2007-10-10'],
		['二零零七年十二月三十一日', '2007-12-31'],
		['二ＯＯ七年八月', '2007-08'],
		['二〇〇七年元月五日', '2007-01-05'],
		['２００７－０８－２３', '2007-08-23'],
		['2007—08—23', '2007-08-23'],
		['2007-08-23 10:30:00', '2007-08-23'],
		['2007/8/23 0:00', '2007-08-23'],
		['2007-08-23T10:30', '2007-08-23'],
		['2007-08-22T20:00:00', '2007-08-22'],
		['2007-08-22T20:00:00Z', '2007-08-23'],
		['2007-08-22T20:00:00.000+08:00', '2007-08-22'],
		['2007-08-22T20:00:00-0500', '2007-08-23'],
		['2007年8月23日10时30分', '2007-08-23'],
		['2007年8月23日 上午10:30', '2007-08-23'],
		[' 2007-08-23 ', '2007-08-23'],
		['令和5年4月1日', '2023-04-01'],
		['令和元年５月１日', '2019-05-01'],
		['令和五年十二月一日', '2023-12-01'],
		['平成31年4月', '2019-04'],
		['平成 30 年 4 月 1 日', '2018-04-01'],
		['平成33年3月31日', '2021-03-31'],
		['昭和64年1月7日', '1989-01-07'],
		['㍻30年4月1日', '2018-04-01'],
		['R5.4.1', '2023-04-01'],
		['Ｈ29/1/5', '2017-01-05'],
		['令和5年', '2023'],
		['民國112年5月1日', '2023-05-01'],
		['中华民国37年1月', '1948-01'],
		['令和5年4月1日 10:30', '2023-04-01'],
	])('%s is %s', (written, value) => {
		expect(read(written)).toEqual({ value, repaired: true });
	});

	test.each([
		'2007-02-30',
		'2007-13-01',
		'20071301',
		'2007年2月30日',
		'二〇〇七年十三月一日',
		'2007-08-23 25:00',
		'2007-08-23 10:75',
		'0001-01-01',
		'令和元年4月30日',
		'平成元年1月7日',
		'令和5年2月29日',
		'R5.13.1',
	])('%s never was', (written) => {
		expect(read(written)).toEqual({ fault: 'date-impossible' });
	});

	test('is understood in every form it may be written in', () => {
		fc.assert(
			fc.property(day, fc.constantFrom('-', '/', '.', ''), (day, sign) => {
				expect(read(day.replaceAll('-', sign))).toMatchObject({ value: day });
				expect(read(showDate(day, 'zh'))).toMatchObject({ value: day });
				expect(read(`${day}T12:00:00Z`)).toMatchObject({ value: day });
			})
		);
	});
});

describe('a date in a form that the sender names', () => {
	test.each([
		['Oct 30, 2024', 'MMM D, YYYY', '2024-10-30'],
		['October 5, 2024', 'MMMM D, YYYY', '2024-10-05'],
		['SEPT. 5, 2024', 'MMM D, YYYY', '2024-09-05'],
		['5. März 2024', 'D. MMMM YYYY', '2024-03-05'],
		['31. Dez. 2024', 'D. MMM YYYY', '2024-12-31'],
		['1. Jänner 2024', 'D. MMMM YYYY', '2024-01-01'],
		['2. Mai 2024', 'D. MMMM YYYY', '2024-05-02'],
		['15. Juni 2024', 'D. MMMM YYYY', '2024-06-15'],
		['30-10-2024 17:41:00', 'DD-MM-YYYY HH:mm:ss', '2024-10-30'],
		['23/08/2007', 'DD/MM/YYYY', '2007-08-23'],
		['08/23/2007', 'MM/DD/YYYY', '2007-08-23'],
		['3/8/2007', 'DD/MM/YYYY', '2007-08-03'],
		['23/08/2007 10:30', 'DD/MM/YYYY', '2007-08-23'],
		['23082007', 'DDMMYYYY', '2007-08-23'],
		['23.8.2007', 'D.M.YYYY', '2007-08-23'],
		['08/2007', 'MM/YYYY', '2007-08'],
		['2007-23-08', 'YYYY-DD-MM', '2007-08-23'],
		['39317', 'excel', '2007-08-23'],
		['39317.75', 'excel', '2007-08-23'],
	])('%s in %s is %s', (written, form, value) => {
		expect(read(written, [form])).toEqual({ value, repaired: true });
	});

	test('of which one gives no day is read in the other', () => {
		expect(read('23/08/2007', ['DD/MM/YYYY', 'MM/DD/YYYY'])).toEqual({ value: '2007-08-23', repaired: true });
		expect(read('03/03/2007', ['DD/MM/YYYY', 'MM/DD/YYYY'])).toEqual({ value: '2007-03-03', repaired: true });
	});

	test.each([
		['03/04/2007', ['DD/MM/YYYY', 'MM/DD/YYYY']],
		['2007-03-04', ['YYYY-DD-MM']],
	])('%s in %s is ambiguous', (written, forms) => {
		expect(read(written, forms)).toEqual({ fault: 'dates-ambiguous' });
	});

	test.each([
		['31/02/2007', 'DD/MM/YYYY'],
		['08/23/2007', 'DD/MM/YYYY'],
		['60', 'excel'],
	])('%s in %s never was', (written, form) => {
		expect(read(written, [form])).toEqual({ fault: 'date-impossible' });
	});

	test.each([
		['0', 'excel'],
		['2958466', 'excel'],
		['Foo 30, 2024', 'MMM D, YYYY'],
		['Oct 30 2024', 'MMM D, YYYY'],
	])('%s is not in %s', (written, form) => {
		expect(read(written, [form])).toEqual({ fault: 'date-form' });
	});

	test('a year of four digits alone is a year, even where serial numbers are declared', () => {
		expect(read('2007', ['excel'])).toEqual({ value: '2007', repaired: false });
	});
});

describe('a year of two digits', () => {
	test.each([
		['07-08-23', [], 2000, '2007-08-23'],
		['07年8月23日', [], 2000, '2007-08-23'],
		['99/8/23', [], 1900, '1999-08-23'],
		['23/08/07', ['DD/MM/YY'], 2000, '2007-08-23'],
		['23/08/49', ['DD/MM/YY'], 1950, '2049-08-23'],
	])('%s in %j with the century %s is %s', (written, forms, century, value) => {
		expect(read(written, forms, century)).toEqual({ value, repaired: true });
	});

	test.each([
		['07-08-23', []],
		['23/08/07', ['DD/MM/YY']],
	])('%s in %j without a century is not understood', (written, forms) => {
		expect(read(written, forms)).toEqual({ fault: 'date-form' });
	});

	test('of a day that never was is impossible', () => {
		expect(read('07-02-30', [], 2000)).toEqual({ fault: 'date-impossible' });
	});
});

describe('a date in an order that nobody named', () => {
	test.each(['23/08/2007', '3.4.2007', '03-04-2007', '08/23/2007 10:00'])('%s is ambiguous', (written) => {
		expect(read(written)).toEqual({ fault: 'dates-ambiguous' });
	});

	test.each(['13/25/2007', '31/02/2007', 'Oct 30, 2024', '39317', '2007.8', '200708', '长期', ''])(
		'%s is not understood',
		(written) => {
			expect(read(written)).toEqual({ fault: 'date-form' });
		}
	);
});

test('no text whatever throws or gives anything but a date or a fault', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/.年月日 T:Z二〇') }), (written) => {
			const result = read(written, ['DD/MM/YYYY', 'excel'], 2000);
			if ('value' in result) expect(result.value).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/);
			else expect(result.fault).toMatch(/^date/);
		}),
		{ numRuns: 1000 }
	);
});
