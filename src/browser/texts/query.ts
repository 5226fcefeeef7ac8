import { textFacets, type TextFacet } from '../../search/shelves.ts';

/** How many texts are shown at first, and how many more at a time. */
export const SHOWN = 10;

/** What a reader asks, as the address says it. */
export interface Query {
	readonly q: string;
	readonly under: Readonly<Partial<Record<TextFacet, string>>>;
	readonly sort: 'fit' | 'day';
	/** How many of the texts found are shown. */
	readonly show: number;
}

export function readQuery(search: string): Query {
	const asked = new URLSearchParams(search);
	const show = Number(asked.get('show'));
	return {
		q: (asked.get('q') ?? '').trim(),
		under: Object.fromEntries(
			textFacets.flatMap((facet) => {
				const code = asked.get(facet);
				return code ? [[facet, code]] : [];
			})
		),
		sort: asked.get('sort') === 'day' ? 'day' : 'fit',
		show: Number.isInteger(show) && show > SHOWN ? show : SHOWN,
	};
}

/** The part of the address behind the path; '' for a query that asks nothing. */
export function writeQuery({ q, under, sort, show }: Query): string {
	const asked = new URLSearchParams();
	if (q !== '') asked.set('q', q);
	for (const facet of textFacets) if (under[facet]) asked.set(facet, under[facet]);
	if (sort === 'day') asked.set('sort', sort);
	if (show > SHOWN) asked.set('show', String(show));
	return asked.size === 0 ? '' : `?${asked}`;
}
