import { groups, type Answer, type Group, type Hit } from '../answer.ts';
import { byRelevance, CROWD, MOST } from '../rank.ts';
import { toHit, type Found } from './found.ts';
import type { Totals } from './reader.ts';
import type { Root } from '../root.ts';

/** The hits that an answer shows: each page once under its strongest reason, group by group in order of relevance. */
export function hitsOf(root: Root, found: readonly Found[], totals: Totals): readonly Hit[] {
	const best = new Map<string, Hit>();
	const nearer = byRelevance(false);
	for (const hit of found.map((each) => toHit(root, each))) {
		const key = `${hit.group} ${hit.path}`;
		const known = best.get(key);
		if (!known || nearer(hit, known) < 0) best.set(key, hit);
	}
	const shown = groups
		.map((group) => shownOf(group, [...best.values()], totals[group]))
		.filter((hits) => hits.length > 0);
	return shown.toSorted(([a], [b]) => nearer(a!, b!)).flat();
}

const shownOf = (group: Group, hits: readonly Hit[], total: number) =>
	hits
		.filter((hit) => hit.group === group)
		.toSorted(byRelevance(total > CROWD))
		.slice(0, MOST[group]);

/** An answer without hits. */
export const emptyAnswer = (asked: string, folded: string, readAs: Answer['readAs']): Answer => ({
	asked,
	folded,
	readAs,
	hits: [],
	totals: { party: 0, person: 0, thing: 0 },
});
