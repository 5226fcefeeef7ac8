import { describe, expect, test } from 'vitest';
import { showRegion } from './regions.ts';

const PLAN = '2007-08-23';

describe('for readers', () => {
	test.each([
		['440305', '广东省深圳市南山区', '深圳市南山区, Guangdong'],
		['440300', '广东省深圳市', '深圳市, Guangdong'],
		['440000', '广东省', 'Guangdong'],
		['110105', '北京市朝阳区', '朝阳区, Beijing'],
		['429004', '湖北省仙桃市', '仙桃市, Hubei'],
		['341422', '安徽省巢湖市无为县', '巢湖市无为县, Anhui'],
		['650000', '新疆维吾尔自治区', 'Xinjiang'],
		['710000', '中国台湾', 'Taiwan, China'],
		['810000', '中国香港', 'Hong Kong, China'],
		['820000', '中国澳门', 'Macao, China'],
		['CN', '中国', 'China'],
		['DE', '德国', 'Germany'],
		['ZZ', 'ZZ', 'ZZ'],
	])('%s is %s and %s', (value, zh, en) => {
		expect(showRegion(value, 'zh')).toBe(zh);
		expect(showRegion(value, 'en')).toBe(en);
	});

	test('a code that was given anew shows its meaning of the day', () => {
		expect(showRegion('500110', 'zh')).toBe('重庆市綦江区');
		expect(showRegion('500110', 'zh', PLAN)).toBe('重庆市万盛区');
	});
});
