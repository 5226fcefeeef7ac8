import { text, type Values } from '../domain/value.ts';

/** What the party says of the record, and the day it says so. */
export interface Reply {
	readonly text: string;
	readonly on: string | null;
}

/** The names of the fields that hold the party's reply, wherever a dataset has them. */
export const replyFields: readonly string[] = ['reply', 'repliedOn'];

/** The reply beside a record, or null. */
export function replyOf(values: Values): Reply | null {
	const [said, on] = replyFields.map((name) => text(values[name]));
	return said == null ? null : { text: said, on: on ?? null };
}
