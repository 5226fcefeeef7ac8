import { isGtin } from './gtin.ts';
import { isIdNumber } from './idNumber.ts';
import { withLatinLetters } from './lookAlikes.ts';
import { likelyUscc, withUsedSymbols } from './slip.ts';
import { hasUsccShape, isUscc, usccFaults } from './uscc.ts';

/**
 * What is wrong with a code as somebody typed it.
 * - `person`: a citizen's identity number, by which nothing is looked up;
 * - `letter`: a letter that codes never have, in the place counted from 1;
 * - `script`: letters of another script that look like Latin ones;
 * - `check`: a check character that does not fit;
 * - `length`: a unified social credit code of more or fewer than 18 characters;
 * - `barcode`: the check digit of an EAN-13 number that does not fit.
 *
 * `meant` is the code that was probably meant, null where none or more than one is likely. Never applied by itself.
 */
export type Mistype =
	| { readonly kind: 'person' | 'barcode'; readonly meant: null }
	| { readonly kind: 'script' | 'check'; readonly meant: string | null }
	| {
			readonly kind: 'letter';
			readonly letter: string;
			readonly place: number;
			readonly meant: string | null;
	  }
	| { readonly kind: 'length'; readonly length: number; readonly meant: null };

/** Written between the characters of a code, and not part of it. */
const BETWEEN = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u2010-\u2015\u2212-]/g;

/** A code of a unit registered by market regulators, the commonest kind, begun and not yet 18 characters long or more. */
const COMMON = /^9[1-3]\d{6}[0-9A-Z]+$/;

/** How many characters a unified social credit code has. */
export const USCC_LENGTH = 18;

/** What is wrong with the code, or null: with a name, a number of another kind, or a code whose checks fit. */
export function mistypeOf(typed: string): Mistype | null {
	const written = typed.normalize('NFKC').toUpperCase().replace(BETWEEN, '');
	const code = withLatinLetters(written);
	if (!/^[0-9A-Z]+$/.test(code)) return null;
	if (code.length === USCC_LENGTH && isIdNumber(code) && !isSound(code))
		return { kind: 'person', meant: null };
	if (code.length === USCC_LENGTH && hasUsccShape(withUsedSymbols(code))) return mistypeOfUscc(code, written);
	if (code.length === 13 && /^69\d+$/.test(code) && !isGtin(code)) return { kind: 'barcode', meant: null };
	const { length } = code;
	return length !== USCC_LENGTH && length > 15 && length < 21 && COMMON.test(code)
		? { kind: 'length', length, meant: null }
		: null;
}

const isSound = (code: string) => isUscc(code) && !usccFaults(code).body;

function mistypeOfUscc(code: string, written: string): Mistype | null {
	const place = code.search(/[IOZSV]/);
	if (place >= 0) return { kind: 'letter', letter: code[place]!, place: place + 1, meant: likelyUscc(code) };
	if (!isSound(code)) return { kind: 'check', meant: likelyUscc(code) };
	return code === written ? null : { kind: 'script', meant: code };
}
