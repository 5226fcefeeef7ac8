import { toDecimal } from './decimal.ts';

const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
	['零〇', '一壹', '二贰貳两兩', '三叁參', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap(
		(signs, value) => [...signs].map((sign) => [sign, value] as const)
	)
);
const UNITS = [
	{ sign: '亿', power: 10n ** 8n, most: 10n ** 8n - 1n },
	{ sign: '万', power: 10_000n, most: 9999n },
	{ sign: '千', power: 1000n, most: 9n },
	{ sign: '百', power: 100n, most: 9n },
	{ sign: '十', power: 10n, most: 9n },
] as const;
const PLAIN: Readonly<Record<string, string>> = Object.fromEntries(
	['拾十', '佰百', '仟千', '萬万', '億亿', '圆元', '圓元', '正整', '點点', 'O〇', 'o〇', '○〇'].map(
		(pair) => [...pair]
	)
);

/**
 * The number that Chinese numerals write, as a decimal string: 一百二十, 二〇〇七, 三点五, and the capital forms
 * 大写 of amounts of money, 壹拾万元整, 伍元叁角. Null where the text is anything else, or may stand for two
 * numbers, as 一百二 does.
 */
export function readNumerals(text: string): string | null {
	if (!/[\p{Script=Han}○]/u.test(text)) return null;
	const plain = text
		.trim()
		.normalize('NFKC')
		.replace(/[拾佰仟萬億圆圓正點Oo○]/g, (sign) => PLAIN[sign]!)
		.replace(/卅/g, '三十')
		.replace(/廿/g, '二十');
	const amount = /^(?:([^元角分整]+)元)?(?:([^元角分整零〇])角)?(?:[零〇]?([^元角分整])分)?整?$/u.exec(plain);
	const [, yuan, jiao, fen] = amount ?? [];
	if (yuan === undefined && jiao === undefined && fen === undefined) return readDecimal(plain);
	return joined(yuan === undefined ? 0n : readWhole(yuan), [jiao ?? '零', fen ?? '零']);
}

function readDecimal(text: string): string | null {
	const [whole = '', fraction = '', ...more] = text.split('点');
	if (more.length > 0 || (text.includes('点') && fraction === '')) return null;
	return joined(readWhole(whole), [...fraction]);
}

function joined(whole: bigint | null, fraction: readonly string[]): string | null {
	if (whole === null || fraction.some((sign) => DIGITS[sign] === undefined)) return null;
	return toDecimal(false, String(whole), fraction.map((sign) => DIGITS[sign]).join(''));
}

function readWhole(text: string): bigint | null {
	if (text === '' || text.length > 40) return null;
	const digits = [...text].map((sign) => DIGITS[sign]);
	if (!digits.includes(undefined)) return BigInt(digits.join(''));
	return readUnits(text);
}

function readUnits(text: string): bigint | null {
	const unit = UNITS.find(({ sign }) => text.includes(sign));
	if (!unit) return text.length === 1 && text in DIGITS ? BigInt(DIGITS[text]!) : null;
	const place = text.lastIndexOf(unit.sign);
	const times =
		text.startsWith('十') && unit.sign === '十'
			? 1n
			: readUnits(text.slice(0, place).replace(/^[零〇]+(?=.)/, ''));
	if (times === null || times < 1n || times > unit.most) return null;
	const rest = text.slice(place + 1);
	if (rest === '') return times * unit.power;
	const below = readUnits(rest.replace(/^[零〇]/, ''));
	if (below === null || below >= unit.power) return null;
	return below * 10n >= unit.power || /^[零〇]/.test(rest) ? times * unit.power + below : null;
}
