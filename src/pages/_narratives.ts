import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { Dataset } from '../domain/dataset.ts';
import type { Lang } from '../domain/lang.ts';
import { edition } from '../registry/published.ts';
import type { PublicRecord } from '../registry/record.ts';

/** A record that has been written about, with what heads the text. */
export interface Story {
	readonly record: PublicRecord;
	readonly title: string;
	readonly lede: string | null;
}

let known: Promise<ReadonlyMap<string, CollectionEntry<'narratives'>>> | null = null;

/** The narratives up to the day of the edition by their ids, gathered once; anew for every page while they are being written. */
function narratives() {
	if (known && !import.meta.env.DEV) return known;
	const today = edition().day;
	known = getCollection('narratives', ({ data }) => (data.day ?? '') <= today).then(
		(all) => new Map(all.map((entry) => [entry.id, entry]))
	);
	return known;
}

const entryOf = async ({ id }: PublicRecord, dataset: Dataset, lang: Lang) =>
	(await narratives()).get(`${lang}/${dataset.id}/${id}`);

/** What has been written about a record in a language, `content/<lang>/<dataset>/<key>.mdx`; null where nothing has. */
export async function narrativeOf(record: PublicRecord, dataset: Dataset, lang: Lang) {
	const entry = await entryOf(record, dataset, lang);
	if (!entry) return null;
	const { Content } = await render(entry);
	const { title, lede = null } = entry.data;
	return { title, lede, Content };
}

/** The stories among shown records, in their order. */
export async function storiesOf(
	records: readonly PublicRecord[],
	dataset: Dataset,
	lang: Lang
): Promise<readonly Story[]> {
	const entries = await Promise.all(records.map((record) => entryOf(record, dataset, lang)));
	return records.flatMap((record, at) => {
		const entry = record.withdrawn ? undefined : entries[at];
		return entry ? [{ record, title: entry.data.title, lede: entry.data.lede ?? null }] : [];
	});
}
