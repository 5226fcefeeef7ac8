/**
 * Where a hit's page is, in few bytes. The short form of a party's page is the last part of its address; of any other
 * page all of it, which holds a slash.
 */
export const pathOf = (short: string): string => (short.includes('/') ? short : `party/${short}`);

const SYMBOLS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-Z]{8}[0-9X][0-9A-HJ-NPQRTUWXY]$/;
const ORG_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** How many bytes an entry's place takes. They are written in planes: the first byte of all entries, then the second. */
export const PLACE_BYTES = 11;

/** First bytes of other places: the number on the line backwards or forwards, and a text at the end of the block. */
export const NUMBER_BACKWARDS = 253;
export const NUMBER_ITSELF = 254;
export const TEXT = 255;

/**
 * The place of a page that is called by a unified code (GB 32100), without the two check characters, which follow from
 * the others: two symbols, three pairs of digits of the region, and the eight of the organisation code as a number of
 * base 36, lowest byte first. Null for any other page, and where a check character is not the one that follows.
 */
export function packUscc(page: string): readonly number[] | null {
	if (!USCC.test(page)) return null;
	const packed = [SYMBOLS.indexOf(page[0]!), SYMBOLS.indexOf(page[1]!)];
	for (const at of [2, 4, 6]) packed.push(Number(page.slice(at, at + 2)));
	for (let rest = parseInt(page.slice(8, 16), 36), n = 0; n < 6; n++) {
		packed.push(rest % 256);
		rest = Math.floor(rest / 256);
	}
	return unpackUscc(packed) === page ? packed : null;
}

/** The unified code that `packUscc` has packed. */
export function unpackUscc(packed: ArrayLike<number>): string {
	let code = SYMBOLS[packed[0]!]! + SYMBOLS[packed[1]!]!;
	for (const at of [2, 3, 4]) code += String(packed[at]).padStart(2, '0');
	let number = 0;
	for (let at = 10; at > 4; at--) number = number * 256 + packed[at]!;
	code += number.toString(36).toUpperCase().padStart(8, '0');
	let sum = 0;
	for (let at = 0; at < 8; at++) sum += parseInt(code[8 + at]!, 36) * ORG_WEIGHTS[at]!;
	code += '0X987654321'[sum % 11]!;
	sum = 0;
	for (let at = 0; at < 17; at++) sum += SYMBOLS.indexOf(code[at]!) * WEIGHTS[at]!;
	return code + SYMBOLS[(31 - (sum % 31)) % 31]!;
}
