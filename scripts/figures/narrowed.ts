import type { Dataset } from '../../src/domain/dataset.ts';
import { bucketsOf, isWithdrawn, type Line } from './lines.ts';

/**
 * The records that an address of a list stands for; of a facet that the list does not have it takes no notice, as the
 * list does: `/<dataset>/<facet>/<value>/`, or `/<dataset>/?…`.
 */
export function narrowedLines(dataset: Dataset, href: string, lines: readonly Line[]): readonly Line[] {
	const { pathname, searchParams } = new URL(href, 'http://localhost');
	const [, facet, value] =
		/\/([^/]+)\/([^/]+)\/$/.exec(
			pathname.slice(pathname.indexOf(`/${dataset.id}/`) + dataset.id.length + 1)
		) ?? [];
	if (facet !== undefined && value !== undefined) searchParams.append(facet, decodeURIComponent(value));
	const [from, to] = [searchParams.get('from'), searchParams.get('to')];
	const facets = [...new Set(searchParams.keys())].filter((name) => dataset.facets.includes(name));
	return lines.filter(
		(line) =>
			!isWithdrawn(line) &&
			(from === null || (line.from != null && line.from >= from)) &&
			(to === null || (line.from != null && line.from <= to)) &&
			facets.every((name) => {
				const own = bucketsOf(dataset, line, name).map((bucket) => bucket.toLowerCase());
				return searchParams.getAll(name).some((wanted) => own.includes(wanted));
			})
	);
}
