import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allRegions, inForce } from './region-table.ts';
import { provinceOf, provinces, readRegion, showRegion } from './regions.ts';

const TODAY = '2026-11-22';
const PLAN = '2007-08-23';

describe('a region of China', () => {
	test.each([
		['440305', '440305'],
		['44', '440000'],
		['4403', '440300'],
		['440305001001', '440305'],
		['440301', '440300'],
		['110100', '110000'],
		['429000', '420000'],
		['广东省深圳市南山区', '440305'],
		['广东 深圳', '440300'],
		['广东-深圳', '440300'],
		['广东省（深圳市）', '440300'],
		['中国广东', '440000'],
		['北京', '110000'],
		['新疆', '650000'],
		['内蒙古', '150000'],
		['宁夏回族自治区', '640000'],
		['广西', '450000'],
		['廣東省', '440000'],
		['北京朝阳', '110105'],
		['北京市北京市朝阳区', '110105'],
		['北京市市辖区朝阳区', '110105'],
		['上海浦东新区', '310115'],
		['湖北省仙桃市', '429004'],
		['江苏省苏州市昆山市', '320583'],
		['昆山', '320583'],
		['西双版纳', '532800'],
		['延边', '222400'],
		['吉林', '220000'],
		['吉林市', '220200'],
		['吉林吉林', '220200'],
		['大理', '532900'],
		['Guangdong Province', '440000'],
		['Guangxi Zhuang Autonomous Region', '450000'],
		['Inner Mongolia', '150000'],
		['Tibet', '540000'],
	])('%s is %s', (written, value) => {
		expect(readRegion(written, TODAY)).toEqual({ value, abolished: false, repaired: value !== written });
	});

	test.each([
		'朝阳区',
		'朝阳',
		'鼓楼区',
		'市辖区',
		'深圳南京',
		'999999',
		'4',
		'123',
		'新疆生产建设兵团',
		'某市',
		'',
	])('%s names none, or more than one', (written) => {
		expect(readRegion(written, TODAY)).toBeNull();
	});

	test.each([
		'香港',
		'香港特别行政区',
		'中国香港',
		'Hong Kong',
		'Hong Kong, China',
		'China (Hong Kong)',
		'Hong Kong SAR',
		'HK',
		'HKG',
		'香港特別行政區',
		'中国香港地区',
		'香港九龍旺角',
		'810000',
	])('%s is Hong Kong', (written) => {
		expect(readRegion(written, TODAY)?.value).toBe('810000');
	});

	test.each(['澳门', '澳門', '澳门氹仔', '中国澳门', 'Macao', 'Macau', 'Macao SAR, China', 'MO', 'MAC'])(
		'%s is Macao',
		(written) => {
			expect(readRegion(written, TODAY)?.value).toBe('820000');
		}
	);

	test.each([
		'台湾',
		'臺灣',
		'台灣省',
		'中国台湾',
		'Taiwan',
		'Taiwan, China',
		'Taiwan, Province of China',
		'Chinese Taipei',
		'TW',
		'TWN',
		'台湾地区',
		'臺灣地區',
		'中国台湾地区',
		'台湾省台北市',
		'臺北市',
		'新北市三重區',
		'彰化縣',
	])('%s is Taiwan', (written) => {
		expect(readRegion(written, TODAY)?.value).toBe('710000');
	});

	test('000000 is read as invented, in no province', () => {
		expect(readRegion('000000', TODAY)).toEqual({ value: '000000', abolished: false, repaired: false });
		expect(provinceOf('000000')).toBeNull();
		expect(showRegion('000000', 'zh')).toBe('示例地区');
	});
});

describe('a region of its day', () => {
	test.each([
		['襄樊', PLAN, '420600', false],
		['襄樊', TODAY, '420600', true],
		['襄阳市', TODAY, '420600', false],
		['崇文区', PLAN, '110103', false],
		['崇文区', TODAY, '110103', true],
		['110103', PLAN, '110103', false],
		['110103', TODAY, '110103', true],
		['110103', null, '110103', true],
		['万盛区', PLAN, '500110', false],
		['綦江', PLAN, '500222', false],
		['綦江', TODAY, '500110', false],
		['500110', PLAN, '500110', false],
		['巢湖市', '2005-01-01', '341400', false],
		['重庆', '1990-01-01', '510200', false],
		['重庆', '2000-01-01', '500000', false],
		['合肥', '1987-06-01', '340100', false],
	] as const)('%s on %s is %s; abolished: %s', (written, day, value, abolished) => {
		expect(readRegion(written, day)).toMatchObject({ value, abolished });
	});

	test('every code is read as itself, and its full name under its province leads back to it or to none', () => {
		fc.assert(
			fc.property(fc.constantFrom(...allRegions()), (region) => {
				const day = `${region.until ?? 2024}-06-01`;
				expect(readRegion(region.code, day)).toEqual({
					value: region.code,
					abolished: false,
					repaired: false,
				});
				const shown = showRegion(region.code, 'zh', day);
				expect(shown).toContain(region.code.endsWith('0000') ? '' : region.name);
				const read = readRegion(shown, day);
				if (region.code.endsWith('00') && inForce(region, Number(day.slice(0, 4)), 'exact'))
					expect(read?.value).toBe(region.code);
			}),
			{ numRuns: 500 }
		);
	});
});

test('there are 34 provinces, in the order of their codes, each its own province', () => {
	expect(provinces).toHaveLength(34);
	expect(provinces.map(({ code }) => code)).toEqual(provinces.map(({ code }) => code).sort());
	for (const { code, zh, en } of provinces) {
		expect(provinceOf(code)).toBe(code);
		expect(readRegion(zh, TODAY)?.value).toBe(code);
		expect(readRegion(en, TODAY)?.value).toBe(code);
	}
});

test.each([
	['440305', '440000'],
	['810000', '810000'],
	['990101', null],
	['DE', null],
])('%s lies in the province %s', (value, province) => {
	expect(provinceOf(value)).toBe(province);
});
