import type { Field, Kind, Named, Read } from '../field.ts';

/** The behaviour that most kinds share: one optional value, shown as it is kept, and not counted. */
export const base = <K extends Kind>(kind: K, named: Named) =>
	({
		kind,
		column: named.column,
		label: named.label,
		required: false,
		many: false,
		decides: false,
		spread: true,
		persons: named.persons ?? true,
		read: (written: string): Read => ({ value: written }),
		show: (member: string) => member,
		bucket: (): string | null => null,
		showBucket: (bucket: string) => bucket,
	}) satisfies Field;
