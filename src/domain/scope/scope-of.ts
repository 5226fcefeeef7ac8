import { readBatch } from '../batch.ts';
import { readLots } from './lot-words.ts';
import { traits, type Clause, type Scope } from './scope.ts';
import { stretchBetween } from './stretch.ts';

/** What a notice says of the things it covers: texts as exported, dates of any precision or null. */
export interface Coverage {
	readonly batches: readonly string[];
	readonly lots: readonly string[];
	readonly produced: readonly [from: string | null, to: string | null];
	readonly bestBefore: readonly [from: string | null, to: string | null];
}

/**
 * What a notice covers. Its batches decide where it has any; else the wording of its lots together with its days; else its
 * days; else it covers the whole product.
 */
export function scopeOf({ batches, lots, produced, bestBefore }: Coverage): Scope {
	const days = windowOf(produced, bestBefore);
	const worded = readAll(lots);
	if (batches.length === 0) {
		const clauses = lots.length === 0 ? [{}] : worded.clauses;
		return toScope({ ...worded, clauses }, days, []);
	}
	const read = batches.map((written) => {
		const batch = readBatch(written);
		const own = windowOf([batch.producedFrom, batch.producedTo], [batch.bestBeforeFrom, batch.bestBeforeTo]);
		const named = batch.lot === '' ? { clauses: [{}], unread: [] } : readLots(batch.lot);
		return { named, own };
	});
	const clauses = read.flatMap(({ named, own }) => named.clauses.map((clause) => ({ ...own, ...clause })));
	const contradicted = read.flatMap(({ named, own }) =>
		named.clauses.some((each) => overlaps(each, own)) ? [own] : []
	);
	const unread = [...read.flatMap(({ named }) => named.unread), ...worded.unread];
	return toScope({ clauses, unread }, days, [...worded.clauses.filter(isNarrow), ...contradicted]);
}

function readAll(wordings: readonly string[]) {
	const read = wordings.map(readLots);
	return { clauses: read.flatMap(({ clauses }) => clauses), unread: read.flatMap(({ unread }) => unread) };
}

/** The days of the whole notice limit a clause that names none, and stand beside one that names others. */
function toScope(
	{ clauses, unread }: { readonly clauses: readonly Clause[]; readonly unread: readonly string[] },
	days: Clause,
	more: readonly Clause[]
): Scope {
	const beside = [...more, ...(clauses.some((clause) => overlaps(clause, days)) ? [days] : [])];
	return {
		clauses: clauses.map((clause) => ({ ...days, ...clause })),
		...(beside.length > 0 ? { beside } : {}),
		...(unread.length > 0 ? { unread } : {}),
	};
}

const isNarrow = (clause: Clause): boolean => traits.some((trait) => clause[trait]);

const overlaps = (one: Clause, other: Clause): boolean => traits.some((trait) => one[trait] && other[trait]);

function windowOf(produced: Coverage['produced'], bestBefore: Coverage['bestBefore']): Clause {
	const [made, kept] = [stretchBetween(...produced), stretchBetween(...bestBefore)];
	return { ...(made ? { produced: made } : {}), ...(kept ? { bestBefore: kept } : {}) };
}
