import type { Dataset } from '../domain/dataset.ts';
import type { Field } from '../domain/field.ts';
import { texts } from '../domain/value.ts';
import type { PublicRecord } from '../registry/record.ts';
import { listed } from './listing.ts';

/** The records of one value of a facet. `segment` is the value in the address. */
export interface FacetGroup {
	readonly bucket: string;
	readonly segment: string;
	readonly records: readonly PublicRecord[];
}

/** A field by which a list is narrowed, and the values that its records have. */
export interface Facet {
	readonly name: string;
	readonly field: Field;
	readonly groups: readonly FacetGroup[];
}

const known = new WeakMap<readonly PublicRecord[], readonly Facet[]>();

/**
 * The facets of a dataset, in declared order; those that no record fills are left out. Values stand in the
 * order of the closed list, years newest first, regions by code; never by number of records.
 */
export function facetsOf(dataset: Dataset, records: readonly PublicRecord[]): readonly Facet[] {
	const before = known.get(records);
	if (before) return before;
	const facets = dataset.facets.flatMap((name) => {
		const field = dataset.fields[name];
		if (!field) return [];
		const groups = groupsOf(name, field, listed(records));
		return groups.length > 0 ? [{ name, field, groups }] : [];
	});
	known.set(records, facets);
	return facets;
}

function groupsOf(name: string, field: Field, records: readonly PublicRecord[]): readonly FacetGroup[] {
	const byBucket = new Map<string, PublicRecord[]>();
	for (const record of records) {
		const buckets = new Set(texts(record.values[name]).map((member) => field.bucket(member)));
		for (const bucket of buckets) {
			if (bucket === null) continue;
			const group = byBucket.get(bucket);
			if (group) group.push(record);
			else byBucket.set(bucket, [record]);
		}
	}
	return [...byBucket.keys()]
		.toSorted(orderOf(field))
		.map((bucket) => ({ bucket, segment: bucket.toLowerCase(), records: byBucket.get(bucket)! }));
}

/** The order of the values of a facet. */
export function orderOf({
	values,
	buckets = values && Object.keys(values),
}: Field): (a: string, b: string) => number {
	if (!buckets) return (a, b) => (isYear(a) && isYear(b) ? compare(b, a) : compare(a, b));
	const places = new Map(buckets.map((code, at) => [code, at]));
	return (a, b) => (places.get(a) ?? places.size) - (places.get(b) ?? places.size) || compare(a, b);
}

const isYear = (bucket: string) => /^\d{4}$/.test(bucket);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
