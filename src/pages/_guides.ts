import { getCollection, type CollectionEntry } from 'astro:content';
import { segment } from '../derive/address.ts';
import { langs, type Lang } from '../domain/lang.ts';

/** A guide in one language. `slug` is the last part of its address. */
export interface Guide {
	readonly slug: string;
	readonly entry: CollectionEntry<'guides'>;
}

const slugOf = (id: string) => id.split('/').at(-1)!;

/** The guides of a language in their order. Throws where another language has a guide that this one lacks. */
export async function guidesIn(lang: Lang): Promise<readonly Guide[]> {
	const entries = await getCollection('guides');
	const own = entries.filter(({ id }) => id.startsWith(`${lang}/`));
	for (const slug of new Set(entries.map(({ id }) => slugOf(id))))
		if (!own.some(({ id }) => slugOf(id) === slug))
			throw new Error(
				`content/${lang}/guides/${slug}.mdx is missing. Every guide stands in every language: write it, or remove the other.`
			);
	return own
		.map((entry) => ({ slug: slugOf(entry.id), entry }))
		.toSorted((a, b) => a.entry.data.order - b.entry.data.order || (a.slug < b.slug ? -1 : 1));
}

/** A page for every guide in every language. */
export const guidePaths = async () =>
	(
		await Promise.all(
			langs.map(async (lang) =>
				(await guidesIn(lang)).map(({ slug, entry }, at, all) => ({
					params: { lang: segment(lang), slug },
					props: { lang, slug, entry, next: all[at + 1] ?? null },
				}))
			)
		)
	).flat();
