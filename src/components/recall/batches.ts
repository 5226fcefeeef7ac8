import { readBatch, type Batch } from '../../domain/batch.ts';
import { texts, type Value } from '../../domain/value.ts';

/** The batches of a notice in rows, with the columns that any of them fills and the sums where every one says a number. */
export interface BatchTable {
	readonly rows: readonly Batch[];
	readonly hasProduced: boolean;
	readonly hasBestBefore: boolean;
	readonly units: number | null;
	readonly returned: number | null;
	readonly hasUnits: boolean;
	readonly hasReturned: boolean;
}

/** The batches in a field; null where it is blank. */
export function batchTable(value: Value | undefined): BatchTable | null {
	const rows = texts(value).map(readBatch);
	if (rows.length === 0) return null;
	return {
		rows,
		hasProduced: rows.some(({ producedFrom }) => producedFrom !== null),
		hasBestBefore: rows.some(({ bestBeforeFrom }) => bestBeforeFrom !== null),
		hasUnits: rows.some(({ units }) => units !== null),
		hasReturned: rows.some(({ returned }) => returned !== null),
		units: sum(rows.map(({ units }) => units)),
		returned: sum(rows.map(({ returned }) => returned)),
	};
}

/** The first and last day of a stretch, or the one day that it is; none where it is unknown. */
export const endsOf = (from: string | null, to: string | null): readonly string[] =>
	from === null ? [] : to === null || to === from ? [from] : [from, to];

const sum = (numbers: readonly (number | null)[]): number | null =>
	numbers.every((number) => number !== null) ? numbers.reduce((all, each) => all + each, 0) : null;
