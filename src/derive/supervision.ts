import { datasets } from '../datasets/index.ts';
import type { Dataset } from '../domain/dataset.ts';
import { text } from '../domain/value.ts';
import type { PublicRecord } from '../registry/record.ts';
import { listed } from './listing.ts';

/** A matter under listed supervision. Blank is null. */
export interface Supervised {
	readonly dataset: Dataset;
	readonly record: PublicRecord;
	readonly by: string | null;
	readonly due: string | null;
	readonly outcome: string | null;
}

/** The matters of every dataset that are under listed supervision: those without outcome first, by the day they are due. */
export function supervised(recordsOf: (dataset: Dataset) => readonly PublicRecord[]): readonly Supervised[] {
	const matters = datasets.flatMap((dataset) => {
		const { supervision } = dataset;
		if (!supervision) return [];
		return listed(recordsOf(dataset))
			.filter(({ values }) => text(values[supervision.field]) === supervision.value)
			.map((record) => ({
				dataset,
				record,
				by: text(record.values[supervision.by]),
				due: text(record.values[supervision.due]),
				outcome: text(record.values[supervision.outcome]),
			}));
	});
	return matters.toSorted((a, b) => Number(a.outcome !== null) - Number(b.outcome !== null) || order(a, b));
}

const order = (a: Supervised, b: Supervised) => {
	const [one, other] = [a, b].map(({ due, record }) => `${due ?? '9999'} ${record.id}`);
	return one! < other! ? -1 : 1;
};
