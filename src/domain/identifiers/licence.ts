import { passesMod11And10 } from './iso7064.ts';

/** A form of licence number: what it looks like, and whether its check digit fits where it has one. */
interface LicenceShape {
	readonly pattern: RegExp;
	readonly checks?: (code: string) => boolean;
}

export type LicenceKind = 'sc' | 'qs' | 'xk' | 'ccc' | 'customs' | 'exportRegistration' | 'overseasProducer';

/** Whether the text is a food production licence number: SC, 14 digits, the last of them after MOD 11,10. */
export function isScLicence(code: string): boolean {
	return /^SC\d{14}$/.test(code) && passesMod11And10(code.slice(2));
}

/**
 * The licence numbers that products and producers carry: `sc` food production (since 2015), `qs` food and
 * food packaging (to 2018), `xk` industrial production, `ccc` 3C certificates, `customs` registration,
 * `exportRegistration` sanitary registration of export food makers, `overseasProducer` registration of
 * overseas makers (GACC Order 248). Only `sc` has a check digit.
 */
export const licenceShapes: Readonly<Record<LicenceKind, LicenceShape>> = {
	sc: { pattern: /^SC\d{14}$/, checks: isScLicence },
	qs: { pattern: /^QS(?:\d{4} ?\d{4} ?\d{4}|\d{2}-\d{5}-\d{5})$/ },
	xk: { pattern: /^(?:[(（]\p{Script=Han}[)）] ?)?XK\d{2}-\d{3}-\d{5}$/u },
	ccc: { pattern: /^20(?:0[2-9]|[1-9]\d)\d{12}$/ },
	customs: { pattern: /^\d{4}[0-9A-Z]{6}$/ },
	exportRegistration: { pattern: /^\d{4}\/[0-9A-Z]\d{4}$/ },
	overseasProducer: { pattern: /^C[A-Z]{3}\d{14}$/ },
};
