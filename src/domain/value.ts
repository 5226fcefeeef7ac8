/** Whom a record is about. `kind` is a code of `partyKinds`, or null where the export does not say. */
export interface Party {
	readonly name: string;
	readonly kind: string | null;
	readonly ids: readonly Identifier[];
	readonly former: readonly string[];
	readonly region: string | null;
	readonly role: string | null;
}

/** A code of a party. `valid` is false where its check digit fails: shown as such, and never used to join. */
export interface Identifier {
	readonly scheme: string;
	readonly value: string;
	readonly valid?: false;
}

/** A field's value: text that sorts, a party, or a list of either in the export's order; blank is null. */
export type Value = string | Party | readonly string[] | readonly Party[] | null;

export type Values = Readonly<Record<string, Value>>;

/** The members of a value: none for null, one for a single value. */
export const texts = (value: Value | undefined): readonly string[] =>
	members(value).filter((member): member is string => typeof member === 'string');

export const parties = (value: Value | undefined): readonly Party[] =>
	members(value).filter((member): member is Party => typeof member === 'object');

/** The one text of a field that does not hold many; null where it is blank. */
export const text = (value: Value | undefined): string | null => texts(value)[0] ?? null;

const members = (value: Value | undefined): readonly (string | Party)[] =>
	value == null ? [] : Array.isArray(value) ? value : [value as string | Party];
