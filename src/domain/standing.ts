import { dayAfter, firstDay } from './day.ts';
import type { Dataset } from './dataset.ts';
import { policyOf, termOf, type Policy } from './policy.ts';
import { text, texts, type Values } from './value.ts';

export type Standing = 'pending' | 'current' | 'ended';

/** The time for which a record is shown. Days are `YYYY-MM-DD`, null where there is none. */
export interface Term {
	readonly from: string | null;
	/** The last day on which it is current. */
	readonly until: string | null;
	/** The day on which it was ended by decision; it counts as ended that very day. */
	readonly endedOn: string | null;
	/** Why it has ended or will end; `expired` where its term runs out. */
	readonly endGround: string | null;
	/** The first day on which credit repair may be applied for. */
	readonly repairFrom: string | null;
	readonly policy: string | null;
	/** True where a state of the record says that it is over, whatever its dates. */
	readonly over: boolean;
}

/** An end that the operator's decisions or a later export state. */
export interface StatedEnd {
	readonly on: string | null;
	readonly ground: string;
}

/**
 * When a record begins and ends: the stated end if there is one, else the earlier of the last day that the
 * sender states and the policy's longest term. The earliest of several stated ends holds.
 */
export function termOfRecord(
	dataset: Dataset,
	values: Values,
	policies: readonly Policy[],
	stated: StatedEnd | null
): Term {
	const { lifecycle } = dataset;
	const day = (field: string | undefined) => {
		const written = field === undefined ? null : text(values[field]);
		return written === null ? null : firstDay(written);
	};
	const policy = lifecycle.term ? policyOf(dataset, values, policies) : null;
	const term = policy ? termOf(policy, dataset, values) : { until: null, repairFrom: null };
	const own = day(lifecycle.ended);
	const endedOn = earliest(own, stated?.on ?? null);
	const until = earliest(day(lifecycle.lastDay), term.until, abolition(dataset, values));
	const ground = lifecycle.ground === undefined ? null : text(values[lifecycle.ground]);
	const ranOutFirst = until !== null && endedOn !== null && dayAfter(until) < endedOn;
	const { over } = lifecycle;
	return {
		from: day(lifecycle.from),
		until,
		endedOn,
		endGround:
			(ranOutFirst
				? null
				: stated && (stated.on === null || stated.on === endedOn)
					? stated.ground
					: ground) ?? (until ? 'expired' : null),
		repairFrom: term.repairFrom,
		policy: policy?.id ?? null,
		over:
			(over !== undefined && over.values.includes(text(values[over.field]) ?? '')) ||
			(stated !== null && stated.on === null),
	};
}

/** The last day of the kind of thing that the record is, where that kind was abolished. */
function abolition({ fields, lifecycle: { abolished } }: Dataset, values: Values): string | null {
	if (abolished === undefined) return null;
	const days = texts(values[abolished]).map((code) => fields[abolished]?.values?.[code]?.until ?? null);
	return days.length > 0 && days.every((last) => last !== null) ? (days.toSorted().at(-1) ?? null) : null;
}

const earliest = (...days: readonly (string | null)[]) =>
	days.filter((day) => day !== null).toSorted()[0] ?? null;

/** Where a record stands on a day. An end on the day itself, and the day after the last one shown, are ended. */
export function standingOn(term: Term, day: string): Standing {
	if (term.from !== null && day < term.from) return 'pending';
	if (term.over || (term.endedOn !== null && term.endedOn <= day)) return 'ended';
	return term.until !== null && term.until < day ? 'ended' : 'current';
}

/** The day on which an ended record ended: the first on which it was no longer current. Null where nobody says. */
export function endOf(term: Term): string | null {
	return earliest(term.endedOn, term.until && dayAfter(term.until));
}

/** The next day after `day` on which the standing changes, or null. */
export function nextChange(term: Term, day: string): string | null {
	const changes = [term.from, ...(term.over ? [] : [endOf(term)])];
	return earliest(...changes.filter((change) => change !== null && change > day));
}
