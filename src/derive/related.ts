import { datasetById } from '../datasets/index.ts';
import type { Dataset } from '../domain/dataset.ts';
import { texts } from '../domain/value.ts';
import { published } from '../registry/published.ts';
import type { PublicRecord } from '../registry/record.ts';

/** The names of the fields that point to other records, wherever a dataset has them. */
export const relatedFields: readonly string[] = ['related', 'replaces'];

/** Another record that a record points to. `record` is null where it is not, or no longer, shown. */
export interface Related {
	readonly dataset: Dataset;
	readonly key: string;
	readonly record: PublicRecord | null;
	/** True where this record has taken the other's place. */
	readonly replaced: boolean;
}

/** The records that a record points to: `related` as `dataset:key`, `replaces` by key within its own dataset. */
export const relatedTo = ({ values }: PublicRecord, dataset: Dataset): readonly Related[] => [
	...texts(values['related']).flatMap((written) => {
		const at = written.indexOf(':');
		const other = datasetById(written.slice(0, at));
		return other ? [find(other, written.slice(at + 1), false)] : [];
	}),
	...texts(values['replaces']).map((key) => find(dataset, key, true)),
];

function find(dataset: Dataset, key: string, replaced: boolean): Related {
	const record = byKey(dataset).get(key) ?? null;
	return { dataset, key, record: record?.withdrawn ? null : record, replaced };
}

const books = new WeakMap<readonly PublicRecord[], ReadonlyMap<string, PublicRecord>>();

function byKey(dataset: Dataset): ReadonlyMap<string, PublicRecord> {
	const records = published(dataset);
	const book = books.get(records) ?? new Map(records.map((record) => [record.key, record]));
	books.set(records, book);
	return book;
}
