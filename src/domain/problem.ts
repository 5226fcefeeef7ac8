import type { Rule, Severity } from './rules.ts';

/** What is wrong with one cell, row or file, before it is known where: a sentence, and what to write instead. */
export interface Fault {
	readonly rule: Rule;
	readonly zh: string;
	readonly en: string;
	readonly write?: string;
}

/** A fault in its place, as `report.json` lists it. `row` is as a spreadsheet shows it; unknown places are null. */
export interface Problem {
	readonly rule: Rule;
	readonly severity: Severity;
	readonly dataset: string;
	readonly source: string;
	readonly file: string | null;
	readonly sheet: string | null;
	readonly row: number | null;
	readonly column: string | null;
	readonly field: string | null;
	readonly cell: string | null;
	readonly zh: string;
	readonly en: string;
	readonly write: string | null;
}

export const fault = (rule: Rule, zh: string, en: string, write?: string): Fault => ({
	rule,
	zh,
	en,
	...(write === undefined ? {} : { write }),
});
