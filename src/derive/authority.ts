import type { Authority } from '../domain/site.ts';
import { text, type Values } from '../domain/value.ts';

/** The authority that a record names, by its name or an alias; null where nothing more is known of it. */
export function authorityOf(values: Values, authorities: readonly Authority[]): Authority | null {
	const name = text(values['authority']);
	if (name === null) return null;
	return (
		authorities.find(
			({ name: { zh, en }, aliases }) => name === zh || name === en || aliases.includes(name)
		) ?? null
	);
}
