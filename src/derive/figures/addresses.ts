import type { Dataset } from '../../domain/dataset.ts';
import type { Lang } from '../../domain/lang.ts';
import type { Site } from '../../domain/site.ts';
import { address, fileAddress, listPath, type Path } from '../address.ts';
import { narrowedAddress, WHOLE } from '../narrowing.ts';
import type { Cell, Tally } from './tally.ts';

/** What a figure is called in addresses: its dataset and its name in the declaration. */
export const figureId = ({
	dataset,
	name,
}: {
	readonly dataset: Pick<Dataset, 'id'>;
	readonly name: string;
}): string => `${dataset.id}-${name}`;

export const figurePath = (figure: Pick<Tally, 'dataset' | 'name'>): Path => ['figures', figureId(figure)];

/** The page of a figure that other sites may frame. */
export const embedPath = (figure: Pick<Tally, 'dataset' | 'name'>): Path => ['embed', figureId(figure)];

/** The file of a figure: one table for both languages, one drawing for each. */
export const figureFile = (
	site: Pick<Site, 'base'>,
	figure: Pick<Tally, 'dataset' | 'name'>,
	form: 'csv' | 'svg',
	lang: Lang
): string =>
	form === 'csv'
		? fileAddress(site, [...figurePath(figure), 'data.csv'])
		: `${address(site, lang, figurePath(figure))}figure.svg`;

/** Where the page of a figure lists the records of a mark. */
export const rowsId = (row: number, column: number): string => `rows-${row}-${column}`;

/**
 * The rows behind a mark: the static page of the value where one facet says it all, the list narrowed in place where
 * more is needed, and the figure's own list where no facet says it.
 */
export function markAddress(
	site: Pick<Site, 'base'>,
	tally: Tally,
	{ part }: Cell,
	[row, column]: readonly [number, number],
	lang: Lang
): string {
	if (part === null) return `${address(site, lang, figurePath(tally))}#${rowsId(row, column)}`;
	const values = Object.entries(part.values);
	const [facet, members] = values[0] ?? ['', []];
	if (values.length === 1 && members.length === 1 && part.from === null && part.to === null)
		return address(site, lang, listPath(tally.dataset.id, [facet, members[0]!], 1));
	return narrowedAddress(address(site, lang, [tally.dataset.id]), { ...WHOLE, ...part });
}
