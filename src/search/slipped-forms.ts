import { FORMS } from './legal-forms.ts';
import { isSlip } from './slips.ts';

/**
 * What may stand before a legal form that holds one slip, the swap of its first character with the name's last one
 * included (`商有贸限公司`); shortest first.
 */
export function beforeSlippedForm(folded: string): readonly string[] {
	const found = new Set<string>();
	for (const form of FORMS)
		for (const difference of [0, 1, -1]) {
			const at = folded.length - form.length - difference;
			if (at < 2) continue;
			const tail = folded.slice(at);
			if (isSlip(tail, form)) found.add(folded.slice(0, at));
			if (difference === 1 && tail[0] === form[0] && tail.slice(2) === form.slice(1))
				found.add(folded.slice(0, at) + tail[1]);
		}
	return [...found].toSorted((a, b) => a.length - b.length);
}
