import type { Dataset } from '../domain/dataset.ts';
import type { Field } from '../domain/field.ts';
import type { ClosedList } from '../domain/lists.ts';
import type { Wording } from '../domain/lang.ts';
import { partyKinds, partyRoles } from '../domain/party-lists.ts';
import { slotsOf } from '../ingest/slots.ts';

/** A line of the dictionary: a field, or a companion cell of a party. */
export interface Definition {
	readonly name: string;
	readonly heading: string;
	readonly field: Field;
	/** The field's own name, of which the completeness is known; null for a companion cell. */
	readonly of: string | null;
}

/** What each column of a dataset's exports and downloads means, in declared order. */
export const definitionsOf = (dataset: Dataset): readonly Definition[] =>
	slotsOf(dataset).map(({ name, field, part, heading }) => ({
		name,
		heading,
		field: dataset.fields[field]!,
		of: part === null ? field : null,
	}));

/** A closed list with the columns that are written in its codes. */
export interface DefinedList {
	readonly name: string;
	readonly label: Wording;
	readonly values: ClosedList;
}

/** Every closed list of a dataset, those of its parties' kinds and roles included. */
export function closedListsOf({ fields }: Dataset): readonly DefinedList[] {
	const own = Object.entries(fields).flatMap(([name, { label, values }]) =>
		values ? [{ name, label, values }] : []
	);
	const groups = Object.entries(fields).filter(([, { parts }]) => parts);
	if (groups.length === 0) return own;
	const names = (part: string) => groups.map(([name]) => name + part).join(', ');
	return [
		...own,
		{ name: names('Kind'), label: { zh: '主体类型', en: 'Kind of party' }, values: partyKinds },
		{ name: names('Role'), label: { zh: '主体角色', en: 'Role of party' }, values: partyRoles },
	];
}
