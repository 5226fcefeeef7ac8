import { groupThousands, timesPowerOfTen } from './decimal.ts';
import type { Lang } from './lang.ts';
import { readNumber } from './number.ts';
import { readNumerals } from './numerals.ts';

const POWERS: Readonly<Record<string, number>> = {
	亿: 8,
	千万: 7,
	百万: 6,
	十万: 5,
	万: 4,
	千: 3,
	百: 2,
	'': 0,
};
const CURRENCY = /^(?:人民币|RMB|CNY)?\s*[¥:]?\s*/i;
const ENDING = /\s*(?:(亿|千万|百万|十万|万|千|百)?\s*(?:元|圆|yuan)\s*整?|(亿|千万|百万|十万|万|千|百))$/;
const COMPOUND = /^(?:(\d+(?:\.\d+)?)亿)?(?:(\d{1,4}(?:\.\d+)?)万)?(?:(\d{1,4}(?:\.\d+)?))?元?$/;

/**
 * An amount of Chinese money as a decimal string in yuan: `12.5万元` is 125000, `壹拾万元整` 100000. A unit in
 * the cell goes before `unit`, in which the sender writes bare numbers (元, 千元, 万元, 亿元; null is yuan).
 * Null for another currency, an estimate (约, 余) or a text that is not an amount.
 */
export function readMoney(
	written: string,
	{ decimal, unit }: { decimal: '.' | ','; unit: string | null }
): string | null {
	const text = written.trim().normalize('NFKC').replace(CURRENCY, '');
	const ending = ENDING.exec(text);
	const own = ending ? (ending[1] ?? ending[2] ?? '') : null;
	const power = POWERS[own ?? unit?.replace(/元$/, '') ?? ''];
	const number = readNumber(ending ? text.slice(0, ending.index) : text, decimal);
	if (number !== null) return power === undefined ? null : timesPowerOfTen(number, power);
	if (/\d/.test(text)) return readCompound(text);
	const numerals = readNumerals(text);
	if (numerals === null || power === undefined) return null;
	return own === null && !/[元圆角分]/.test(text) ? timesPowerOfTen(numerals, power) : numerals;
}

/** 1亿2000万元 and 3万5000元: digits before each of several units. */
function readCompound(text: string): string | null {
	const [match, hundredMillions = '0', tenThousands = '0', rest = '0'] = COMPOUND.exec(text) ?? [];
	if (match === undefined || [hundredMillions, tenThousands].some((part) => part.includes('.'))) return null;
	const [whole = '', fraction = ''] = rest.split('.');
	const sum = BigInt(hundredMillions) * 10n ** 8n + BigInt(tenThousands) * 10_000n + BigInt(whole);
	return readNumber(`${sum}.${fraction}`, '.');
}

/**
 * An amount in yuan for readers: `¥125,000`; in Chinese `12.5 万元` from ten thousand yuan on where two
 * decimals say it exactly, otherwise `123,456 元`.
 */
export function showMoney(yuan: string, lang: Lang): string {
	if (lang === 'en') return groupThousands(yuan).replace(/^-?/, '$&¥');
	const tenThousands = timesPowerOfTen(yuan, -4);
	const short = /^-?[1-9]\d*(?:\.\d{1,2})?$/.test(tenThousands);
	return short ? `${groupThousands(tenThousands)} 万元` : `${groupThousands(yuan)} 元`;
}
