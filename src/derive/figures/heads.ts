import type { Dataset } from '../../domain/dataset.ts';
import { langs, type Wording } from '../../domain/lang.ts';
import { texts } from '../../domain/value.ts';
import type { PublicRecord } from '../../registry/record.ts';
import { orderOf } from '../facets.ts';
import type { Head, Part } from './tally.ts';

/** The values of a field that records are told apart by, and the place of each record among them. */
export interface Axis {
	readonly heads: readonly Head[];
	placesOf(record: PublicRecord): readonly number[];
	partOf(value: string): Part;
}

/** Narrows to one value of a facet. */
export const byValue = (facet: string, value: string): NonNullable<Part> => ({
	values: { [facet]: [value.toLowerCase()] },
	from: null,
	to: null,
});

/** Narrows to the days of a period, both included. */
export const byDays = (from: string, to: string): NonNullable<Part> => ({ values: {}, from, to });

/** All of one part and all of another. */
export const both = (one: Part, other: Part): Part =>
	one &&
	other && {
		values: { ...one.values, ...other.values },
		from: one.from ?? other.from,
		to: one.to ?? other.to,
	};

/** A field as an axis: its values in the order of its closed list, of its classes, of codes. Texts are their own values. */
export function axisOf(dataset: Dataset, name: string, records: readonly PublicRecord[]): Axis {
	const field = dataset.fields[name]!;
	const bucketOf = (member: string) => (field.kind === 'text' ? member : field.bucket(member));
	const bucketsOf = ({ values }: PublicRecord) => [
		...new Set(
			texts(values[name])
				.map(bucketOf)
				.filter((bucket) => bucket !== null)
		),
	];
	const seen = [...new Set(records.flatMap(bucketsOf))].toSorted(orderOf(field));
	const place = new Map(seen.map((bucket, at) => [bucket, at]));
	const show = (bucket: string) => (lang: 'zh' | 'en') =>
		field.kind === 'text' ? bucket : field.showBucket(bucket, lang);
	return {
		heads: seen.map((bucket) => ({ value: bucket, label: toWording(show(bucket)), gap: false })),
		placesOf: (record) => bucketsOf(record).map((bucket) => place.get(bucket)!),
		partOf: (bucket) => (dataset.facets.includes(name) ? byValue(name, bucket) : null),
	};
}

/** A text in every language. */
export const toWording = (show: (lang: 'zh' | 'en') => string): Wording =>
	Object.fromEntries(langs.map((lang) => [lang, show(lang)])) as Wording;
