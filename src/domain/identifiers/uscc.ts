import { completeOrgCode, isOrgCode } from './orgCode.ts';

const SYMBOLS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const SHAPE = /^[1-9ANY][1-9]\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/**
 * Whether the text is a unified social credit code 统一社会信用代码 (GB 32100-2015): 18 capitals and digits
 * without I, O, Z, S, V, whose last character fits. The inner check of the organisation code is `usccFaults`'.
 */
export function isUscc(code: string): boolean {
	return SHAPE.test(code) && checkOf(code) === code[17];
}

/** Whether the text has the shape of a unified social credit code, whatever its check characters say. */
export const hasUsccShape = (code: string): boolean => SHAPE.test(code);

/**
 * What is wrong with the code: its shape; the check of the organisation code within it (`body`, 主体标识码);
 * the check of the whole. The two use different values for letters, so each finds slips that the other
 * misses. Of a code without the shape nothing more is said.
 */
export function usccFaults(code: string): { shape: boolean; body: boolean; whole: boolean } {
	if (!SHAPE.test(code)) return { shape: true, body: false, whole: false };
	return { shape: false, body: !isOrgCode(orgCodeOf(code)), whole: checkOf(code) !== code[17] };
}

/** The organisation code within a unified social credit code: its characters 9 to 17, without a hyphen. */
export const orgCodeOf = (uscc: string): string => uscc.slice(8, 17);

/** The unified social credit code whose first sixteen symbols these are; both its check characters follow from them. */
export function completeUscc(body: string): string {
	const code = body.slice(0, 8) + completeOrgCode(body.slice(8, 16));
	return code + checkOf(code);
}

/** Whether the code is of region 000000, which GB/T 2260 does not know: such codes are invented. */
export const isDemoRegion = (uscc: string): boolean => uscc.slice(2, 8) === '000000';

function checkOf(code: string): string {
	const sum = WEIGHTS.reduce((sum, weight, place) => sum + weight * SYMBOLS.indexOf(code[place]!), 0);
	return SYMBOLS[(31 - (sum % 31)) % 31]!;
}
