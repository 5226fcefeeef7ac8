import { categoryGroups } from '../datasets/lists/categories.ts';
import type { Facet, FacetGroup } from '../derive/facets.ts';
import type { Wording } from '../domain/lang.ts';

/** How many values stand open; a longer list is closed until it is asked for. */
export const SHORT_LIST = 10;

/** Values of a facet under one heading; null where they have none. */
export interface Shelf {
	readonly heading: Wording | null;
	readonly groups: readonly FacetGroup[];
}

/** The values of a facet, in their order, under the parents that its closed list names. */
export function shelvesOf({ field, groups }: Facet): readonly Shelf[] {
	const byParent = Map.groupBy(groups, ({ bucket }) => field.values?.[bucket]?.group ?? null);
	if (byParent.size < 2) return [{ heading: null, groups }];
	return [...byParent].map(([parent, members]) => ({
		heading: (parent !== null && categoryGroups[parent]) || null,
		groups: members,
	}));
}
