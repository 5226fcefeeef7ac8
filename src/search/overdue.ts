import type { Answer, Group } from './answer.ts';

/**
 * An answer over an index that is older than the last change of standings: without what has run out since by its term,
 * which is everything current on the lists named in `ends` of a hit whose last day is before `today`. A hit that stands
 * on no other list goes whole.
 */
export function withoutOverdue(answer: Answer, ends: ReadonlySet<string>, today: string): Answer {
	const hits = answer.hits
		.map((hit) => ({
			...hit,
			lists: hit.lists.filter(
				({ dataset, standing }) =>
					standing === 'ended' || !ends.has(dataset) || hit.until === null || hit.until >= today
			),
		}))
		.filter(({ lists }) => lists.length > 0);
	if (hits.length === answer.hits.length) return { ...answer, hits };
	const count = (group: Group) => hits.filter((hit) => hit.group === group).length;
	return {
		...answer,
		hits,
		totals: { party: count('party'), person: count('person'), thing: count('thing') },
	};
}
