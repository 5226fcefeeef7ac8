import type { Dataset } from '../domain/dataset.ts';
import type { Wording } from '../domain/lang.ts';
import { text } from '../domain/value.ts';
import type { PublicRecord } from '../registry/record.ts';

/** A dated fact of a record. `set` is true for an end that is laid down in advance. */
export interface Event {
	readonly date: string;
	readonly label: Wording;
	readonly set: boolean;
}

/**
 * The dated facts of a record, oldest first: its date fields but for the ends of ranges, which are no events. Only the
 * record speaks: nothing here depends on the day on which it is read.
 */
export function eventsOf(
	{ values, term }: PublicRecord,
	{ fields, lifecycle, inOrder }: Dataset
): readonly Event[] {
	const ranges = new Set(inOrder.flatMap(([from, to]) => (isRange(from, to) ? [from, to] : [])));
	const events = Object.entries(fields).flatMap(([name, { kind, label }]): readonly Event[] => {
		const date = kind === 'date' && !ranges.has(name) ? text(values[name]) : null;
		return date === null || name === lifecycle.lastDay ? [] : [{ date, label, set: false }];
	});
	const last = lifecycle.lastDay && fields[lifecycle.lastDay];
	if (last && term.until !== null) events.push({ date: term.until, label: last.label, set: true });
	return events.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Whether two fields are the beginning and the end of one stretch of time, by their names: producedFrom, producedTo. */
const isRange = (from: string, to: string) =>
	/from$/i.test(from) && to === from.replace(/from$/, 'to').replace(/From$/, 'To');
