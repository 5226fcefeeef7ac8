import type { PublicFault } from './published.ts';
import type { PublicRecord } from './record.ts';

/** Counts what was repaired or doubted in public records, by dataset, sender, rule and field. Withdrawn ones tell nothing. */
export function doubtBook() {
	const book = new Map<string, PublicFault & { count: number; first: string | null }>();
	return {
		learn({ dataset, repairs, term, withdrawn }: PublicRecord, source: string) {
			if (withdrawn) return;
			for (const [field, rule] of Object.entries(repairs)) {
				const place = [dataset, source, rule, field].join(' ');
				const known = book.get(place) ?? { dataset, source, rule, field, count: 0, first: null };
				book.set(place, {
					...known,
					count: known.count + 1,
					first: earlier(known.first, term.from),
				});
			}
		},
		close: (): readonly PublicFault[] => [...book.values()],
	};
}

const earlier = (a: string | null, b: string | null) => (a === null ? b : b === null || a < b ? a : b);
