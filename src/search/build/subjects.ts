import { readBatch } from '../../domain/batch.ts';
import { takesNamesOff, type Dataset } from '../../domain/dataset.ts';
import type { Field } from '../../domain/field.ts';
import { parties, text, texts, type Party } from '../../domain/value.ts';
import type { PublicParty, PublicRecord, ShownParty } from '../../registry/record.ts';
import type { Listed } from '../answer.ts';
import type { Subject } from './subject.ts';

/** What is public, as the gate has left it. Both are read once, the records first. */
export interface PublicRegister {
	readonly datasets: readonly Dataset[];
	records(dataset: Dataset): Iterable<PublicRecord>;
	parties(): Iterable<PublicParty>;
	/** Where a record's page is, below the language. */
	pathOf(record: PublicRecord): string;
}

/**
 * Everything that look-up is to find: the parties that public records name, the people whom a record shows by name, and
 * every record under the names and numbers by which its dataset is searched. Of what is withdrawn there is nothing.
 */
export function* subjectsOf(register: PublicRegister): Generator<Subject> {
	const weights = new Map<string, number>();
	const untils = new Map<string, string>();
	for (const dataset of register.datasets) {
		const latest = new Map<string, string>();
		for (const record of register.records(dataset)) {
			if (record.withdrawn) continue;
			const weight = weightOf(dataset, record);
			const until = lastDayOf(dataset, record);
			for (const { page } of shownParties(dataset, record)) {
				if (page === null) continue;
				weights.set(page, Math.min(weight, weights.get(page) ?? weight));
				if (record.standing === 'current' && (until ?? NEVER) > (latest.get(page) ?? ''))
					latest.set(page, until ?? NEVER);
			}
			yield* subjectsOfRecord(dataset, record, { weight, until, place: register.pathOf(record) });
		}
		for (const [page, day] of latest) if (day < (untils.get(page) ?? NEVER)) untils.set(page, day);
	}
	for (const { page, party, names, records } of register.parties())
		yield {
			group: 'party',
			place: page,
			weight: weights.get(page) ?? LEAST,
			lists: listsOf(register.datasets, records),
			until: untils.get(page) ?? null,
			title: party.name,
			names: [party.name, ...names, ...party.former],
			maker: null,
			numbers: party.ids.map(({ value }) => value),
		};
}

const NEVER = '9999';
const LEAST = 63;
const ENDED = 32;
const A_SIDE = 8;

/**
 * How much a record matters: what holds now before what has ended; listings before warnings, warnings before the rest,
 * honours last; then the graver first. Where a record does not say how grave it is, it stands behind the gravest.
 */
export function weightOf({ side, affected, gravity }: Dataset, { standing, values }: PublicRecord): number {
	const sort = side === 'negative' ? 0 : affected ? 1 : side === 'neutral' ? 2 : 3;
	const grave = gravity ? gravity.values.indexOf(text(values[gravity.field]) ?? '') : 1;
	return (standing === 'ended' ? ENDED : 0) + sort * A_SIDE + (grave < 0 ? 1 : grave);
}

/** The last day on which a record may be shown as it is, where its list takes it off or names nobody afterwards. */
export const lastDayOf = (dataset: Dataset, { standing, term }: PublicRecord): string | null =>
	standing === 'current' && takesNamesOff(dataset) ? term.until : null;

/** The lists of the records that name a party: each once, as ended only where no record of it is current. */
function listsOf(
	datasets: readonly Dataset[],
	records: readonly { readonly dataset: string; readonly standing: Listed['standing'] }[]
): readonly Listed[] {
	return datasets.flatMap(({ id }) => {
		const standings = records.filter(({ dataset }) => dataset === id).map(({ standing }) => standing);
		if (standings.length === 0) return [];
		return [{ dataset: id, standing: standings.includes('current') ? 'current' : 'ended' } as const];
	});
}

const shownParties = ({ fields, search }: Dataset, { values }: PublicRecord) =>
	search
		.filter((name) => fields[name]?.parts)
		.flatMap((name) => parties(values[name]) as readonly ShownParty[]);

/** Whether a name says whom it means: a surname does, as lists show people; a mere 某某 does not. */
const isTelling = ({ name }: Party) => !/^某+$/.test(name.replace(/[\s·（）()]/g, ''));

function* subjectsOfRecord(
	dataset: Dataset,
	record: PublicRecord,
	its: Pick<Subject, 'weight' | 'until' | 'place'>
): Generator<Subject> {
	const lists = [{ dataset: dataset.id, standing: record.standing }];
	const shown = shownParties(dataset, record);
	const people = record.nameless ? [] : shown.filter(({ kind }) => kind === 'person').filter(isTelling);
	if (people.length > 0)
		yield {
			group: 'person',
			...its,
			lists,
			title: people[0]!.name,
			names: people.map(({ name }) => name),
			maker: null,
			numbers: [],
		};
	const { names, numbers } = termsOf(dataset, record);
	if (names.length + numbers.length === 0) return;
	const maker = record.nameless || dataset.fields[dataset.caption]?.parts ? null : (shown[0]?.name ?? null);
	const title = record.title ?? names[0] ?? record.key;
	yield { ...its, group: 'thing', lists, title, names, maker, numbers };
}

const HAN = /\p{Script=Han}/u;
const NUMBER_IN_TEXT = /(?=[A-Za-z\d./-]*\d)[A-Za-z\d][A-Za-z\d./-]{2,}[A-Za-z\d]/g;

/** The names and the numbers by which a record's dataset is searched. */
function termsOf(
	{ fields, search, caption, affected }: Dataset,
	{ values }: PublicRecord
): { readonly names: readonly string[]; readonly numbers: readonly string[] } {
	const [names, numbers]: [string[], string[]] = [[], []];
	for (const name of search) {
		const field = fields[name];
		if (!field || field.parts) continue;
		for (const value of texts(values[name])) {
			if (isNumberKind(field)) numbers.push(value);
			else if (name === affected?.batches) numbers.push(readBatch(value).lot);
			else if (name !== caption && /\d/.test(value) && !HAN.test(value)) numbers.push(value);
			else {
				names.push(value);
				if (name !== caption) numbers.push(...(value.match(NUMBER_IN_TEXT) ?? []));
			}
		}
	}
	const telling = (terms: readonly string[]) => terms.filter((term) => [...term].length > 1);
	return { names: telling(names), numbers: telling(numbers) };
}

const isNumberKind = ({ kind }: Field) => kind === 'code' || kind === 'docno' || kind === 'gtin';
