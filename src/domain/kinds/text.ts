import type { Field, Named } from '../field.ts';
import { base } from './base.ts';

/** Words as the source wrote them, in one line. */
export const text = (named: Named) =>
	({
		...base('text', named),
		read: (written) => ({ value: written.replace(/\s*\n\s*/g, ' ') }),
	}) satisfies Field;

/** Sentences as the source wrote them; line breaks are kept. */
export const prose = (named: Named) => base('prose', named) satisfies Field;
