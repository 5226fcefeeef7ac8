import type { Dataset } from '../domain/dataset.ts';
import { findPersonal } from '../domain/personal.ts';
import { parties, texts } from '../domain/value.ts';
import { foldHidden } from './folding.ts';
import type { PublicRecord, ShownParty } from './record.ts';

/** Gathers what public records lawfully show although it is hidden or looks personal elsewhere. */
export function lawfulBook() {
	const names = new Set<string>();
	const digits = new Set<string>();
	return {
		/** Folded names, codes and addresses. */
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
				if (spread && !persons) for (const each of own) names.add(foldHidden(each));
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
 * no term (a recall names its maker whatever has ended on another list) prose too. What shows on the record's own
 * page alone is apart in `ownLabelsOf`.
 */
export const labelsOf = (record: PublicRecord, { fields, lifecycle }: Dataset): readonly string[] =>
	Object.entries(fields).flatMap(([name, field]) =>
		!field.spread || (field.kind === 'prose' && lifecycle.term)
			? []
			: [
					...texts(record.values[name]).map((each) => field.show(each, 'zh')),
					...(parties(record.values[name]) as readonly ShownParty[]).flatMap(({ name, former }) => [
						name,
						...former,
					]),
				].map(foldHidden)
	);

/** Folded texts that show on the page of the record and nowhere else, such as its legal representative. */
export const ownLabelsOf = ({ values }: PublicRecord, { fields }: Dataset): readonly string[] =>
	Object.entries(fields).flatMap(([name, { spread }]) => (spread ? [] : texts(values[name]).map(foldHidden)));
