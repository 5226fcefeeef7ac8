import { createHash } from 'node:crypto';
import type { Dataset } from '../domain/dataset.ts';
import { idOf } from '../domain/key.ts';
import { maskPerson } from '../domain/person.ts';
import type { Policy } from '../domain/policy.ts';
import type { Suppression } from '../domain/site.ts';
import { endOf, standingOn, termOfRecord, type StatedEnd, type Term } from '../domain/standing.ts';
import { parties, text, texts, type Party, type Value, type Values } from '../domain/value.ts';
import type { Entry } from '../ingest/entry.ts';
import {
	mapTexts,
	namelessParty,
	partyReplacements,
	personReplacements,
	replaceIn,
	SUPPRESSED,
	type Replacement,
} from './masking.ts';
import type { Origin, PublicRecord, ShownParty } from './record.ts';

/** What the gate judges by. */
export interface Judgement {
	readonly today: string;
	readonly policies: readonly Policy[];
	readonly suppressed: readonly Suppression[];
}

/** An entry as the public may see it, with what must not be seen of it. Null where it is not public yet. */
export interface Presented {
	readonly record: PublicRecord;
	readonly hidden: readonly string[];
	readonly term: Term;
}

export const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/**
 * Judges one entry on a day: its standing, whether its parties may be named, and what is hidden in it.
 * `countNameless` numbers records of one nameless key in the order of the export.
 */
export function present(
	entry: Entry,
	dataset: Dataset,
	origin: Pick<Origin, 'source' | 'sender' | 'licence' | 'language'>,
	stated: StatedEnd | null,
	{ today, policies, suppressed }: Judgement,
	countNameless: (nameless: string) => number
): Presented | { readonly pending: Term } {
	const { lifecycle, fields } = dataset;
	const term = termOfRecord(dataset, entry.values, policies, stated);
	const standing = standingOn(term, today);
	const ordinal = entry.key === entry.nameless ? 0 : countNameless(entry.nameless);
	if (standing === 'pending') return { pending: term };
	const withdrawn = standing === 'ended' && lifecycle.afterwards === 'withdraw';
	const { named } = lifecycle;
	const nameless =
		withdrawn ||
		(named !== undefined &&
			!(standing === 'current' && named.values.includes(text(entry.values[named.field]) ?? '')));
	const all = Object.keys(fields).flatMap((name) => parties(entry.values[name]));
	const persons = all.filter(({ kind }) => kind === 'person');
	const masked = nameless ? all : persons;
	const removed = suppressed.flatMap((each) => suppressedIn(each, dataset, entry));
	const replacements = [
		...(nameless
			? all.flatMap((party) => partyReplacements(party, namelessParty(party, dataset, entry.values)))
			: persons.flatMap(personReplacements)),
		...removed,
	];
	const key =
		masked.length > 0 && entry.key !== entry.nameless
			? namelessKey(entry, origin.source, ordinal)
			: entry.key;
	const end = { endedOn: standing === 'ended' ? endOf(term) : term.endedOn, endGround: term.endGround };
	const base = {
		dataset: dataset.id,
		key,
		id: idOf(key, sha256),
		standing,
		withdrawn,
		nameless: nameless && all.length > 0,
	};
	const hidden = [
		...masked.flatMap(({ name, former, ids }) => [name, ...former, ...ids.map(({ value }) => value)]),
		...removed.map(({ hidden: each }) => each),
		...(nameless ? hiddenBeside(entry.values, dataset) : []),
	];
	if (withdrawn) {
		const ended = { from: null, until: null, ...end, repairFrom: null, policy: null };
		return {
			record: { ...base, term: ended, title: null, values: {}, raw: {}, repairs: {}, origin: null },
			hidden,
			term,
		};
	}
	const values = replaceIn(showParties(withoutFields(entry.values)), fields, replacements);
	const untouched = replacements.length === 0 && !nameless;
	const { from, until, repairFrom, policy } = term;
	return {
		hidden,
		term,
		record: {
			...base,
			term: { from, until, ...end, repairFrom, policy },
			title: titleOf(dataset, values),
			values,
			raw: untouched ? entry.raw : {},
			repairs: entry.repairs,
			origin: { ...origin, file: entry.file, sheet: entry.sheet, row: entry.row },
		},
	};

	function withoutFields(values: Values): Values {
		const named = suppressed.flatMap((each) =>
			'fields' in each && each.dataset === dataset.id && each.key === entry.key ? each.fields : []
		);
		return Object.fromEntries(
			Object.entries(values).map(([name, value]) => {
				const ofPersons = persons.length > 0 && fields[name]?.persons === false;
				const ofRecordOnly = nameless && (fields[name]?.spread === false || fields[name]?.persons === false);
				return [name, named.includes(name) || ofPersons || ofRecordOnly ? null : value];
			})
		);
	}

	function showParties(values: Values): Values {
		return Object.fromEntries(
			Object.entries(values).map(([name, value]) => {
				if (!fields[name]?.parts || value === null) return [name, value];
				const shown = parties(value).map(showParty);
				return [name, (Array.isArray(value) ? shown : shown[0]!) as Value];
			})
		);
	}

	function showParty(party: Party): ShownParty {
		if (masked.includes(party)) {
			const name = nameless ? namelessParty(party, dataset, entry.values) : maskPerson(party.name);
			return { ...party, name, ids: [], former: [], page: null, masked: true };
		}
		const isRemoved = (written: string) => removed.some(({ hidden: each }) => written.includes(each));
		const change = (written: string) =>
			texts(mapTexts(written, (each) => (isRemoved(each) ? SUPPRESSED : each)))[0]!;
		return {
			...party,
			name: change(party.name),
			former: party.former.filter((name) => !isRemoved(name)),
			ids: party.ids.filter(({ value }) => !isRemoved(value)),
			page: null,
			masked: isRemoved(party.name),
		};
	}
}

/** A key that no longer tells whom it is about: the cells that name nobody, and the place among equals. */
function namelessKey({ nameless }: Entry, source: string, ordinal: number): string {
	return `${nameless || source}~${ordinal}`;
}

function suppressedIn(suppression: Suppression, dataset: Dataset, entry: Entry): readonly Replacement[] {
	if ('value' in suppression) return [{ hidden: suppression.value, shown: SUPPRESSED }];
	if (suppression.dataset !== dataset.id || suppression.key !== entry.key) return [];
	return suppression.fields.flatMap((name) =>
		[...texts(entry.values[name]), ...parties(entry.values[name]).map(({ name: each }) => each)]
			.filter((each) => each.length > 1)
			.map((hidden) => ({ hidden, shown: SUPPRESSED }))
	);
}

/** Values that go with the name: the representative, the address. */
const hiddenBeside = (values: Values, { fields }: Dataset) =>
	Object.entries(fields).flatMap(([name, { spread, persons }]) =>
		spread && persons ? [] : texts(values[name])
	);

export const titleOf = (dataset: Dataset, values: Values): string | null =>
	parties(values[dataset.caption])
		.map(({ name }) => name)
		.join('、') || text(values[dataset.caption]);
