import type { Dataset } from '../domain/dataset.ts';
import { maskPerson } from '../domain/person.ts';
import { parties, type Party, type Value, type Values } from '../domain/value.ts';
import type { Entry } from '../ingest/entry.ts';
import { namelessParty, SUPPRESSED } from './masking.ts';
import type { ShownParty } from './record.ts';

/** What of an entry is not shown. */
export interface Veil {
	/** True where no party of it may be named. */
	readonly nameless: boolean;
	readonly masked: readonly Party[];
	readonly persons: readonly Party[];
	/** Fields that are suppressed. */
	readonly fields: readonly string[];
	/** Takes suppressed texts out of a text; null where there are none. */
	readonly removes: ((text: string) => string) | null;
}

/** An entry's values without fields that are not shown, each party as the public may see it. Other texts are as they were. */
export function shownValues(values: Values, dataset: Dataset, veil: Veil): Values {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => {
			const field = dataset.fields[name];
			if (value === null || isWithheld(name, dataset, veil)) return [name, null];
			if (!field?.parts) return [name, value];
			const shown = parties(value).map((party) => showParty(party, values, dataset, veil));
			return [name, (Array.isArray(value) ? shown : shown[0]!) as Value];
		})
	);
}

function isWithheld(
	name: string,
	{ fields, refers }: Dataset,
	{ nameless, persons, fields: suppressed }: Veil
) {
	if (suppressed.includes(name)) return true;
	if (persons.length > 0 && fields[name]?.persons === false) return true;
	return nameless && (fields[name]?.spread === false || fields[name]?.persons === false || refers === name);
}

function showParty(
	party: Party,
	values: Values,
	dataset: Dataset,
	{ nameless, masked, removes }: Veil
): ShownParty {
	if (masked.includes(party)) {
		const name = nameless ? namelessParty(party, dataset, values) : maskPerson(party.name);
		return { ...party, name, ids: [], former: [], page: null, masked: true };
	}
	const isRemoved = (written: string) => removes !== null && removes(written) !== written;
	return {
		...party,
		name: isRemoved(party.name) ? SUPPRESSED : party.name,
		former: party.former.filter((name) => !isRemoved(name)),
		ids: party.ids.filter(({ value }) => !isRemoved(value)),
		page: null,
		masked: isRemoved(party.name),
	};
}

/** Marks of repair on what is still shown as the export had it; of parties none but that a person was presumed. */
export function shownRepairs(
	{ repairs, values }: Entry,
	shown: Values,
	{ fields }: Dataset
): Entry['repairs'] {
	return Object.fromEntries(
		Object.entries(repairs).filter(
			([name, rule]) =>
				rule === 'person-presumed' ||
				(!fields[name]?.parts && (shown[name] !== null || values[name] === null))
		)
	);
}
