import { groups, type Group, type Hit, type Tier } from '../answer.ts';
import type { Entry } from '../block.ts';
import { backwards } from '../backwards.ts';
import { kinds } from '../kinds.ts';
import { unpackDay } from '../packed-day.ts';
import { pathOf } from '../place.ts';
import { readLists, type Root, type SpaceLetter } from '../root.ts';

/** An entry that answers a query, and why. */
export interface Found {
	readonly entry: Entry;
	readonly letter: SpaceLetter;
	readonly tier: Tier;
}

/** The name or number that an entry stands for, as it is displayed. */
export const displayOf = (letter: SpaceLetter, { left, right }: Entry): string =>
	letter === 'z' || letter === 'r' ? backwards(right) + left : left + right;

const isNumber = (letter: SpaceLetter) => letter === 'c' || letter === 'r';

export const groupOf = ({ letter, entry: { kind, key } }: Found): Group =>
	isNumber(letter)
		? groups[Number(key)]!
		: kind === kinds.person
			? 'person'
			: kind === kinds.thing
				? 'thing'
				: 'party';

/** What a reader sees of an entry. */
export function toHit({ profiles, datasets }: Root, found: Found): Hit {
	const { entry, letter, tier } = found;
	const [weight = 0, ...packed] = profiles[entry.profile]!;
	const group = groupOf(found);
	const display = displayOf(letter, entry);
	const beside = entry.beside || null;
	return {
		group,
		name: isNumber(letter) ? entry.beside : display,
		present: group === 'party' && !isNumber(letter) ? beside : null,
		maker: group === 'thing' && !isNumber(letter) ? beside : null,
		number: isNumber(letter) ? display : null,
		path: pathOf(entry.place),
		lists: readLists(packed, datasets),
		until: unpackDay(entry.until),
		weight,
		tier,
	};
}
