import type { DateForms } from './date.ts';
import type { Lang, Wording } from './lang.ts';
import type { ClosedList } from './lists.ts';
import type { Fault } from './problem.ts';
import type { Value } from './value.ts';

export type Kind =
	| 'code'
	| 'text'
	| 'prose'
	| 'date'
	| 'choice'
	| 'money'
	| 'quantity'
	| 'count'
	| 'percent'
	| 'region'
	| 'docno'
	| 'gtin'
	| 'link'
	| 'party';

/** What the sender's mapping and the row say that a kind needs to know in order to read a cell. */
export interface Reading {
	/** The day the row is of, for codes that change meaning; null where the row has none. */
	readonly day: string | null;
	readonly dates: DateForms;
	readonly decimal: '.' | ',';
	/** The unit in which the sender writes bare numbers, such as 万元. */
	readonly unit: string | null;
	/** True where the file holds the cell as a number, whose leading zeros and digits beyond 15 are gone. */
	readonly numeric: boolean;
	/** True on a demonstration, which alone may use region 000000. */
	readonly demo: boolean;
}

/** A cell understood, perhaps with notes; or the fault that makes it unreadable. */
export type Read = { readonly value: string; readonly notes?: readonly Fault[] } | { readonly fault: Fault };

/**
 * One fact that a record states, and its value's whole life: how a cell is read, shown, written to a
 * download and counted. A field that holds many reads, shows and counts each member by itself.
 */
export interface Field {
	readonly kind: Kind;
	/** The heading of this field's column in an export of our own form. */
	readonly column: string;
	readonly label: Wording;
	/** False where the export may leave the cell blank. */
	readonly required: boolean;
	readonly many: boolean;
	/** True where a fault in the cell rejects the row, since it decides identity or standing. */
	readonly decides: boolean;
	/** False where the value shows on the record's own page and nowhere else. */
	readonly spread: boolean;
	/** False where the value is never published of a natural person. */
	readonly persons: boolean;
	/** True where the cell is made of digits of its own, in which only identity numbers are looked for. */
	readonly digits: boolean;
	/** True where the value leads to another site, whose address may itself name a party. */
	readonly leads: boolean;
	/** True where telephone numbers are the point of the cell. */
	readonly telephones: boolean;
	readonly values?: ClosedList;
	/** The role of a party in its records, where the field fixes it. */
	readonly role?: string;
	/** The headings of a party's companion cells, by the ending of their field names. */
	readonly parts?: Readonly<Record<string, string>>;
	/** Reads a cleaned cell that is not blank. */
	read(written: string, reading: Reading): Read;
	show(member: string, lang: Lang): string;
	/** How the cell of a list shows it, where that is shorter. */
	dense?(member: string): string;
	/** What the member is counted and narrowed under, or null where it is not. */
	bucket(member: string): string | null;
	/** The buckets in their order, where they are classes of values. */
	readonly buckets?: readonly string[];
	/** The wording of a bucket. */
	showBucket(bucket: string, lang: Lang): string;
}

export type Fields = Readonly<Record<string, Field>>;

/** What a declaration says of a field, beside its kind. */
export interface Named {
	readonly column: string;
	readonly label: Wording;
	readonly persons?: false;
	readonly telephones?: true;
}

/** Makes a blank cell a fault that rejects the row. */
export const required = <F extends Field>(field: F): F & { required: true } => ({ ...field, required: true });

/** Lets the field hold a list. */
export const many = <F extends Field>(field: F): F & { many: true } => ({ ...field, many: true });

/** Makes a fault in the cell reject the row. */
export const deciding = <F extends Field>(field: F): F & { decides: true } => ({ ...field, decides: true });

/** Keeps the value on the record's own page. */
export const onRecordOnly = <F extends Field>(field: F): F => ({ ...field, spread: false });

/** The value of a field as a download writes it: a list joined by ` | `. */
export const joinMembers = (value: Value): string =>
	value == null
		? ''
		: (Array.isArray(value) ? value : [value])
				.map((member) => (typeof member === 'string' ? member : (member as { name: string }).name))
				.join(' | ');
