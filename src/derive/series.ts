import type { Dataset } from '../domain/dataset.ts';
import type { Wording } from '../domain/lang.ts';
import type { PublicRecord } from '../registry/record.ts';
import { listPath, type Path } from './address.ts';
import { facetsOf } from './facets.ts';

/** The records of a list under one value of its theme: where they stand, and how many they are. */
export interface Series {
	readonly theme: Wording;
	readonly path: Path;
	readonly count: number;
}

/** The series of a list that is told in reports, in the order of the closed list; none for any other. */
export function seriesOf(dataset: Dataset, records: readonly PublicRecord[]): readonly Series[] {
	const facet = facetsOf(dataset, records).find(({ name }) => name === dataset.stories?.theme);
	return (facet?.groups ?? []).map(({ bucket, segment, records: own }) => ({
		theme: { zh: facet!.field.showBucket(bucket, 'zh'), en: facet!.field.showBucket(bucket, 'en') },
		path: listPath(dataset.id, [facet!.name, segment], 1),
		count: own.length,
	}));
}
