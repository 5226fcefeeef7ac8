import { datasetById, datasets } from '../datasets/index.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Lang } from '../domain/lang.ts';
import type { Evidence } from '../domain/targets.ts';
import type { PublicRecord } from '../registry/record.ts';
import type { Path } from './address.ts';
import { facetsOf } from './facets.ts';
import { subjects, type Landing } from './landing.ts';
import { listed } from './listing.ts';

type Subject = (typeof subjects)[number];

/** Where the records that bear on something are to be read. */
export interface EvidencePlace {
	/** The page that holds them all; null where there are none. */
	readonly path: Path | null;
	readonly count: number;
	/** What they have in common; null for a whole list. */
	value(lang: Lang): string | null;
	/** The list that holds them; null where they are of several. */
	readonly dataset: Dataset | null;
}

/** What is public on the day. */
export interface Published {
	recordsOf(dataset: Dataset): readonly PublicRecord[];
	landingsOf(subject: Subject): readonly Landing[];
}

/** The place of evidence. Throws where it names no list, facet or landing page that there can be. */
export const placeOfEvidence = (evidence: Evidence, published: Published): EvidencePlace =>
	'landing' in evidence
		? placeOnLanding(evidence.landing, evidence.value, published)
		: placeInList(evidence.list, evidence.facet ?? null, evidence.value ?? null, published);

function placeOnLanding(id: string, value: string, { landingsOf }: Published): EvidencePlace {
	const subject = subjects.find((each) => each.id === id);
	if (!subject) throw new Error(`No landing pages are called “${id}”.`);
	const landing = landingsOf(subject).find((each) => each.value === value);
	const field = datasets.map((dataset) => dataset.fields[subject.facetOf(dataset) ?? '']).find(Boolean);
	return {
		path: landing ? [subject.id, landing.segment] : null,
		count: landing?.parts.reduce((sum, { records }) => sum + records.length, 0) ?? 0,
		value: (lang) => subject.show(value, lang, field ?? null),
		dataset: null,
	};
}

function placeInList(
	id: string,
	facet: string | null,
	value: string | null,
	{ recordsOf }: Published
): EvidencePlace {
	const dataset = datasetById(id);
	if (!dataset) throw new Error(`No list is called “${id}”.`);
	const records = recordsOf(dataset);
	if (facet === null || value === null) {
		const count = listed(records).length;
		return { path: count > 0 ? [id] : null, count, value: () => null, dataset };
	}
	if (!dataset.facets.includes(facet)) throw new Error(`The list “${id}” is not narrowed by “${facet}”.`);
	const group = facetsOf(dataset, records)
		.find(({ name }) => name === facet)
		?.groups.find(({ bucket }) => bucket === value);
	return {
		path: group ? [id, facet, group.segment] : null,
		count: group?.records.length ?? 0,
		value: (lang) => dataset.fields[facet]!.showBucket(value, lang),
		dataset,
	};
}
