import type { Field, Kind, Named, Read } from '../field.ts';

/** The behaviour that most kinds share: one optional value, shown as it is kept, and not counted. */
export const base = <K extends Kind>(kind: K, named: Named) =>
	({
		kind: kind as NoInfer<K>,
		column: named.column,
		label: named.label,
		required: false as boolean,
		many: false as boolean,
		decides: false as boolean,
		spread: true as boolean,
		persons: named.persons ?? true,
		digits: false as boolean,
		leads: false as boolean,
		telephones: named.telephones ?? false,
		read: (written: string): Read => ({ value: written }),
		show: (member: string) => member,
		bucket: (): string | null => null,
		showBucket: (bucket: string) => bucket,
	}) satisfies Field;
