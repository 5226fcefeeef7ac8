import type { Answer, Group } from './answer.ts';

/**
 * An answer over an index that is older than the last change of standings: without what may have ended since, which is
 * everything current on the lists named in `ends`. A hit that stands on no other list goes whole.
 */
export function withoutOverdue(answer: Answer, ends: ReadonlySet<string>): Answer {
	const hits = answer.hits
		.map((hit) => ({
			...hit,
			lists: hit.lists.filter(({ dataset, standing }) => standing === 'ended' || !ends.has(dataset)),
		}))
		.filter(({ lists }) => lists.length > 0);
	const count = (group: Group) => hits.filter((hit) => hit.group === group).length;
	return {
		...answer,
		hits,
		totals: { party: count('party'), person: count('person'), thing: count('thing') },
	};
}
