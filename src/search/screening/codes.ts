import { identify } from '../../domain/identifiers/partyCode.ts';
import { orgCodeOf } from '../../domain/identifiers/uscc.ts';

/** A valid code of a scheme by which parties are joined. */
export interface Code {
	readonly scheme: JoiningScheme;
	readonly value: string;
}

export type JoiningScheme = 'uscc' | 'orgcode' | 'regno15' | 'regno13';

const JOINING: ReadonlySet<string> = new Set<JoiningScheme>(['uscc', 'orgcode', 'regno15', 'regno13']);

const isJoining = (scheme: string): scheme is JoiningScheme => JOINING.has(scheme);

/** A code as somebody wrote it: the code, or why it is not used and which one was probably meant. */
export type WrittenCode =
	| { readonly code: Code; readonly fault: null; readonly slip: null }
	| { readonly code: null; readonly fault: 'check' | 'unknown' | null; readonly slip: string | null };

/** Reads a cell with a code. A blank cell is neither code nor fault. A code whose check fails is never used. */
export function readCode(written: string): WrittenCode {
	if (written.trim() === '') return { code: null, fault: null, slip: null };
	const read = identify(written);
	const code = read.valid ? toCode(read) : null;
	if (code) return { code, fault: null, slip: null };
	const fault = isJoining(read.scheme) ? 'check' : 'unknown';
	return { code: null, fault, slip: read.slip ?? read.zerosLost ?? null };
}

/** A code by which parties are joined; null for what identifies nobody for sure. */
export const toCode = ({
	scheme,
	value,
}: {
	readonly scheme: string;
	readonly value: string;
}): Code | null => {
	const bare = value.replaceAll('-', '');
	return isJoining(scheme) ? { scheme, value: bare } : null;
};

/**
 * What two codes of one party have in common: an organisation code without its check, whether written alone or within
 * a unified social credit code; or a registration number.
 */
export const joinOf = ({ scheme, value }: Code): string =>
	scheme === 'uscc' ? orgCodeOf(value).slice(0, 8) : scheme === 'orgcode' ? value.slice(0, 8) : `r${value}`;

/** How a code equals one of others: as it stands, or by the organisation code within; null where it equals none. */
export function sameCode(code: Code, others: readonly Code[]): 'code' | 'orgCode' | null {
	if (others.some(({ value }) => value === code.value)) return 'code';
	return others.some((other) => joinOf(other) === joinOf(code)) ? 'orgCode' : null;
}

/** True where the codes tell two parties apart: both have codes that can be compared, and none is equal. */
export function areDifferent(code: Code, others: readonly Code[]): boolean {
	const comparable = others.filter((other) => familyOf(other) === familyOf(code));
	return comparable.length > 0 && sameCode(code, others) === null;
}

const familyOf = ({ scheme }: Code) => (scheme === 'uscc' || scheme === 'orgcode' ? 'body' : scheme);
