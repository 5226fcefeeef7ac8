import { groups, type Answer, type Hit } from '../answer.ts';
import { byRelevance, CROWD, MOST } from '../rank.ts';
import type { Root } from '../root.ts';
import { toHit } from './found.ts';
import { countPages, type Finding } from './reader.ts';

/**
 * What an answer shows of a finding: each page once under its strongest reason, group by group in order of relevance;
 * and how many there are of each group.
 */
export function shownOf(root: Root, { found, totals }: Finding): Pick<Answer, 'hits' | 'totals'> {
	const nearer = byRelevance(false);
	const best = new Map<string, Hit>();
	for (const each of found) {
		const hit = toHit(root, each);
		const key = hit.group + hit.path;
		const known = best.get(key);
		if (!known || nearer(hit, known) < 0) best.set(key, hit);
	}
	const read = countPages(found);
	const counted = groups.map((_, at) => Math.max(read[at]!, totals?.[at] ?? 0));
	const hits = groups
		.map((group, at) =>
			[...best.values()]
				.filter((hit) => hit.group === group)
				.toSorted(byRelevance(counted[at]! > CROWD))
				.slice(0, MOST[group])
		)
		.filter((its) => its.length > 0)
		.toSorted(([a], [b]) => nearer(a!, b!))
		.flat();
	const [party = 0, person = 0, thing = 0] = counted;
	return { hits, totals: { party, person, thing } };
}
