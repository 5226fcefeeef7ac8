import { MOST } from '../rank.ts';
import { kinds } from '../kinds.ts';
import { FORMS } from '../legal-forms.ts';
import type { Spaces } from './entries.ts';
import { GROUP, type Roll } from './roll.ts';

/** Every piece of the common legal forms, each once; see `isPieceOfForm`. */
const PIECES = [
	...new Set(
		FORMS.flatMap((form) =>
			[...form].flatMap((_, from) =>
				Array.from({ length: form.length - from - 1 }, (__, more) => form.slice(from, from + 2 + more))
			)
		)
	),
];

/**
 * For every piece of a legal form, which is in countless names and begins none, the most relevant parties whose legal
 * form holds it: their names' numbers, and how many there are.
 */
export function partiesByPieceOfForm(
	roll: Roll,
	{ folded, coreLengths, subjectOfName }: Spaces
): ReadonlyMap<string, { readonly total: number; readonly names: readonly number[] }> {
	const byForm = new Map<string, { total: number; names: number[] }>();
	for (let name = 0; name < roll.names.length; name++) {
		const subject = subjectOfName[name]!;
		if (roll.groups[subject] !== GROUP.party || roll.firstNames[subject] !== name) continue;
		const form = folded[name]!.slice(coreLengths[name]);
		const known = byForm.get(form) ?? { total: 0, names: [] };
		byForm.set(form, known);
		known.total++;
		if (known.names.length < MOST.party) known.names.push(name);
	}
	return new Map(
		PIECES.flatMap((piece) => {
			const holding = [...byForm].filter(([form]) => form.includes(piece)).map(([, known]) => known);
			const total = holding.reduce((sum, known) => sum + known.total, 0);
			const names = holding
				.flatMap((known) => known.names)
				.toSorted((a, b) => a - b)
				.slice(0, MOST.party);
			return total > 0 ? [[piece, { total, names }] as const] : [];
		})
	);
}

/** The kind under which such a list has its entries. */
export const FORM_KIND = kinds.inside;
