const SHAPE = /^[0-9A-Z]{8}-?[0-9X]$/;
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Whether the text is an organisation code 组织机构代码 whose check character fits (GB 11714-1997): eight of
 * 36 symbols in which A is 10 and Z is 35, then 0–9 or X, with or without a hyphen before it.
 */
export function isOrgCode(code: string): boolean {
	return SHAPE.test(code) && checkOf(code) === code.slice(-1);
}

/** The organisation code that begins with these eight symbols. */
export const completeOrgCode = (body: string): string => body + checkOf(body);

function checkOf(code: string): string {
	const sum = WEIGHTS.reduce((sum, weight, place) => sum + weight * parseInt(code[place]!, 36), 0);
	return '0X987654321'[sum % 11]!;
}
