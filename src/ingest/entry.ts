import type { Dataset } from '../domain/dataset.ts';
import type { Fault } from '../domain/problem.ts';
import { severityOf, type Rule, type Severity } from '../domain/rules.ts';
import type { Values } from '../domain/value.ts';

/** One row understood. */
export interface Entry {
	readonly key: string;
	/** What tells records of one key apart without naming a party: the key's cells less those of parties. */
	readonly nameless: string;
	readonly values: Values;
	/** What the export wrote, for fields whose value is written otherwise. */
	readonly raw: Readonly<Record<string, string>>;
	/** The rule by which a field's value was repaired or questioned. */
	readonly repairs: Readonly<Record<string, Rule>>;
	readonly file: string;
	readonly sheet: string | null;
	readonly row: number;
}

/** What a cell holds on its way into a field. */
export interface Written {
	readonly text: string;
	/** The members, where the file itself holds a list. */
	readonly items: readonly string[] | null;
	readonly numeric: boolean;
	readonly column: string;
	/** True where the mapping says the value: it is read as our own and not as the sender's. */
	readonly constant?: true;
}

/** A fault with the place inside its row. */
export interface Finding {
	readonly fault: Fault;
	readonly severity: Severity;
	readonly column: string | null;
	readonly field: string | null;
	readonly cell: string | null;
}

/** The cells of a row by the slot they go to. */
export type Slots = ReadonlyMap<string, Written>;

/** A note on a cell, or a fault in one that does not decide the row: the cell is emptied and the row published. */
export const finding = (
	fault: Fault,
	field: string,
	written: Written | null,
	severity = severityOf(fault.rule)
): Finding => ({
	fault,
	severity,
	column: written?.column ?? null,
	field,
	cell: written?.text ?? null,
});

/** True where a fault in the field's cell rejects the whole row. */
export const decidesRow = (dataset: Dataset, name: string, key: readonly string[]) => {
	const field = dataset.fields[name];
	return (field?.required ?? false) || (field?.decides ?? false) || key.includes(name);
};
