import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMojibake, unmojibake } from './mojibake.ts';

const asGbk = (text: string): string => new TextDecoder('gbk').decode(new TextEncoder().encode(text));
const asLatin = (text: string): string =>
	new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
const asLatin1 = (text: string): string => Buffer.from(text).toString('latin1');

const chinese = [
	'食品',
	'中国',
	'示例市市场监督管理局',
	'国家药品监督管理局',
	'有限公司（北京）',
	'张三',
	'“食品安全”专项整治',
	'2023年第1号',
	'《产品质量法》第四十九条',
	'不符合GB 2760—2014',
	'示例省示例市某某路12号',
	'婴幼儿配方乳粉',
	'呼和浩特市',
	'濮阳县',
	'瀛湖镇',
	'涓涓细流',
	'婺源县',
	'亳州市谯城区',
	'漯河市郾城区',
	'灞桥区',
	'通州区',
	'怀柔区',
];

describe('garbled text is known for what it is', () => {
	test.each([
		['a replacement character', '食\uFFFD'],
		['replacement characters read as GBK', '锟斤拷锟斤拷'],
		['unset memory read as GBK', '烫烫烫'],
		['a private-use character', '张\uE863'],
		['a degree sign in UTF-8 read as Latin-1', '25Â°C'],
		['a quotation mark in UTF-8 read as Windows-1252', 'donâ€™t'],
	])('%s', (_, text) => {
		expect(isMojibake(text)).toBe(true);
	});

	test.each(chinese)('%s in UTF-8, read as GBK, Windows-1252 or Latin-1', (text) => {
		expect(isMojibake(asGbk(text))).toBe(true);
		expect(isMojibake(asLatin(text))).toBe(true);
		expect(isMojibake(asLatin1(text))).toBe(true);
	});

	test.each([
		['Müller', 'MÃ¼ller'],
		['Nestlé', 'NestlÃ©'],
		['Straße 5 – Köln', asLatin('Straße 5 – Köln')],
		['食品', '椋熷搧'],
		['大', 'å¤§'],
		['食品安全', asLatin('食品安全')],
		['ООО Пример', asLatin('ООО Пример')],
		['株式会社テスト', asLatin('株式会社テスト')],
		['3 😀', asLatin('3 😀')],
	])('and its original told: %s', (original, text) => {
		expect(unmojibake(text)).toBe(original);
	});

	test.each([
		['at the end', '食品□', '椋熷搧瀹?'],
		['at the end without a mark', '食品□', '椋熷搧瀹'],
		['in the middle', '灵□□', '鐏靛?鍘?'],
	])('with a character lost %s', (_, original, text) => {
		expect(unmojibake(text)).toBe(original);
	});

	test.each(['食\uFFFD', '锟斤拷', '张\uE863'])('but none for %s, whose bytes are gone', (text) => {
		expect(unmojibake(text)).toBeNull();
	});
});

describe('ordinary text is left alone', () => {
	const prose = [
		...chinese,
		'瑜宏',
		'璇红',
		'婧',
		'姗姗来迟',
		'渚',
		'浏阳市',
		'宓',
		'濂',
		'瀚海',
		'椋鸟',
		'铿锵',
		'榴莲',
		'缇缦',
		'绫罗绸缎',
		'乾隆、繁體中文：國家質量監督檢驗檢疫總局',
		'鐵道部 鋼鐵 鋪設 錄音 鏡子',
		'株式会社テスト 日本語',
		'한국어 시험',
		'〇 ○ ● ★ ① ⑴ Ⅰ ㎡ ℃ μ α β γ Ω ¥ ￥ ± × ÷ ° § © ® ™ € £ “” ‘’ … —— · 、。《》【】（）',
		'„Fuß“',
		'„Straße“ und „Ä“ sowie „Ö“…',
		'»größer«',
		'Ångström Århus Øre Æble',
		'« été », « café », « voilà »…',
		'«\u00A0été\u00A0», «\u00A0café\u00A0» –\u00A0à',
		'l’œuvre à Nîmes, Île-de-France',
		'Ações, IRMÃ», MAÇÃ – ALEMÃ…',
		'¿Qué? ¡Olé! Nº 1ª ñandú',
		'již“ těšíž… žluťoučký kůň',
		'Łódź İstanbul Çanakkale',
		'25 °C, 5 m², 3 µg/kg, ½, ±3 %, §5, £5, 10 €',
		'Größe: 5 µm·s⁻¹',
		'naïve façade coöperate',
		'a?b?c?',
	];

	test.each(prose)('%s', (text) => {
		expect(isMojibake(text)).toBe(false);
		expect(unmojibake(text)).toBeNull();
	});

	test('words of GB2312 characters, whatever their order', () => {
		const decoder = new TextDecoder('gbk');
		const character = fc
			.tuple(fc.integer({ min: 0xb0, max: 0xd7 }), fc.integer({ min: 0xa1, max: 0xfe }))
			.map((bytes) => decoder.decode(new Uint8Array(bytes)))
			.filter((text) => !/[\uE000-\uF8FF]/.test(text));
		fc.assert(
			fc.property(fc.array(character, { minLength: 2, maxLength: 8 }), (characters) => {
				expect(isMojibake(characters.join(''))).toBe(false);
			}),
			{ numRuns: 3000 }
		);
	});
});

test('clean text of a million characters is passed in a moment', () => {
	const text = '示例食品有限公司因不符合食品安全标准被处罚。'.repeat(46_000);
	const start = performance.now();
	expect(isMojibake(text)).toBe(false);
	expect(performance.now() - start).toBeLessThan(500);
});
