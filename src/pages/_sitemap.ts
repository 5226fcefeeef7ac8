import { datasets } from '../datasets/index.ts';
import type { MappedPage } from '../derive/sitemap.ts';
import { recordPath } from '../derive/address.ts';
import { figurePath } from '../derive/figures/addresses.ts';
import { isRecordIndexable } from '../derive/indexing.ts';
import { isLandingIndexable, subjects } from '../derive/landing.ts';
import { newestDay } from '../derive/listing.ts';
import { BULLETINS } from '../derive/texts.ts';
import { langs } from '../domain/lang.ts';
import { edition, published } from '../registry/published.ts';
import { bulletinsIn } from './_bulletins.ts';
import { allFigures } from './_figures.ts';
import { guidesIn } from './_guides.ts';
import { landingsFor } from './_landings.ts';
import { checkPaths, listPaths } from './_paths.ts';

const undated = (...path: readonly string[]): MappedPage => ({ path, day: null });

/** Every page that search engines may list, without its language, in the order of the navigation. */
export async function mappedPages(): Promise<readonly MappedPage[]> {
	const [first] = langs;
	const { site } = edition();
	const guides = await guidesIn(first);
	const bulletins = await bulletinsIn(first);
	const newest = datasets
		.map((dataset) => newestDay(published(dataset)))
		.filter((day) => day !== null)
		.toSorted()
		.at(-1);
	const lists = listPaths()
		.filter(({ props }) => props.lang === first && props.dataset.indexable)
		.map(({ props: { path, list } }) => ({ path, day: newestDay(list.records) }));
	const records = datasets.flatMap((dataset) =>
		published(dataset)
			.filter((record) => isRecordIndexable(record, dataset))
			.map(({ id, term }) => ({ path: recordPath(site, dataset.id, id), day: term.from }))
	);
	const landings = subjects.flatMap((subject) => {
		const all = landingsFor(subject);
		const values = all.filter(isLandingIndexable).map((landing) => ({
			path: [subject.id, landing.segment],
			day:
				landing.parts
					.map(({ records: own }) => newestDay(own) ?? '')
					.toSorted()
					.at(-1) || null,
		}));
		return all.length === 0 ? [] : [undated(subject.id), ...values];
	});
	return [
		{ path: [], day: newest ?? null },
		...lists,
		...records,
		...landings,
		...checkPaths()
			.filter(({ props }) => props.lang === first && props.dataset.indexable)
			.map(({ props: { path } }) => undated(...path)),
		undated('figures'),
		...allFigures()
			.filter(({ dataset }) => dataset.indexable)
			.map((figure) => undated(...figurePath(figure))),
		undated('data'),
		...datasets.map(({ id }) => undated('data', id)),
		...bulletins.slice(0, 1).map(({ entry }) => ({ path: [BULLETINS], day: entry.data.day })),
		...bulletins
			.filter(({ indexable }) => indexable)
			.map(({ slug, entry }) => ({ path: [BULLETINS, slug], day: entry.data.day })),
		undated('guide'),
		...guides.map(({ slug }) => undated('guide', slug)),
		undated('about'),
		undated('plan'),
		undated('search', 'text'),
		undated('check'),
		undated('check', 'batch'),
		undated('site-map'),
	];
}
