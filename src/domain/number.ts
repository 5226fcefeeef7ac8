import { timesPowerOfTen, toDecimal } from './decimal.ts';

const FORMS = {
	'.': /^([+-]?)(\d+|\d{1,3}(?:([, '’])\d{3})(?:\3\d{3})*)?(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/,
	',': /^([+-]?)(\d+|\d{1,3}(?:([. '’])\d{3})(?:\3\d{3})*)?(?:,(\d*))?(?:[eE]([+-]?\d{1,3}))?$/,
} as const;

/**
 * The number written, as an exact decimal string without needless zeros: full-width digits, a sign, groups of
 * three, and exponents up to a hundred are understood. `decimal` is the sender's decimal sign. Null for any
 * other text, such as groups of another size.
 */
export function readNumber(written: string, decimal: '.' | ','): string | null {
	const plain = written.trim().normalize('NFKC').replace(/[−–]/g, '-');
	const [match, sign, whole = '', , fraction = '', exponent = '0'] = FORMS[decimal].exec(plain) ?? [];
	if (match === undefined || (whole === '' && fraction === '')) return null;
	const value = toDecimal(sign === '-', whole.replace(/\D/g, ''), fraction);
	const power = Number(exponent);
	return Math.abs(power) > 100 ? null : timesPowerOfTen(value, power);
}
