import { createHash } from 'node:crypto';
import type { Dataset } from '../domain/dataset.ts';
import { idOf } from '../domain/key.ts';
import type { Policy } from '../domain/policy.ts';
import { endOf, standingOn, termOfRecord, type StatedEnd, type Term } from '../domain/standing.ts';
import { parties, text, texts, type Values } from '../domain/value.ts';
import type { Entry } from '../ingest/entry.ts';
import { isMasked, partyReplacements, personReplacements } from './aliases.ts';
import { foldHidden } from './folding.ts';
import { isTelling } from './hidden.ts';
import { namelessParty, replaceIn, replacer, SUPPRESSED, type Replacement } from './masking.ts';
import type { Origin, PublicRecord } from './record.ts';
import { shownRepairs, shownValues, type Veil } from './veil.ts';
import { wordsOf, type SuppressionBook } from './suppression.ts';

/** What the gate judges by. */
export interface Judgement {
	readonly today: string;
	readonly policies: readonly Policy[];
	readonly suppressions: SuppressionBook;
}

/** An entry as the public may see it, with what must not be seen of it. */
export interface Presented {
	readonly record: PublicRecord;
	/** Texts that may stand nowhere, unless they are lawfully shown of another record. */
	readonly hidden: readonly string[];
	/** Texts that this record may not show, and others may. */
	readonly withheld: readonly string[];
	/** What to replace in records that refer to this one. */
	readonly replacements: readonly Replacement[];
	readonly term: Term;
}

export const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/**
 * Judges one entry on a day: its standing, whether its parties may be named, and what is hidden in it.
 * `count` numbers the records of one nameless key in the order of the export. Pending where it is not public yet.
 */
export function present(
	entry: Entry,
	dataset: Dataset,
	origin: Pick<Origin, 'source' | 'sender' | 'licence' | 'language'>,
	stated: StatedEnd | null,
	{ today, policies, suppressions }: Judgement,
	count: (nameless: string) => number
): Presented | { readonly pending: Term } {
	const { lifecycle, fields } = dataset;
	const suppressed = suppressions.of(dataset.id, entry.key, entry.values);
	const term = termOfRecord(dataset, entry.values, policies, stated);
	const standing = standingOn(term, today);
	if (standing === 'pending') return { pending: term };
	const withdrawn = standing === 'ended' && lifecycle.afterwards === 'withdraw';
	const nameless = withdrawn || (lifecycle.named !== undefined && !mayName(lifecycle.named, standing));
	const all = Object.keys(fields).flatMap((name) => parties(entry.values[name]));
	const persons = all.filter(({ kind }) => kind === 'person');
	const masked = nameless ? all : persons;
	const withheld = suppressed.fields.flatMap((name) =>
		SAYING.has(fields[name]?.kind ?? 'date') ? wordsOf(entry.values[name] ?? null) : []
	);
	const replacements = nameless
		? all.flatMap((party) => partyReplacements(party, namelessParty(party, dataset, entry.values), prose()))
		: persons.flatMap(personReplacements);
	const removed = [...suppressed.values, ...withheld].map((hidden) => ({ hidden, shown: SUPPRESSED }));
	const hidden = [
		...masked.flatMap(({ name, former, ids }) => [
			...[name, ...former].filter((each) => !isMasked(each)),
			...ids.map(({ value }) => value),
		]),
		...suppressed.values,
		...(masked.length > 0 ? hiddenBeside(entry.values, dataset, nameless) : []),
	];
	const key = publicKey();
	const base = {
		dataset: dataset.id,
		key,
		id: idOf(key, sha256),
		standing,
		withdrawn,
		nameless: nameless && all.length > 0,
	};
	const end = { endedOn: standing === 'ended' ? endOf(term) : term.endedOn, endGround: term.endGround };
	const beside = { hidden, withheld, replacements, term };
	if (withdrawn) {
		const ended = { from: null, until: null, ...end, repairFrom: null, policy: null };
		const nothing = { title: null, values: {}, raw: {}, repairs: {}, origin: null };
		return { record: { ...base, ...nothing, term: ended }, ...beside };
	}
	const veil: Veil = { nameless, masked, persons, fields: suppressed.fields, removes: replacer(removed) };
	const values = replaceIn(
		shownValues(entry.values, dataset, veil),
		fields,
		[...removed, ...replacements],
		all.filter((party) => !masked.includes(party)).flatMap(({ name, former }) => [name, ...former])
	);
	const untouched = !nameless && masked.length + removed.length + suppressed.fields.length === 0;
	const { from, until, repairFrom, policy } = term;
	return {
		...beside,
		record: {
			...base,
			term: { from, until, ...end, repairFrom, policy },
			title: titleOf(dataset, values),
			values,
			raw: untouched ? entry.raw : {},
			repairs: untouched ? entry.repairs : shownRepairs(entry, values, dataset),
			origin: { ...origin, file: entry.file, sheet: entry.sheet, row: entry.row },
		},
	};

	function mayName(named: NonNullable<typeof lifecycle.named>, now: typeof standing) {
		return now === 'current' && named.values.includes(text(entry.values[named.field]) ?? '');
	}

	function prose() {
		return Object.values(entry.values).flatMap(texts).join('\n');
	}

	/** The key; where it would tell whom the record is about, the cells of it that do not, and the place among equals. */
	function publicKey(): string {
		const telling = [...hidden, ...withheld].map(foldHidden).filter(isTelling);
		const tells = (written: string) => telling.some((each) => foldHidden(written).includes(each));
		const composite = entry.key !== entry.nameless;
		const taken = suppressed.fields.some((name) => dataset.key.includes(name));
		const blind = (composite && masked.length > 0) || taken || tells(entry.key);
		if (!composite && !blind) return entry.key;
		const place = taken || entry.nameless === '' || tells(entry.nameless) ? origin.source : entry.nameless;
		const ordinal = count(place);
		return blind ? `${place}~${ordinal}` : entry.key;
	}
}

/** Kinds whose value says something by itself wherever it stands; a date or a choice does not. */
const SAYING: ReadonlySet<string> = new Set(['code', 'text', 'prose', 'docno', 'gtin', 'link', 'party']);

const EXACT_ADDRESS = /\d|[组号栋幢室楼村]/;

/** Values that go with the name: the representative, and an address down to a number or a village. */
const hiddenBeside = (values: Values, { fields }: Dataset, nameless: boolean) =>
	Object.entries(fields).flatMap(([name, { spread, persons }]) => {
		const ofPersons = persons ? [] : texts(values[name]);
		if (spread) return ofPersons.filter((each) => EXACT_ADDRESS.test(each));
		return (nameless ? texts(values[name]) : ofPersons).filter((each) => !isMasked(each));
	});

export const titleOf = (dataset: Dataset, values: Values): string | null =>
	parties(values[dataset.caption])
		.map(({ name }) => name)
		.join('、') || text(values[dataset.caption]);
