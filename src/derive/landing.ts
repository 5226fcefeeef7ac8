import { datasets } from '../datasets/index.ts';
import { categories } from '../datasets/lists/categories.ts';
import { measures } from '../datasets/lists/measures.ts';
import { violations } from '../datasets/lists/violations.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Field } from '../domain/field.ts';
import type { Lang } from '../domain/lang.ts';
import { showPartyKind } from '../domain/kinds/party.ts';
import { partyKinds } from '../domain/party-lists.ts';
import type { PublicRecord } from '../registry/record.ts';
import type { Path } from './address.ts';
import { facetsOf } from './facets.ts';
import { listed } from './listing.ts';
import { shownParties } from './parties.ts';

/** What a landing page gathers the records of every dataset by. */
export type SubjectId = 'region' | 'category' | 'violation' | 'measure' | 'kind' | 'year';

/** The records of one dataset under a value; `narrowed` is the facet page that holds them all, where there is one. */
export interface LandingPart {
	readonly dataset: Dataset;
	readonly records: readonly PublicRecord[];
	readonly narrowed: readonly [facet: string, segment: string] | null;
}

/** One value of a subject with the records of every dataset under it. */
export interface Landing {
	readonly value: string;
	readonly segment: string;
	readonly parts: readonly LandingPart[];
}

interface Subject {
	readonly id: SubjectId;
	/** The facet by which a dataset's records fall under the subject, or null. */
	facetOf(dataset: Dataset): string | null;
	show(value: string, lang: Lang, field: Field | null): string;
}

const byFacet = (
	id: SubjectId,
	fits: (field: Field, name: string, dataset: Dataset) => boolean
): Subject => ({
	id,
	facetOf: (dataset) => dataset.facets.find((name) => fits(dataset.fields[name]!, name, dataset)) ?? null,
	show: (value, lang, field) => field?.showBucket(value, lang) ?? value,
});

/** The subjects in the order of the site map. Parties' kinds are no facet: they are gathered from the parties. */
export const subjects: readonly Subject[] = [
	byFacet('region', ({ kind, many }) => kind === 'region' && !many),
	byFacet('category', ({ values }) => values === categories),
	byFacet('violation', ({ values }) => values === violations),
	byFacet('measure', ({ values }) => values === measures),
	{ id: 'kind', facetOf: () => null, show: (value, lang) => showPartyKind(value, lang) },
	byFacet('year', (_, name, { lifecycle }) => name === lifecycle.from),
];

/** The landing pages of a subject, in the order of the closed list, of region codes, of years from the newest. */
export function landingsOf(
	subject: Subject,
	recordsOf: (dataset: Dataset) => readonly PublicRecord[]
): readonly Landing[] {
	const byValue = new Map<string, LandingPart[]>();
	const order: string[] = [];
	for (const dataset of datasets)
		for (const { value, part } of subject.id === 'kind'
			? byKind(dataset, recordsOf(dataset))
			: byValues(subject, dataset, recordsOf(dataset))) {
			if (!byValue.has(value)) order.push(value);
			push(byValue, value, part);
		}
	return sortValues(subject, order).map((value) => ({
		value,
		segment: segmentOf(value),
		parts: byValue.get(value)!,
	}));
}

function byValues(subject: Subject, dataset: Dataset, records: readonly PublicRecord[]) {
	const facet = facetsOf(dataset, records).find(({ name }) => name === subject.facetOf(dataset));
	return (facet?.groups ?? []).map(({ bucket, segment, records: own }) => ({
		value: bucket,
		part: { dataset, records: own, narrowed: [facet!.name, segment] as const },
	}));
}

function byKind(dataset: Dataset, records: readonly PublicRecord[]) {
	const field = Object.keys(dataset.fields).find((name) => dataset.fields[name]!.parts);
	if (field === undefined) return [];
	const byKindOf = new Map<string, PublicRecord[]>();
	for (const record of listed(records))
		for (const kind of new Set(shownParties(record.values[field]).map((party) => party.kind)))
			if (kind !== null) push(byKindOf, kind, record);
	return [...byKindOf].map(([value, own]) => ({ value, part: { dataset, records: own, narrowed: null } }));
}

function push<T>(map: Map<string, T[]>, key: string, member: T): void {
	const known = map.get(key);
	if (known) known.push(member);
	else map.set(key, [member]);
}

const lists: Readonly<Partial<Record<SubjectId, object>>> = {
	category: categories,
	violation: violations,
	measure: measures,
	kind: partyKinds,
};

function sortValues({ id }: Subject, values: readonly string[]): readonly string[] {
	const list = lists[id];
	if (id === 'year') return values.toSorted().toReversed();
	if (!list) return values.toSorted();
	const places = new Map(Object.keys(list).map((code, at) => [code, at]));
	return values.toSorted((a, b) => (places.get(a) ?? places.size) - (places.get(b) ?? places.size));
}

/** The wording of a value of a subject. */
export function showLanding(subject: Subject, { value, parts }: Landing, lang: Lang): string {
	const [first] = parts;
	const facet = first && subject.facetOf(first.dataset);
	return subject.show(value, lang, facet ? first.dataset.fields[facet]! : null);
}

/** The page of a value. There is one for every value that a shown record has. */
export const landingPath = (subject: SubjectId, value: string): Path => [subject, segmentOf(value)];

const segmentOf = (value: string) => value.toLowerCase();

/** Whether search engines may list the page: only where every list on it may be. */
export const isLandingIndexable = ({ parts }: Landing): boolean =>
	parts.every(({ dataset }) => dataset.indexable);
