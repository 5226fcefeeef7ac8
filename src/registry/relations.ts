import type { Dataset } from '../domain/dataset.ts';
import { parties, texts } from '../domain/value.ts';
import type { Entry } from '../ingest/entry.ts';
import { foldHidden } from './folding.ts';
import { replaceIn, type Replacement } from './masking.ts';
import { plainKey } from './plain-key.ts';
import { titleOf, type Presented } from './present.ts';
import type { PublicRecord, ShownParty } from './record.ts';

/**
 * Follows which records refer to which. What is hidden in one is hidden in the prose and titles of the other,
 * unless that one names the party itself; a reference gives a public record's public key, and none to a pending one.
 */
export function relationBook() {
	const near = new Map<string, Set<string>>();
	const publicOf = new Map<string, string>();
	const entryOf = new Map<string, string>();
	const pending = new Set<string>();
	const hiding = new Map<string, readonly Replacement[]>();

	return {
		/** Learns what an entry refers to. To be told every entry first. */
		learn({ key, values }: Entry, { id, refers }: Dataset) {
			if (refers === undefined) return;
			for (const other of texts(values[refers])) {
				link(`${id}:${plainKey(key)}`, plainKey(other));
				link(plainKey(other), `${id}:${plainKey(key)}`);
			}
		},
		/** Keeps out of other records that an entry is pending. */
		keepOut({ key }: Entry, { id }: Dataset) {
			const place = `${id}:${plainKey(key)}`;
			if (near.has(place)) pending.add(place);
		},
		/** Keeps what others need to know of an entry that is public. */
		keep({ key }: Entry, { record, replacements }: Presented) {
			const place = `${record.dataset}:${plainKey(key)}`;
			if (!near.has(place)) return;
			publicOf.set(place, `${record.dataset}:${record.key}`);
			entryOf.set(placeOf(record), place);
			if (replacements.length > 0) hiding.set(place, replacements);
		},
		/** A record with what its relations hide hidden, and its references mended. */
		mend(record: PublicRecord, dataset: Dataset): PublicRecord {
			const place = entryOf.get(placeOf(record));
			if (place === undefined || record.withdrawn) return record;
			const own = namesOf(record).map(foldHidden);
			const replacements = [...near.get(place)!]
				.flatMap((other) => hiding.get(other) ?? [])
				.filter(({ hidden }) => !own.some((name) => name.includes(foldHidden(hidden))));
			const replaced = replaceIn(record.values, dataset.fields, replacements);
			const changed = JSON.stringify(replaced) !== JSON.stringify(record.values);
			const values = { ...(changed ? replaced : record.values) };
			const { refers } = dataset;
			if (refers !== undefined && values[refers] != null) {
				const kept = texts(record.values[refers]).flatMap((other) => {
					const target = publicOf.get(plainKey(other));
					return pending.has(plainKey(other)) ? [] : [target ?? other];
				});
				values[refers] = kept.length > 0 ? kept : null;
			}
			return { ...record, values, title: titleOf(dataset, values), raw: changed ? {} : record.raw };
		},
	};

	function link(from: string, to: string) {
		const known = near.get(from) ?? new Set();
		near.set(from, known.add(to));
	}
}

const placeOf = ({ dataset, id }: PublicRecord) => `${dataset}:${id}`;

const namesOf = ({ values }: PublicRecord) =>
	Object.values(values).flatMap((value) =>
		(parties(value) as readonly ShownParty[])
			.filter(({ masked }) => !masked)
			.flatMap(({ name, former, ids }) => [name, ...former, ...ids.map((id) => id.value)])
	);
