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

/** Kinds whose values are figures: no name stands in them. */
const FIGURES: ReadonlySet<string> = new Set(['date', 'money', 'quantity', 'count', 'percent', 'gtin']);

/**
 * Makes the reader of the folded texts of records that may lawfully hold a name hidden elsewhere: names and terms,
 * and on lists that know no term (a recall names its maker whatever has ended on another list) prose too. What shows
 * on the record's own page alone is apart in `ownLabelsOf`.
 */
export function labelReader({ fields, lifecycle }: Dataset): (record: PublicRecord) => readonly string[] {
	const telling = Object.entries(fields).filter(
		([, { spread, kind }]) => spread && !FIGURES.has(kind) && !(kind === 'prose' && lifecycle.term)
	);
	const wording = new Map<string, string>();
	const worded = (name: string, code: string) => {
		const known = wording.get(`${name} ${code}`) ?? foldHidden(fields[name]!.show(code, 'zh'));
		wording.set(`${name} ${code}`, known);
		return known;
	};
	return ({ values }) =>
		telling.flatMap(([name, { parts, kind, values: list }]) => {
			if (parts)
				return (parties(values[name]) as readonly ShownParty[]).flatMap((party) =>
					[party.name, ...party.former].map(foldHidden)
				);
			const isListed = list !== undefined || kind === 'region';
			return texts(values[name]).map((each) => (isListed ? worded(name, each) : foldHidden(each)));
		});
}

/** Folded texts that show on the page of the record and nowhere else, such as its legal representative. */
export const ownLabelsOf = ({ values }: PublicRecord, { fields }: Dataset): readonly string[] =>
	Object.entries(fields).flatMap(([name, { spread }]) => (spread ? [] : texts(values[name]).map(foldHidden)));
