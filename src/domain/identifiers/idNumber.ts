import { isDay } from '../day.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

/**
 * Whether the text is a citizen's identity number: 18 characters with a day of birth and the check of
 * GB 11643-1999, or the 15 digits of before 1999, which have no check, so that day and province must do.
 */
export function isIdNumber(text: string): boolean {
	if (/^\d{17}[\dXx]$/.test(text))
		return hasBirth(text.slice(6, 14)) && checkOf(text) === text[17]!.toUpperCase();
	return /^\d{15}$/.test(text) && beginsWithProvince(text) && hasBirth(`19${text.slice(6, 12)}`);
}

/** Whether the digits begin with the code of a province, as identity numbers do and most other codes do not. */
export const beginsWithProvince = (digits: string): boolean => PROVINCE.test(digits);

function hasBirth(digits: string): boolean {
	return (
		/^(?:18|19|20)/.test(digits) && isDay(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`)
	);
}

function checkOf(text: string): string {
	return '10X98765432'[WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(text[place]), 0) % 11]!;
}
