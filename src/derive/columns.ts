import type { Dataset } from '../domain/dataset.ts';
import { text } from '../domain/value.ts';
import type { PublicRecord } from '../registry/record.ts';
import { captionOf } from './caption.ts';
import { facetsOf, type Facet } from './facets.ts';
import { columnsOf as ledgerColumnsOf, rowOf } from './ledger.ts';
import { listed } from './listing.ts';
import { openRoll } from './roll.ts';

/** The values of a column, each once, and for every record of the list in its order the place of its own. */
export interface Column<T> {
	readonly words: readonly T[];
	readonly at: readonly number[];
}

/**
 * What a list is narrowed and sorted by in the browser: of every record that the list shows, in its order, the values
 * of its facets as their pages' addresses say them, and its first and last day.
 */
export interface Columns {
	readonly total: number;
	/** The first day shown, from the newest; null where a record has none. */
	readonly from: Column<string | null>;
	/** The last day on which a row may be shown, null where that has no end. */
	readonly until: Column<string | null>;
	/** By facet, the sets of values that records have, in the order of the facet's values; a blank field last. */
	readonly facets: Readonly<Record<string, Column<readonly string[]>>>;
}

/** An order of a list besides newest first: by the values of a facet, or by a field of its columns. */
export interface Order {
	readonly name: string;
	/** True where the places in the facet's column are the order. */
	readonly isFacet: boolean;
}

/** The columns of a list. Takes records in the order of the list. */
export function columnsOf(dataset: Dataset, records: readonly PublicRecord[]): Columns {
	const shown = listed(records);
	return {
		total: shown.length,
		from: toColumn(shown.map(({ term }) => term.from)),
		until: toColumn(shown.map((record) => rowOf(record, dataset, 'zh').until)),
		facets: Object.fromEntries(
			facetsOf(dataset, records).map((facet) => [facet.name, facetColumn(facet, shown)])
		),
	};
}

function toColumn<T>(values: readonly T[]): Column<T> {
	const roll = openRoll<T>();
	const at = values.map((value) => roll.add(value));
	return { words: roll.members, at };
}

function facetColumn({ groups }: Facet, records: readonly PublicRecord[]): Column<readonly string[]> {
	const places = new Map<PublicRecord, number[]>();
	for (const [place, group] of groups.entries())
		for (const record of group.records) {
			const known = places.get(record);
			if (known) known.push(place);
			else places.set(record, [place]);
		}
	const { words, at } = toColumn(records.map((record) => places.get(record) ?? []));
	const order = words.map((_, index) => index).toSorted((a, b) => compareSets(words[a]!, words[b]!));
	const moved = new Map(order.map((index, place) => [index, place]));
	return {
		words: order.map((index) => words[index]!.map((place) => groups[place]!.segment)),
		at: at.map((index) => moved.get(index)!),
	};
}

/** Sets by their first members, the empty one last. */
function compareSets(a: readonly number[], b: readonly number[]): number {
	if (a.length === 0 || b.length === 0) return b.length - a.length;
	const at = a.findIndex((place, index) => place !== b[index]);
	return at < 0 ? a.length - b.length : (a[at] ?? -1) - (b[at] ?? -1);
}

/**
 * The orders that a list offers: by what its records are called, by the dates in its columns other than the one it
 * stands in the order of, and by closed lists and regions that it is narrowed by, where a record has one value. Never
 * by a number: an order of regions would be a ranking.
 */
export function ordersOf(dataset: Dataset, records: readonly PublicRecord[]): readonly Order[] {
	const facets = facetsOf(dataset, records).map(({ name }) => name);
	return ledgerColumnsOf(dataset).flatMap(({ name, field }): readonly Order[] => {
		if (field.many || name === dataset.lifecycle.from) return [];
		if (name === dataset.caption || field.kind === 'date') return [{ name, isFacet: false }];
		return facets.includes(name) ? [{ name, isFacet: true }] : [];
	});
}

const collator = new Intl.Collator('zh-u-co-pinyin', { numeric: true });

/** The rank of every record that a list shows in an order that is no facet's; a blank field ranks last. */
export function ranksOf(dataset: Dataset, records: readonly PublicRecord[], name: string): readonly number[] {
	const read = ({ title, key, values }: PublicRecord) =>
		name === dataset.caption ? captionOf({ title, key }, dataset, 'zh').text : (text(values[name]) ?? '');
	const texts = listed(records).map(read);
	const sorted = [...new Set(texts)].toSorted(
		(a, b) => Number(a === '') - Number(b === '') || collator.compare(a, b) || (a < b ? -1 : 1)
	);
	const ranks = new Map(sorted.map((each, rank) => [each, rank]));
	return texts.map((each) => ranks.get(each)!);
}
