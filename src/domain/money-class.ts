import type { Lang } from './lang.ts';

/**
 * Where one class of amounts ends and the next begins, in yuan: 10,000 as Article 122 of the Food Safety Law has it,
 * and the steps of Article 140 of the Criminal Law.
 */
const BOUNDS = [10_000, 50_000, 200_000, 500_000, 2_000_000];

/** The classes of amounts from the smallest, `0-10000` … `2000000-`: from the first number on, below the second. */
export const moneyClasses: readonly string[] = [0, ...BOUNDS].map(
	(from, at) => `${from}-${BOUNDS[at] ?? ''}`
);

/** The class of an amount in yuan. */
export const moneyClassOf = (amount: string): string | null =>
	moneyClasses[BOUNDS.filter((bound) => bound <= Number(amount)).length] ?? null;

/** A class for readers, the first number in it and the second not: 1万元以上不满5万元, ¥10,000 to under ¥50,000. */
export function showMoneyClass(bucket: string, lang: Lang): string {
	const [from = '', to = ''] = bucket.split('-');
	if (lang === 'zh') {
		if (from === '0') return `不满${inWan(to)}`;
		return `${inWan(from)}以上${to && `不满${inWan(to)}`}`;
	}
	if (from === '0') return `Under ${inYuan(to)}`;
	return to ? `${inYuan(from)} to under ${inYuan(to)}` : `${inYuan(from)} and over`;
}

const inWan = (yuan: string) => `${Number(yuan) / 10_000}万元`;
const inYuan = (yuan: string) => `¥${Number(yuan).toLocaleString('en')}`;
