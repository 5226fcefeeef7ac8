import { getEntry, render } from 'astro:content';
import type { Dataset } from '../domain/dataset.ts';
import type { Lang } from '../domain/lang.ts';
import type { PublicRecord } from '../registry/record.ts';

/** What has been written about a record in a language, `content/<lang>/<dataset>/<key>.mdx`; null where nothing has. */
export async function narrativeOf({ id }: PublicRecord, dataset: Dataset, lang: Lang) {
	const entry = await getEntry('narratives', `${lang}/${dataset.id}/${id}`);
	if (!entry) return null;
	const { Content } = await render(entry);
	return { title: entry.data.title, Content };
}
