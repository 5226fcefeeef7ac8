import { relatedFields } from '../derive/related.ts';
import { replyFields } from '../derive/reply.ts';
import type { Dataset } from '../domain/dataset.ts';

/**
 * Whether a field has its own place on the page of a record: the reply, related records, links to sources, and what
 * the standing and the term say.
 */
export function standsApart({ fields, lifecycle }: Dataset, name: string): boolean {
	const { lastDay, ended, ground, over, term } = lifecycle;
	return (
		replyFields.includes(name) ||
		relatedFields.includes(name) ||
		fields[name]?.leads === true ||
		[lastDay, ended, ground, over?.field].includes(name) ||
		(term && name === 'policy')
	);
}
