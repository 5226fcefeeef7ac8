import type { Answer, Hit } from './answer.ts';

/** A hit on a party that is known by its code and on the blacklist, but for what is given. */
export const makeHit = (given: Partial<Hit> = {}): Hit => ({
	group: 'party',
	name: '示例白鹭食品有限公司',
	present: null,
	maker: null,
	number: null,
	path: 'party/91000000MA0BL001XQ',
	lists: [{ dataset: 'blacklist', standing: 'current' }],
	until: '2026-12-01',
	weight: 0,
	tier: 'exact',
	...given,
});

/** An answer that shows all its hits. */
export const makeAnswer = (hits: readonly Hit[], given: Partial<Answer> = {}): Answer => {
	const count = (group: Hit['group']) => hits.filter((hit) => hit.group === group).length;
	return {
		asked: '示例白鹭食品有限公司',
		folded: '示例白鹭食品有限公司',
		readAs: 'name',
		hits,
		totals: { party: count('party'), person: count('person'), thing: count('thing') },
		...given,
	};
};
