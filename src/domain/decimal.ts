/** The shortest decimal string of a number: no leading zeros, no zeros that end the fraction, no minus zero. */
export function toDecimal(negative: boolean, whole: string, fraction: string): string {
	const digits = whole.replace(/^0+(?=\d)/, '') || '0';
	const rest = fraction.replace(/0+$/, '');
	const value = rest ? `${digits}.${rest}` : digits;
	return negative && value !== '0' ? `-${value}` : value;
}

/** A decimal string times a power of ten, exactly; a negative power divides. */
export function timesPowerOfTen(decimal: string, power: number): string {
	const negative = decimal.startsWith('-');
	const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
	const left = whole.padStart(-power + 1, '0');
	const right = fraction.padEnd(power, '0');
	const digits = left + right;
	const point = left.length + power;
	return toDecimal(negative, digits.slice(0, point), digits.slice(point));
}

/** A decimal string with a comma between each three digits of its whole part. */
export function groupThousands(decimal: string): string {
	const [whole = '', fraction] = decimal.split('.');
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
	return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
