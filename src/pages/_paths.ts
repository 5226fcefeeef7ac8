import { datasets } from '../datasets/index.ts';
import {
	checkPath,
	listPath,
	partyPath,
	posterPath,
	recordPath,
	segment,
	type Path,
} from '../derive/address.ts';
import { facetsOf, type Facet, type FacetGroup } from '../derive/facets.ts';
import { cutPages, listed, recordOf, type ListPage } from '../derive/listing.ts';
import type { Dataset } from '../domain/dataset.ts';
import { langs } from '../domain/lang.ts';
import { hasPoster } from '../derive/poster.ts';
import { edition, published, publishedParties } from '../registry/published.ts';
import type { PublicRecord } from '../registry/record.ts';

/** A list, whole or narrowed to one value of a facet. */
export interface Listing {
	readonly facet: Facet | null;
	readonly group: FacetGroup | null;
	readonly list: ListPage;
	readonly path: Path;
}

/** What stands at a record's address: the record, or where it has moved to. */
export type Place =
	| { readonly record: PublicRecord; readonly movedTo: null }
	| { readonly record: null; readonly movedTo: Path };

/** A page in every language. */
export const langPaths = () => langs.map((lang) => ({ params: { lang: segment(lang) }, props: { lang } }));

/** A page for every dataset in every language. */
export const datasetPaths = () =>
	inEveryLanguage((dataset) => [{ rest: undefined, props: { dataset } }]).map(
		({ params: { lang, dataset }, props }) => ({
			params: { lang, dataset },
			props,
		})
	);

/** The page of every dataset that tells whether a product is meant by one of its notices. */
export const checkPaths = () =>
	inEveryLanguage((dataset) => {
		const { affected } = dataset;
		return affected ? [{ rest: undefined, props: { dataset, affected, path: checkPath(dataset.id) } }] : [];
	}).map(({ params: { lang, dataset }, props }) => ({ params: { lang, dataset }, props }));

/** The pages of every list: whole, and narrowed to each value of each facet. */
export const listPaths = () =>
	inEveryLanguage((dataset) =>
		listingsOf(dataset).map((listing) => ({ rest: listing.path.slice(1), props: { dataset, ...listing } }))
	).map(({ params: { lang, dataset, rest }, props }) => ({ params: { lang, dataset, list: rest }, props }));

/** A page for every public record, and for every address that a record has left. */
export const recordPaths = () =>
	inEveryLanguage((dataset) =>
		placesOf(dataset).map(({ path, place }) => ({ rest: path.slice(1), props: { dataset, path, place } }))
	).map(({ params: { lang, dataset, rest }, props }) => ({ params: { lang, dataset, id: rest }, props }));

/** A poster for every record that warns of a danger now. */
export const posterPaths = () =>
	inEveryLanguage((dataset) => {
		const { affected } = dataset;
		if (!affected) return [];
		return published(dataset)
			.filter((record) => hasPoster(record, dataset))
			.map((record) => {
				const path = recordPath(edition().site, dataset.id, record.id);
				return {
					rest: posterPath(path).slice(1),
					props: { dataset, affected, record, above: path, path: posterPath(path) },
				};
			});
	}).map(({ params: { lang, dataset, rest }, props }) => ({
		params: { lang, dataset, poster: rest },
		props,
	}));

/** A page for every party that a public record names. */
export const partyPaths = () =>
	langs.flatMap((lang) =>
		publishedParties().map((party) => ({
			params: { lang: segment(lang), page: party.page },
			props: { lang, party, path: partyPath(party.page) },
		}))
	);

function listingsOf(dataset: Dataset): readonly Listing[] {
	const records = published(dataset);
	const narrowed = facetsOf(dataset, records).flatMap((facet) =>
		facet.groups.map((group) => ({ facet, group }))
	);
	return [{ facet: null, group: null }, ...narrowed].flatMap(({ facet, group }) => {
		const parts = facet && group ? [facet.name, group.segment] : [];
		return cutPages(group ? group.records : listed(records)).map((list) => ({
			facet,
			group,
			list,
			path: listPath(dataset.id, parts, list.page),
		}));
	});
}

function placesOf(dataset: Dataset): readonly { readonly path: Path; readonly place: Place }[] {
	const { site, moved } = edition();
	const records = published(dataset);
	const left = moved.filter(
		({ dataset: id, from, to }) => id === dataset.id && !recordOf(records, from) && recordOf(records, to)
	);
	return [
		...records.map((record) => ({
			path: recordPath(site, dataset.id, record.id),
			place: { record, movedTo: null },
		})),
		...left.map(({ from, to }) => ({
			path: recordPath(site, dataset.id, from),
			place: { record: null, movedTo: recordPath(site, dataset.id, to) },
		})),
	];
}

/** Pages below a dataset, in every language; `rest` is what follows the dataset in the address. */
function inEveryLanguage<P>(
	pagesOf: (dataset: Dataset) => readonly { readonly rest: Path | undefined; readonly props: P }[]
) {
	const pages = datasets.flatMap((dataset) =>
		pagesOf(dataset).map(({ rest, props }) => ({
			dataset: dataset.id,
			rest: rest?.join('/') || undefined,
			props,
		}))
	);
	return langs.flatMap((lang) =>
		pages.map(({ dataset, rest, props }) => ({
			params: { lang: segment(lang), dataset, rest },
			props: { lang, ...props },
		}))
	);
}
