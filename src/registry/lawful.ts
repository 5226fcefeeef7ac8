import type { Dataset } from '../domain/dataset.ts';
import { findPersonal } from '../domain/personal.ts';
import { parties, texts } from '../domain/value.ts';
import { foldHidden } from './hidden.ts';
import type { PublicRecord, ShownParty } from './record.ts';

/** Gathers what public records lawfully show although it is hidden or looks personal elsewhere. */
export function lawfulBook() {
	const names = new Set<string>();
	const digits = new Set<string>();
	return {
		/** Folded names, codes, addresses and representatives. */
		names,
		/** Digits that look personal: a recall's telephone, an official number. */
		digits,
		learn({ values }: PublicRecord, { fields }: Dataset) {
			for (const [name, { spread, persons, digits: ofDigits, telephones }] of Object.entries(fields)) {
				for (const party of parties(values[name]) as readonly ShownParty[])
					if (!party.masked)
						for (const each of [party.name, ...party.former, ...party.ids.map(({ value }) => value)])
							names.add(foldHidden(each));
				const own = texts(values[name]);
				if (!spread || !persons) for (const each of own) names.add(foldHidden(each));
				if (!ofDigits && !telephones) continue;
				for (const each of own)
					if (/\d{11}/.test(each.replace(/[\s-]/g, '')))
						for (const { start, end } of findPersonal(each))
							digits.add(each.slice(start, end).replace(/\D/g, ''));
			}
		},
	};
}

/**
 * Folded texts of a record that may lawfully hold a name hidden elsewhere: names and terms, and on lists that know
 * no term (a recall names its maker whatever has ended on another list) prose too.
 */
export const labelsOf = (record: PublicRecord, { fields, lifecycle }: Dataset) =>
	Object.entries(fields).flatMap(([name, field]) =>
		field.kind === 'prose' && lifecycle.term
			? []
			: [
					...texts(record.values[name]).map((each) => field.show(each, 'zh')),
					...parties(record.values[name]).map((party) => party.name),
				].map(foldHidden)
	);
