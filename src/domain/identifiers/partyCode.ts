import { isIdNumber } from './idNumber.ts';
import { withLatinLetters } from './lookAlikes.ts';
import { isOrgCode } from './orgCode.ts';
import { isRegNo13, isRegNo15 } from './registration.ts';
import { likelyUscc, withUsedSymbols } from './slip.ts';
import { hasUsccShape, isUscc, usccFaults } from './uscc.ts';

export type PartyScheme = 'uscc' | 'orgcode' | 'regno15' | 'regno13' | 'regnoText' | 'unrecognised';

/** A party's code understood. `valid` is false where a check fails or the scheme is not recognised. */
export interface PartyCode {
	readonly scheme: PartyScheme;
	readonly value: string;
	readonly valid: boolean;
	/** The unified social credit code that was probably meant; never applied. */
	readonly slip?: string;
	/** Letters of another script stood for Latin ones. */
	readonly lookAlike?: true;
	/** The organisation code that leading zeros make of a number that is one or two digits short of it. */
	readonly zerosLost?: string;
}

const CHINESE_LABEL =
	/^(?:(?:统一)?(?:社会)?信用(?:代码|码)|组织机构代码|机构代码|(?:工商)?(?:登记)?注册(?:登记)?号|营业执照(?:注册)?)(?:证)?(?:号码?)?[:\s]*(?=[0-9A-Z])/;
const LATIN_LABEL =
	/^(?:USCC|USCI|UNIFIED SOCIAL CREDIT CODE|REG(?:ISTRATION)?)\.?\s*(?:(?:NO|NUMBER)\b\.?)?\s*[:#]?\s*(?=[0-9])/;
const TRAILING = /\s*\((?:USCC|USCI|统一社会信用代码|组织机构代码|注册号|\d-\d)\)$/;
/** What keeps a spreadsheet from taking a code for a number: `="…"`, an apostrophe before it, or quotation marks. */
const PROTECTION = /^(?:=?"|['‘’])([^"'‘’]*)["'‘’]?$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const TEXT_FORM = /^[\p{Script=Han}()]{2,20}?字?第?[A-Z]{0,2}\d[\d-]{2,19}号?$/u;

/**
 * Understands a party's code as written: unified social credit code, organisation code, registration number
 * of 15 or 13 digits or in words (企合沪总字第012345号). `value` is in NFKC, capitals, without labels; codes also
 * without spaces and hyphens; what is not recognised stays as written. Region 000000 is accepted, see `isDemoRegion`. A citizen's identity number is
 * no code of a party and stays unrecognised.
 */
export function identify(written: string): PartyCode {
	const bare = written.normalize('NFKC').replace(INVISIBLE, '').trim();
	const capitals = bare.toUpperCase();
	const latin = withLatinLetters(capitals);
	const text = withoutLabels(latin);
	const code = text.replace(/[\s\u2010-\u2015\u2212-]/g, '');
	const lookAlike = latin === capitals ? {} : ({ lookAlike: true } as const);
	return { ...(identifyCode(code) ?? identifyText(text, code, bare)), ...lookAlike };
}

function withoutLabels(text: string): string {
	const bare = text
		.replace(PROTECTION, '$1')
		.replace(/^\(([^()]*)\)$/, '$1')
		.replace(CHINESE_LABEL, '')
		.replace(LATIN_LABEL, '');
	return bare.replace(TRAILING, '').trim();
}

function identifyCode(value: string): PartyCode | null {
	if (/^[0-9A-Z]{18}$/.test(value)) return identifyUscc(value);
	if (/^[0-9A-Z]{8}[0-9X]$/.test(value)) return { scheme: 'orgcode', value, valid: isOrgCode(value) };
	if (isRegNo13(value)) return { scheme: 'regno13', value, valid: true };
	if (!/^\d{15}$/.test(value)) return null;
	if (isRegNo15(value)) return { scheme: 'regno15', value, valid: true };
	return isIdNumber(value) ? null : { scheme: 'regno15', value, valid: false };
}

function identifyUscc(value: string): PartyCode | null {
	if (isUscc(value) && !usccFaults(value).body) return { scheme: 'uscc', value, valid: true };
	if (isIdNumber(value)) return null;
	const slip = likelyUscc(value);
	if (slip) return { scheme: 'uscc', value, valid: false, slip };
	return hasUsccShape(withUsedSymbols(value)) ? { scheme: 'uscc', value, valid: false } : null;
}

function identifyText(text: string, code: string, bare: string): PartyCode {
	const joined = text.replace(/\s/g, '');
	if (TEXT_FORM.test(joined) && /[字第号]/.test(joined))
		return { scheme: 'regnoText', value: joined, valid: true };
	const padded = code.padStart(9, '0');
	const zerosLost = /^\d{7,8}$/.test(code) && isOrgCode(padded) ? { zerosLost: padded } : {};
	return { scheme: 'unrecognised', value: bare, valid: false, ...zerosLost };
}
