import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumerals } from './numerals.ts';

test.each([
	['十二', '12'],
	['十', '10'],
	['一十', '10'],
	['二十三', '23'],
	['廿三', '23'],
	['卅', '30'],
	['一百二十', '120'],
	['一百零二', '102'],
	['一千零五十', '1050'],
	['一万五千', '15000'],
	['两亿零五十万', '200500000'],
	['一万亿', '1000000000000'],
	['二〇〇七', '2007'],
	['二○○七', '2007'],
	['二零零七', '2007'],
	['二OO七', '2007'],
	['三点五', '3.5'],
	['三点一四', '3.14'],
	['零', '0'],
	['壹拾万元整', '100000'],
	['贰仟零柒', '2007'],
	['叁万伍仟圆整', '35000'],
	['叁萬伍仟圓整', '35000'],
	['伍元叁角', '5.3'],
	['壹佰元零伍分', '100.05'],
	['肆角贰分', '0.42'],
])('%s is %s', (text, value) => {
	expect(readNumerals(text)).toBe(value);
});

test.each([
	'',
	'一百二',
	'一千五十',
	'万',
	'一亿亿',
	'一二十',
	'元',
	'整',
	'点五',
	'三点',
	'12',
	'O',
	'人民币',
	'一元二',
	'十个',
])('%s is no number', (text) => {
	expect(readNumerals(text)).toBeNull();
});

const signs = [...'零一二三四五六七八九'];
const units = ['', '十', '百', '千'];

/** Writes a whole number below ten to the twelfth in Chinese numerals, as schools teach it. */
function numerals(number: number): string {
	const [upper, lower] = [Math.floor(number / 10_000), number % 10_000];
	if (upper >= 10_000) return join(numerals(Math.floor(upper / 10_000)), '亿', number % 100_000_000, 8);
	return upper > 0 ? join(numerals(upper), '万', lower, 4) : belowTenThousand(lower);
}

function join(head: string, unit: string, rest: number, places: number): string {
	if (rest === 0) return head + unit;
	return head + unit + (rest < 10 ** (places - 1) ? '零' : '') + numerals(rest);
}

function belowTenThousand(number: number): string {
	const written = [...String(number)]
		.map((digit, place, all) =>
			digit === '0' ? '零' : signs[Number(digit)]! + units[all.length - 1 - place]!
		)
		.join('');
	return written.replace(/零+/g, '零').replace(/(.)零$/, '$1');
}

test('every number written as schools teach it is read', () => {
	fc.assert(
		fc.property(fc.nat(999_999_999_999), (number) => {
			expect(readNumerals(numerals(number))).toBe(String(number));
		}),
		{ numRuns: 1000 }
	);
});
