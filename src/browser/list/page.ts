import { PAGE_LENGTH } from '../../derive/listing.ts';
import type { Narrowing } from '../../derive/narrowing.ts';
import { sortBy } from './order.ts';
import { select, type Selection } from './select.ts';
import type { RowRead, Source } from './source.ts';

/** A page of a narrowed list. */
export interface ListPageRead {
	/** How many records the list holds. */
	readonly total: number;
	/** The page asked for, or the last where there are fewer. */
	readonly page: number;
	/** Its rows, each with the last day on which it may be shown, or null. */
	readonly rows: readonly (readonly [row: RowRead, until: string | null])[];
	readonly counts: Selection['counts'];
}

/** Reads a page of a narrowed list as it is on a day. Rejects where a file could not be read. */
export async function readPage(source: Source, narrowing: Narrowing, today: string): Promise<ListPageRead> {
	const file = await source.columns();
	const ranks = await source.ranks(narrowing.sort);
	const { positions, counts } = select(file, narrowing, today);
	const sorted = ranks ? sortBy(positions, ranks) : positions;
	const page = Math.min(narrowing.page, Math.max(1, Math.ceil(sorted.length / PAGE_LENGTH)));
	const shown = sorted.slice((page - 1) * PAGE_LENGTH, page * PAGE_LENGTH);
	const { words, at } = file.until;
	const rows = (await source.rows(shown)).map(
		(row, index) => [row, words[at[shown[index]!]!] ?? null] as const
	);
	return { total: sorted.length, page, rows, counts };
}
