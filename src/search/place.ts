import { completeUscc } from '../domain/identifiers/uscc.ts';

/**
 * Where a hit's page is, in few bytes. The short form of a party's page is the last part of its address; of any other
 * page all of it, which holds a slash.
 */
export const pathOf = (short: string): string => (short.includes('/') ? short : `party/${short}`);

const SYMBOLS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-Z]{8}[0-9X][0-9A-HJ-NPQRTUWXY]$/;

/** How many characters a unified code has. */
export const USCC_LENGTH = 18;

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
	const bytes = [SYMBOLS.indexOf(page[0]!), SYMBOLS.indexOf(page[1]!)];
	for (const at of [2, 4, 6]) bytes.push(Number(page.slice(at, at + 2)));
	for (let rest = parseInt(page.slice(8, 16), 36), n = 0; n < 6; n++) {
		bytes.push(rest % 256);
		rest = Math.floor(rest / 256);
	}
	return unpackUscc(bytes) === page ? bytes : null;
}

/** The unified code that `packUscc` has packed. */
export function unpackUscc(packed: ArrayLike<number>): string {
	let code = SYMBOLS[packed[0]!]! + SYMBOLS[packed[1]!]!;
	for (const at of [2, 3, 4]) code += String(packed[at]).padStart(2, '0');
	let number = 0;
	for (let at = 10; at > 4; at--) number = number * 256 + packed[at]!;
	return completeUscc(code + number.toString(36).toUpperCase().padStart(8, '0'));
}
