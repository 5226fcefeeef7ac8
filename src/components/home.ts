import { listed, newestDay } from '../derive/listing.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { PublicRecord } from '../registry/record.ts';

/** What the home page says of a list. */
export interface Standing {
	readonly dataset: Dataset;
	/** The records that hold now, newest first. */
	readonly current: readonly PublicRecord[];
	/** How many are shown, ended ones that are kept included. */
	readonly shown: number;
	readonly newest: string | null;
	/** How many ended, by the code of their ground; null stands for no ground. */
	readonly ended: ReadonlyMap<string | null, number>;
}

/** Gathers what the home page says of a list. Takes records newest first. Of the ended it keeps numbers alone. */
export function standingOfList(dataset: Dataset, records: readonly PublicRecord[]): Standing {
	const ended = new Map<string | null, number>();
	for (const { standing, term } of records) {
		if (standing !== 'ended') continue;
		ended.set(term.endGround, (ended.get(term.endGround) ?? 0) + 1);
	}
	return {
		dataset,
		current: records.filter(({ standing }) => standing === 'current'),
		shown: listed(records).length,
		newest: newestDay(records),
		ended,
	};
}

/** The sum of the counts. */
export const total = (counts: ReadonlyMap<unknown, number>): number =>
	[...counts.values()].reduce((sum, count) => sum + count, 0);
