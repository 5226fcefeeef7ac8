import { orgCodeOf } from '../domain/identifiers/uscc.ts';
import type { Dataset } from '../domain/dataset.ts';
import { parties, text, type Party } from '../domain/value.ts';
import { foldHidden } from './folding.ts';
import { sha256 } from './present.ts';
import type { Mention, PublicParty, PublicRecord, ShownParty } from './record.ts';

const validId = (party: Party, ...schemes: string[]) =>
	party.ids.find(({ scheme, valid }) => valid !== false && schemes.includes(scheme))?.value;

/**
 * Gathers parties over all public records: by verified code, else by name and region within one dataset.
 * Never across datasets by name, never natural persons, never a masked name.
 */
export function partyBook() {
	const usccByOrg = new Map<string, string>();
	const book = new Map<string, { party: ShownParty; names: Set<string>; records: Map<string, Mention> }>();

	return {
		/** Learns which organisation codes belong to which unified code. To be told every record first. */
		learn(record: PublicRecord, dataset: Dataset) {
			for (const { party } of partiesOf(record, dataset)) {
				const uscc = validId(party, 'uscc');
				if (uscc) usccByOrg.set(orgCodeOf(uscc), uscc);
			}
		},
		/** Gives every party of a record its page, and keeps the record for that page. */
		enter(record: PublicRecord, dataset: Dataset): PublicRecord {
			const values = { ...record.values };
			for (const field of Object.keys(dataset.fields)) {
				const value = values[field];
				if (!dataset.fields[field]!.parts || value == null) continue;
				const paged = (parties(value) as readonly ShownParty[]).map((party) => {
					const page = isContested(record, dataset, field) ? null : pageOf(party, record.dataset);
					if (page !== null) mention(page, party, record, field);
					return { ...party, page };
				});
				values[field] = Array.isArray(value) ? paged : paged[0]!;
			}
			return { ...record, values };
		},
		/** Every party that a public record names, with its namesakes. */
		close(): readonly PublicParty[] {
			const byName = new Map<string, Set<string>>();
			for (const [page, { names }] of book)
				for (const name of names) {
					const folded = foldHidden(name);
					byName.set(folded, (byName.get(folded) ?? new Set()).add(page));
				}
			return [...book].map(([page, { party, names, records }]) => {
				const others = new Set([...names].flatMap((name) => [...byName.get(foldHidden(name))!]));
				others.delete(page);
				const alike = [...others].toSorted().map((other) => {
					const { party: its } = book.get(other)!;
					return { page: other, name: its.name, region: its.region };
				});
				return { page, party: { ...party, page }, names: [...names], records: [...records.values()], alike };
			});
		},
	};

	function pageOf(party: ShownParty, dataset: string): string | null {
		if (party.masked || party.kind === 'person') return null;
		const uscc = validId(party, 'uscc');
		if (uscc) return uscc;
		const org = validId(party, 'orgcode');
		if (org) return usccByOrg.get(org) ?? `org-${org}`;
		const reg = validId(party, 'regno15', 'regno13');
		if (reg) return `reg-${reg}`;
		return `p-${sha256([dataset, foldHidden(party.name), party.region ?? ''].join('\u001f')).slice(0, 10)}`;
	}

	function mention(page: string, party: ShownParty, record: PublicRecord, field: string) {
		const known = book.get(page) ?? { party, names: new Set<string>(), records: new Map<string, Mention>() };
		book.set(page, known);
		known.names.add(party.name);
		known.party = withCodesOf(known.party, party);
		const { dataset, id, title, standing, term } = record;
		const place = `${dataset}:${id}:${field}`;
		if (!known.records.has(place))
			known.records.set(place, { dataset, id, field, role: party.role, title, from: term.from, standing });
	}
}

/** A party with the codes and former names of another mention of it. */
function withCodesOf(party: ShownParty, other: ShownParty): ShownParty {
	const codes = other.ids.filter(
		(id) => !party.ids.some((its) => its.scheme === id.scheme && its.value === id.value)
	);
	const former = other.former.filter((name) => !party.former.includes(name));
	if (codes.length + former.length === 0) return party;
	return { ...party, ids: [...party.ids, ...codes], former: [...party.former, ...former] };
}

function partiesOf(record: PublicRecord, { fields }: Dataset) {
	return Object.keys(fields).flatMap((field) =>
		parties(record.values[field]).map((party) => ({ field, party }))
	);
}

/** True where an upheld objection says that the record is not of this party after all. */
const isContested = ({ values }: PublicRecord, { contested }: Dataset, field: string) =>
	contested !== undefined &&
	contested.party === field &&
	contested.values.includes(text(values[contested.field]) ?? '');
