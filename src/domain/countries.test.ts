import { describe, expect, test } from 'vitest';
import table from './countries.json' with { type: 'json' };
import { readCountry, showCountry } from './countries.ts';

const rows = table.map((row) => row.split('|'));

describe('a country or territory', () => {
	test.each([
		['United States', 'US'],
		['USA', 'US'],
		['U.S.A.', 'US'],
		['Viet Nam', 'VN'],
		['Vietnam', 'VN'],
		['Türkiye', 'TR'],
		['Turkey', 'TR'],
		['Czech Republic', 'CZ'],
		['Czechia', 'CZ'],
		["Côte d'Ivoire", 'CI'],
		['Côte d’Ivoire', 'CI'],
		['Ivory Coast', 'CI'],
		['Russia', 'RU'],
		['Russian Federation', 'RU'],
		['South Korea', 'KR'],
		['Republic of Korea', 'KR'],
		['Korea, Republic of', 'KR'],
		["Democratic People's Republic of Korea", 'KP'],
		['Iran', 'IR'],
		['Iran, Islamic Republic of', 'IR'],
		['Moldova', 'MD'],
		['Republic of North Macedonia', 'MK'],
		['Laos', 'LA'],
		['Lao PDR', 'LA'],
		['Syria', 'SY'],
		['Tanzania, United Republic of', 'TZ'],
		['Kosovo', 'XK'],
		['United Kingdom (Northern Ireland)', 'GB'],
		['Northern Ireland', 'GB'],
		['UK', 'GB'],
		['EL', 'GR'],
		['Austria (AT)', 'AT'],
		['The Netherlands', 'NL'],
		['Gambia, The', 'GM'],
		['Congo', 'CG'],
		['Congo, Democratic Republic of the', 'CD'],
		['St. Lucia', 'LC'],
		['Trinidad & Tobago', 'TT'],
		['West Bank and Gaza Strip', 'PS'],
		['GERMANY', 'DE'],
		['DEU', 'DE'],
		['China', 'CN'],
		['中国', 'CN'],
		['中國大陸', 'CN'],
		['美国', 'US'],
		['韓國', 'KR'],
		['刚果（金）', 'CD'],
		['阿联酋', 'AE'],
	])('%s is %s', (written, code) => {
		expect(readCountry(written)).toBe(code);
	});

	test.each([
		'unknown origin',
		'European Commission',
		'EU',
		'Austria (DE)',
		'Republic of China',
		'no',
		'de',
		'QQ',
		'',
	])('%s is none', (written) => {
		expect(readCountry(written)).toBeNull();
	});
});

test('the table has every country once, with no name borne by two', () => {
	expect(new Set(rows.map(([alpha2]) => alpha2)).size).toBe(247);
	expect(new Set(rows.map(([, alpha3]) => alpha3)).size).toBe(247);
	for (const [alpha2 = '', alpha3 = '', ...names] of rows) {
		expect([alpha2, alpha3, ...names].map(readCountry)).toEqual(Array(names.length + 2).fill(alpha2));
		expect([showCountry(alpha2, 'zh'), showCountry(alpha2, 'en')]).toEqual(names.slice(0, 2));
	}
});

test.each(['HK', 'MO', 'TW', 'ZZ'])('%s is not shown as a country', (code) => {
	expect(showCountry(code, 'en')).toBeNull();
});
