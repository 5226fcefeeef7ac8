import type { Dataset } from '../../../domain/dataset.ts';
import { parties } from '../../../domain/value.ts';
import type { PublicRecord, ShownParty } from '../../../registry/record.ts';
import { toCode, type Code } from '../codes.ts';
import type { Listed } from '../../answer.ts';
import { lastDayOf } from '../../build/subjects.ts';
import type { ListedName } from '../findings.ts';

interface Known {
	readonly names: Set<string>;
	readonly former: Set<string>;
	readonly codes: Map<string, Code>;
	readonly lists: Map<string, Listed>;
}

/**
 * Gathers, record by record, every name that a public record gives to a party with a page: present, other and former
 * ones, each with all valid codes of the party and the lists on which it is. Masked and nameless parties have no page.
 */
export function nameBook() {
	const book = new Map<string, Known>();
	return {
		enter(record: PublicRecord, dataset: Dataset) {
			const until = lastDayOf(dataset, record);
			for (const field of Object.keys(dataset.fields)) {
				if (!dataset.fields[field]!.parts) continue;
				for (const party of parties(record.values[field]) as readonly ShownParty[])
					if (party.page !== null) note(party, party.page, record, until);
			}
		},
		/** Every name; one that a party bears in any record is no former one. */
		close(): readonly ListedName[] {
			return [...book].flatMap(([page, { names, former, codes, lists }]) => {
				const beside = { codes: [...codes.values()], page, lists: [...lists.values()] };
				const left = [...former].filter((name) => !names.has(name));
				return [
					...[...names].map((name) => ({ name, former: false, ...beside })),
					...left.map((name) => ({ name, former: true, ...beside })),
				];
			});
		},
	};

	function note(party: ShownParty, page: string, { dataset, standing }: PublicRecord, until: string | null) {
		const known = book.get(page) ?? {
			names: new Set(),
			former: new Set(),
			codes: new Map(),
			lists: new Map(),
		};
		book.set(page, known);
		known.names.add(party.name);
		for (const name of party.former) known.former.add(name);
		for (const { scheme, value, valid } of party.ids) {
			const code = valid === false ? null : toCode({ scheme, value });
			if (code) known.codes.set(`${code.scheme} ${code.value}`, code);
		}
		const list = `${dataset} ${standing}`;
		const before = known.lists.get(list);
		const last = before ? later(before.until, until) : until;
		known.lists.set(list, { dataset, standing, ...(last ? { until: last } : {}) });
	}
}

/** The later of two last days; none where either has none. */
const later = (a: string | undefined, b: string | null) => (a && b ? (a > b ? a : b) : null);
