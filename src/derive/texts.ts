import type { Dataset } from '../domain/dataset.ts';
import { langs, type Lang, type Wording } from '../domain/lang.ts';
import type { Site } from '../domain/site.ts';
import { texts } from '../domain/value.ts';
import type { PublicRecord } from '../registry/record.ts';
import type { TextFacet } from '../search/shelves.ts';
import { recordPath, type Path } from './address.ts';
import { captionOf } from './caption.ts';
import { subjects, type SubjectId } from './landing.ts';

/** The list under which texts stand that are about no record. */
export const WRITTEN = 'guide';

/** The list under which bulletins stand, and the folder in which they are written. */
export const BULLETINS = 'bulletins';

/** Something to be read, found by its words. */
export interface Text {
	/** The languages in whose pages it is found; its address is the same in each below the language. */
	readonly langs: readonly Lang[];
	readonly path: Path;
	/** The element on its page, where it does not begin at the top. */
	readonly fragment: string | null;
	readonly title: Wording;
	/** What it says; `field` is the record's field that says it, null where people have written it for the portal. */
	readonly parts: readonly { readonly field: string | null; readonly text: string }[];
	/** The codes under which it falls. */
	readonly under: Readonly<Record<TextFacet, readonly string[]>>;
	/** What it is found by beside its words: category, province and year in every language. */
	readonly labels: readonly string[];
	readonly day: string | null;
	/** The last day on which it may be found; null where it stays. */
	readonly until: string | null;
}

/** Where the texts about a record stand: what they fall under and are found by, and for how long. */
export function placeOfRecord(
	record: PublicRecord,
	dataset: Dataset
): Pick<Text, 'under' | 'labels' | 'day' | 'until'> {
	const { standing, nameless, term } = record;
	const [category, region, year] = (['category', 'region', 'year'] as const).map((id) =>
		valuesUnder(id, record, dataset)
	) as [readonly TextValue[], readonly TextValue[], readonly TextValue[]];
	const codes = (values: readonly TextValue[]) => values.map(({ code }) => code);
	const labels = [...category, ...region, ...year].flatMap(({ label }) => langs.map((lang) => label[lang]));
	return {
		under: {
			list: [dataset.id],
			category: codes(category),
			region: codes(region),
			year: codes(year),
			standing: [standing],
		},
		labels: [...new Set(labels)],
		day: term.from,
		until: dataset.lifecycle.term && standing === 'current' && !nameless ? term.until : null,
	};
}

/** A value under which texts fall, with its wording. */
interface TextValue {
	readonly code: string;
	readonly label: Wording;
}

/** The values of a record under a subject of the landing pages. */
function valuesUnder(id: SubjectId, { values }: PublicRecord, dataset: Dataset): readonly TextValue[] {
	const subject = subjects.find((each) => each.id === id)!;
	const name = subject.facetOf(dataset);
	const field = name === null ? undefined : dataset.fields[name];
	if (!field) return [];
	const buckets = new Set(texts(values[name!]).map((member) => field.bucket(member)));
	return [...buckets]
		.filter((bucket) => bucket !== null)
		.map((code) => ({ code, label: inLangs((lang) => field.showBucket(code, lang)) }));
}

const inLangs = (say: (lang: Lang) => string) =>
	Object.fromEntries(langs.map((lang) => [lang, say(lang)])) as Wording;

/**
 * What a record says in sentences: its prose, as far as it may leave the record's own page. Null where it says
 * nothing so, or is withdrawn. Takes a record that has passed the gate.
 */
export function textOfRecord(
	record: PublicRecord,
	dataset: Dataset,
	site: Pick<Site, 'fanout'>
): Text | null {
	const parts = proseFields(dataset).flatMap((field) =>
		texts(record.values[field]).map((text) => ({ field, text }))
	);
	if (record.withdrawn || parts.length === 0) return null;
	return {
		langs,
		path: recordPath(site, dataset.id, record.id),
		fragment: null,
		title: inLangs((lang) => captionOf(record, dataset, lang).text),
		parts,
		...placeOfRecord(record, dataset),
	};
}

/** The fields in which a dataset's records say something in sentences. */
export const proseFields = ({ fields }: Dataset): readonly string[] =>
	Object.keys(fields).filter((name) => fields[name]!.kind === 'prose' && fields[name]!.spread);
