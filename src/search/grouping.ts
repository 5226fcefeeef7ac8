import { closenessOf, groups, type Closeness, type Group, type Hit } from './answer.ts';

/** Hits of one closeness, apart by group; groups without hits are left out. */
export interface Block {
	readonly closeness: Closeness;
	readonly groups: readonly { readonly group: Group; readonly hits: readonly Hit[] }[];
}

const closenesses: readonly Closeness[] = ['exact', 'holds', 'similar'];

/**
 * Lays hits out in blocks, what is the same before what holds the query before what is merely similar. Keeps the order
 * of the hits within a group. Takes at most `room` hits of each group, the closest ones.
 */
export function arrange(
	hits: readonly Hit[],
	room: Readonly<Record<Group, number>> = { party: Infinity, person: Infinity, thing: Infinity }
): readonly Block[] {
	const left = { ...room };
	const blocks = closenesses.map((closeness) => ({
		closeness,
		groups: groups
			.map((group) => {
				const own = hits.filter((hit) => hit.group === group && closenessOf(hit.tier) === closeness);
				const taken = own.slice(0, left[group]);
				left[group] -= taken.length;
				return { group, hits: taken };
			})
			.filter((each) => each.hits.length > 0),
	}));
	return blocks.filter((block) => block.groups.length > 0);
}
