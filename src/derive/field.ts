import type { Dataset } from '../domain/dataset.ts';
import type { Lang } from '../domain/lang.ts';
import { parties, text, type Values } from '../domain/value.ts';

/** The wording of a field's one value; null where it is blank. */
export function shown({ fields }: Dataset, values: Values, name: string, lang: Lang): string | null {
	const value = text(values[name]);
	return value === null ? null : (fields[name]?.show(value, lang) ?? value);
}

/** The first verified or stated code of the first party in a field; null where it has none. */
export const firstCode = (values: Values, name: string): string | null =>
	parties(values[name])[0]?.ids[0]?.value ?? null;
