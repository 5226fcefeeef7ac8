import { getCollection, type CollectionEntry } from 'astro:content';
import { datasets } from '../datasets/index.ts';
import { segment } from '../derive/address.ts';
import { isTextIndexable } from '../derive/mention.ts';
import { langs, type Lang } from '../domain/lang.ts';
import { edition } from '../registry/published.ts';

/** A bulletin in one language. `slug` is the last part of its address. */
export interface Bulletin {
	readonly slug: string;
	readonly entry: CollectionEntry<'bulletins'>;
	/** Whether search engines may list it. */
	readonly indexable: boolean;
}

const slugOf = (id: string) => id.split('/').at(-1)!;

/** The bulletins of a language up to the day of the edition, the newest first. Throws where another language has one that this lacks. */
export async function bulletinsIn(lang: Lang): Promise<readonly Bulletin[]> {
	const { day } = edition();
	const entries = (await getCollection('bulletins')).filter(({ data }) => data.day <= day);
	const own = entries.filter(({ id }) => id.startsWith(`${lang}/`));
	for (const slug of new Set(entries.map(({ id }) => slugOf(id))))
		if (!own.some(({ id }) => slugOf(id) === slug))
			throw new Error(
				`content/${lang}/bulletins/${slug}.mdx is missing, or dated otherwise. Every bulletin stands in every language: write it, or remove the other.`
			);
	return own
		.map((entry) => ({
			slug: slugOf(entry.id),
			entry,
			indexable: isTextIndexable(entry.body ?? '', datasets),
		}))
		.toSorted((a, b) => compare(b.entry.data.day, a.entry.data.day) || compare(a.slug, b.slug));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The page of all bulletins in every language, where there are any. */
export const bulletinIndexPaths = async () =>
	(
		await Promise.all(
			langs.map(async (lang) => {
				const bulletins = await bulletinsIn(lang);
				return bulletins.length === 0
					? []
					: [{ params: { lang: segment(lang) }, props: { lang, bulletins } }];
			})
		)
	).flat();

/** A page for every bulletin in every language. */
export const bulletinPaths = async () =>
	(await bulletinIndexPaths()).flatMap(({ params, props: { lang, bulletins } }) =>
		bulletins.map(({ slug, entry, indexable }, at) => ({
			params: { ...params, slug },
			props: {
				lang,
				slug,
				entry,
				indexable,
				newer: bulletins[at - 1] ?? null,
				older: bulletins[at + 1] ?? null,
			},
		}))
	);
