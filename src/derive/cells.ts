import type { Dataset } from '../domain/dataset.ts';
import { rules, type Rule } from '../domain/rules.ts';
import type { Wording } from '../domain/lang.ts';
import type { PublicRecord } from '../registry/record.ts';

/** A cell as received beside what is published of it. `raw` is null where both are written alike. */
export interface CellBeside {
	readonly label: Wording;
	readonly raw: string | null;
	readonly rule: Wording | null;
}

/** The cells of a record that were put in another form or questioned, in the order of the fields. */
export const cellsBeside = ({ raw, repairs }: PublicRecord, { fields }: Dataset): readonly CellBeside[] =>
	Object.entries(fields).flatMap(([name, { label }]) => {
		const rule: Rule | undefined = repairs[name];
		if (raw[name] === undefined && rule === undefined) return [];
		return [{ label, raw: raw[name] ?? null, rule: rule ? rules[rule].title : null }];
	});
