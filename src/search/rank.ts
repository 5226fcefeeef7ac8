import { tiers, type Hit } from './answer.ts';

/** How many hits of each group an answer shows. */
export const MOST = { party: 20, person: 10, thing: 10 } as const;

/** From so many names on, a fragment says so little that the graver comes before the nearer. */
export const CROWD = 500;

type Ranked = Pick<Hit, 'tier' | 'weight' | 'name' | 'path'>;

/**
 * Whether hits stand in order: the nearer first, then the graver and current, then the shorter name. For a crowd the
 * graver and current come first.
 */
export const byRelevance = (crowd: boolean) => (a: Ranked, b: Ranked) => {
	const nearer = tiers.indexOf(a.tier) - tiers.indexOf(b.tier);
	const graver = a.weight - b.weight;
	return (
		(crowd ? graver || nearer : nearer || graver) ||
		a.name.length - b.name.length ||
		(a.path < b.path ? -1 : a.path > b.path ? 1 : 0)
	);
};
