/**
 * Codes of invented bodies and goods: their check digits fit, and none can be a real one's. Parties are of region
 * 000000, which GB/T 2260 does not know; barcodes have the prefix of shops' own goods.
 */
const USCC_SYMBOLS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const ORG_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

const weigh = (code: string, weights: readonly number[], valueOf: (symbol: string) => number) =>
	weights.reduce((sum, weight, at) => sum + weight * valueOf(code[at]!), 0);

/** An organisation code (GB 11714-1997) of nine characters, for serial numbers up to 28 million. */
export function orgCodeOf(serial: number): string {
	let digits = '';
	for (let rest = serial, place = 0; place < 5; place++) {
		digits = USCC_SYMBOLS[rest % 31]! + digits;
		rest = Math.floor(rest / 31);
	}
	const body = `DEM${digits}`;
	return body + '0X987654321'[weigh(body, ORG_WEIGHTS, (symbol) => parseInt(symbol, 36)) % 11]!;
}

/**
 * A unified social credit code (GB 32100-2015); `kind` is 1 enterprise, 2 individual trader, 3 cooperative. `region` has
 * six digits that begin with 00, which no region has.
 */
export function usccOf(serial: number, kind: 1 | 2 | 3 = 1, region = '000000'): string {
	const body = `9${kind}${region}${orgCodeOf(serial)}`;
	const sum = weigh(body, USCC_WEIGHTS, (symbol) => USCC_SYMBOLS.indexOf(symbol));
	return body + USCC_SYMBOLS[(31 - (sum % 31)) % 31]!;
}

/** A business registration number of 15 digits (GS 15-2006). */
export const regNo15Of = (serial: number): string =>
	withMod11And10(`000000${String(serial).padStart(8, '0')}`);

/** A registration number of 13 digits, from before July 2007, which has no check digit. */
export const regNo13Of = (serial: number): string => `0000002${String(serial).padStart(6, '0')}`;

/** A food production licence number: SC and 14 digits. */
export const scLicenceOf = (foodClass: number, serial: number): string =>
	`SC${withMod11And10(`1${String(foodClass).padStart(2, '0')}000000${String(serial % 10_000).padStart(4, '0')}`)}`;

/** A barcode of 13 digits. */
export function gtinOf(serial: number): string {
	const body = `2000${String(serial).padStart(8, '0')}`;
	const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
	return body + ((10 - (sum % 10)) % 10);
}

/** The digits with their check digit after MOD 11,10 (ISO 7064, GB/T 17710). */
function withMod11And10(digits: string): string {
	let product = 10;
	for (const digit of digits) product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
	return digits + ((11 - product) % 10);
}
