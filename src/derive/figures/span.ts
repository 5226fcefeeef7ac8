import type { Lang } from '../../domain/lang.ts';
import type { Site } from '../../domain/site.ts';
import { address } from '../address.ts';
import { narrowedAddress, WHOLE } from '../narrowing.ts';
import type { Period } from './periods.ts';
import type { Tally } from './tally.ts';

/** A period of a figure, and how many records of its list lie in it. */
export interface SpanPeriod {
	readonly value: string;
	readonly label: Period['label'];
	readonly from: string;
	readonly to: string;
	readonly count: number;
}

/**
 * A figure over time by its periods, and the list of all records that its marks hold, which days may narrow further.
 * Null where marks stand by other dates than the one that the list is bounded by.
 */
export function spanOf(
	tally: Tally,
	site: Pick<Site, 'base'>,
	lang: Lang
): { readonly list: string; readonly periods: readonly SpanPeriod[] } | null {
	const { rows, cells, dataset, unit } = tally;
	const bounded = cells.flat().filter((cell) => cell?.part?.from != null);
	if (unit === null || bounded.length === 0) return null;
	const periods = (rows as readonly Period[]).flatMap(({ gap, ...period }, r) => {
		const own = cells[r]!.flatMap((cell) => (cell?.part?.from != null ? cell.records : []));
		return gap ? [] : [{ ...period, count: new Set(own).size }];
	});
	return {
		list: narrowedAddress(address(site, lang, [dataset.id]), { ...WHOLE, values: valuesOf(tally) }),
		periods,
	};
}

/** What every mark's list is narrowed to, the values of a facet of all marks together. */
function valuesOf({ cells }: Pick<Tally, 'cells'>): Readonly<Record<string, readonly string[]>> {
	const parts = cells.flat().flatMap((cell) => (cell?.part?.from != null ? [cell.part.values] : []));
	const shared = Object.keys(parts[0] ?? {}).filter((facet) => parts.every((part) => facet in part));
	return Object.fromEntries(
		shared.map((facet) => [facet, [...new Set(parts.flatMap((part) => part[facet]!))].toSorted()])
	);
}
