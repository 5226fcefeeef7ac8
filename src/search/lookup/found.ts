import { groups, type Hit, type Tier } from '../answer.ts';
import type { Entry } from '../block.ts';
import { kinds } from '../kinds.ts';
import { pathOf } from '../place.ts';
import { readLists, type Root, type SpaceLetter } from '../root.ts';

/** An entry that answers a query, and why. */
export interface Found {
	readonly entry: Entry;
	readonly letter: SpaceLetter;
	readonly tier: Tier;
}

const backwards = (text: string) => [...text].toReversed().join('');

/** The name that an entry of a space of names stands for, as it is displayed. */
export const nameOf = (letter: SpaceLetter, { left, right }: Entry): string =>
	letter === 'z' ? backwards(right) + left : left + right;

/** The number that an entry of a space of numbers stands for, as it is displayed. */
export const numberOf = (letter: SpaceLetter, { left, right }: Entry): string =>
	letter === 'r' ? backwards(right) : left + right;

/** What a reader sees of an entry. */
export function toHit({ profiles, datasets }: Root, { entry, letter, tier }: Found): Hit {
	const [weight = 0, ...packed] = profiles[entry.profile]!;
	const whole = { path: pathOf(entry.place), lists: readLists(packed, datasets), weight, tier };
	if (letter === 'c' || letter === 'r')
		return {
			...whole,
			group: groups[Number(entry.key)]!,
			name: entry.beside,
			present: null,
			maker: null,
			number: numberOf(letter, entry),
		};
	const named = { ...whole, name: nameOf(letter, entry), number: null };
	const beside = entry.beside || null;
	if (entry.kind === kinds.thing) return { ...named, group: 'thing', present: null, maker: beside };
	if (entry.kind === kinds.person) return { ...named, group: 'person', present: null, maker: null };
	return { ...named, group: 'party', present: beside, maker: null };
}
