import { passesMod11And10 } from './iso7064.ts';

/** Whether the text is a business registration number of 15 digits (GS 15-2006) whose check digit fits. */
export function isRegNo15(code: string): boolean {
	return /^\d{15}$/.test(code) && passesMod11And10(code);
}

/** Whether the text has the 13 digits of a registration number from before July 2007, which has no check. */
export function isRegNo13(code: string): boolean {
	return /^\d{13}$/.test(code);
}
