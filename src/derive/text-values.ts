import { categories } from '../datasets/lists/categories.ts';
import type { Dataset } from '../domain/dataset.ts';
import { showRegion } from '../domain/regions.ts';
import type { Lang } from '../domain/lang.ts';
import type { TextFacet } from '../search/shelves.ts';
import type { Text } from './texts.ts';

/** The codes under which texts fall: lists as declared, categories as in their list, regions by code, years newest first. */
export function codesOfTexts(
	texts: readonly Pick<Text, 'under'>[],
	roll: readonly Pick<Dataset, 'id'>[]
): Readonly<Record<TextFacet, readonly string[]>> {
	const orders: Readonly<Partial<Record<TextFacet, readonly string[]>>> = {
		list: roll.map(({ id }) => id),
		category: Object.keys(categories),
	};
	const codes = (facet: TextFacet) => {
		const present = [...new Set(texts.flatMap(({ under }) => under[facet]))].toSorted();
		const order = orders[facet];
		if (order) return present.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
		return facet === 'year' ? present.toReversed() : present;
	};
	return {
		list: codes('list'),
		category: codes('category'),
		region: codes('region'),
		year: codes('year'),
		standing: codes('standing'),
	};
}

/** The wording of a category or province under which texts fall; other codes speak for themselves. */
export const showTextCode = (facet: TextFacet, code: string, lang: Lang): string =>
	facet === 'category'
		? (categories[code]?.[lang] ?? code)
		: facet === 'region'
			? showRegion(code, lang)
			: code;
