import { findAddresses } from './personal-addresses.ts';
import { findNumbers } from './personal-numbers.ts';
import { maybePersonal } from './personal-signs.ts';
import { plainText } from './plain-text.ts';

/** Something of a natural person's that must not be published, from `start` to before `end` of the text. */
export interface Personal {
	readonly kind: 'idNumber' | 'mobile' | 'bankCard' | 'homeAddress';
	readonly start: number;
	readonly end: number;
}

/**
 * Finds identity numbers (18 characters whose day and check fit; those of 15 digits or with a wrong check only
 * beside a word such as 身份证), mobile numbers, bank cards (16 to 19 digits after Luhn, any account number beside
 * a word such as 账号) and home addresses (beside 家住 or 住址), however spaced, hyphened or full-width. Codes of
 * organisations, products, licences and documents are not personal. In the text's order, without overlap.
 */
export function findPersonal(text: string): Personal[] {
	if (!maybePersonal(text)) return [];
	const plain = plainText(text);
	const found = [...findNumbers(plain.text), ...findAddresses(plain.text)].sort((a, b) => a.start - b.start);
	return withoutOverlap(found).map(({ kind, start, end }) => ({ kind, ...plain.stretch(start, end) }));
}

function withoutOverlap(found: readonly Personal[]): Personal[] {
	const kept: Personal[] = [];
	for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
	return kept;
}
