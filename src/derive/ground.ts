import type { Dataset } from '../domain/dataset.ts';
import type { Wording } from '../domain/lang.ts';

/** The ground on which a record ended, in the words of the dataset's own list; null where it has none. */
export function groundOf({ lifecycle, fields }: Dataset, ground: string | null): Wording | null {
	const list = lifecycle.ground === undefined ? undefined : fields[lifecycle.ground]?.values;
	return (ground !== null && list?.[ground]) || null;
}
