import type { PublicRecord } from '../registry/record.ts';

/** How many records a page of a list holds. */
export const PAGE_LENGTH = 50;

const known = new WeakMap<readonly PublicRecord[], readonly PublicRecord[]>();

/** The records that lists, counts and files of shown records hold: all but the withdrawn. */
export function listed(records: readonly PublicRecord[]): readonly PublicRecord[] {
	const before = known.get(records);
	if (before) return before;
	const shown = records.filter(({ withdrawn }) => !withdrawn);
	known.set(records, shown);
	return shown;
}

/** One page of a list, counted from 1. A list without records has one page. */
export interface ListPage {
	readonly records: readonly PublicRecord[];
	readonly total: number;
	readonly page: number;
	readonly pages: number;
}

/** A list cut into its pages. */
export function cutPages(records: readonly PublicRecord[]): readonly ListPage[] {
	const pages = Math.max(1, Math.ceil(records.length / PAGE_LENGTH));
	return Array.from({ length: pages }, (_, at) => ({
		records: records.slice(at * PAGE_LENGTH, (at + 1) * PAGE_LENGTH),
		total: records.length,
		page: at + 1,
		pages,
	}));
}

/** The numbers that a pager shows, null for a gap: the ends, and two pages on either side. */
export function pagerNumbers(page: number, pages: number): readonly (number | null)[] {
	const shown = Array.from({ length: pages }, (_, at) => at + 1).filter(
		(number) => number === 1 || number === pages || Math.abs(number - page) <= 2
	);
	return shown.flatMap((number, at) => (at > 0 && number - shown[at - 1]! > 1 ? [null, number] : [number]));
}

const indexes = new WeakMap<readonly PublicRecord[], ReadonlyMap<string, PublicRecord>>();

/** The record of an id. */
export function recordOf(records: readonly PublicRecord[], id: string): PublicRecord | undefined {
	const index = indexes.get(records) ?? new Map(records.map((record) => [record.id, record]));
	indexes.set(records, index);
	return index.get(id);
}

/** The day of the newest record that is shown, or null. Takes records newest first. */
export const newestDay = (records: readonly PublicRecord[]): string | null =>
	listed(records)[0]?.term.from ?? null;
