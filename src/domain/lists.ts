import type { Wording } from './lang.ts';

/**
 * One value of a closed list. `group` is its parent, `plan` the lists of the action plan of 2007 in which it
 * stands, `until` the last day on which it may be awarded or used.
 */
export interface Choice extends Wording {
	readonly group?: string;
	readonly plan?: readonly string[];
	readonly aliases?: readonly string[];
	readonly until?: string;
}

/** A closed list: the code that is kept and published, and its wording in both languages. */
export type ClosedList = Readonly<Record<string, Choice>>;
