import type { Dataset } from '../domain/dataset.ts';
import type { PublicRecord } from '../registry/record.ts';
import { listed } from './listing.ts';

/**
 * The share of shown records that fill each field, in whole percent, by field name. Always rounded down, so that
 * 100 means every record. Null where there are no records.
 */
export function completenessOf(
	{ fields }: Dataset,
	records: readonly PublicRecord[]
): Readonly<Record<string, number | null>> {
	const shown = listed(records);
	return Object.fromEntries(
		Object.keys(fields).map((name) => {
			const filled = shown.filter(({ values }) => isFilled(values[name])).length;
			return [name, shown.length === 0 ? null : Math.floor((filled * 100) / shown.length)];
		})
	);
}

const isFilled = (value: unknown) => value != null && !(Array.isArray(value) && value.length === 0);
