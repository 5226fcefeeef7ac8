import { tiers, type Tier } from '../answer.ts';
import { kinds } from '../kinds.ts';
import type { Spaces } from './entries.ts';
import { GROUP, type Roll } from './roll.ts';
import type { Space } from './space.ts';
import { LONGEST, type Worth } from './top.ts';

/** What an entry is worth for the beginnings of its key. */
export type WorthOf = (entry: number) => Worth;

const tierNumber = (tier: Tier) => tiers.indexOf(tier);

/** The worth of entries of a space of names. */
export function worthOfNames(space: Space, roll: Roll, spaces: Spaces): WorthOf {
	const lengths = lengthsOf(roll.names);
	return (entry) => {
		const name = space.nameOf(entry);
		const subject = spaces.subjectOfName[name]!;
		const kind = space.kindOf(entry);
		const group = roll.groups[subject]!;
		const fromStart = space.splitOf(entry) === 0;
		const [tier, wholeTier] = [tierOf(kind, false, fromStart), tierOf(kind, true, fromStart)];
		const formBytes = group === GROUP.party ? spaces.formBytes[name]! : 0;
		return {
			group,
			weight: roll.weights[subject]!,
			length: lengths[name]!,
			subject,
			tier: tierNumber(tier),
			wholeTier: tierNumber(wholeTier),
			wholeFrom: tier === wholeTier ? 0 : space.keyBytes(entry) - formBytes,
		};
	};
}

function tierOf(kind: number, whole: boolean, fromStart: boolean): Tier {
	if (kind === kinds.person) return 'person';
	if (kind === kinds.spelling) return 'spelling';
	if (kind === kinds.thing) return fromStart ? (whole ? 'exact' : 'start') : 'inside';
	if (whole && (kind === kinds.start || kind === kinds.brand)) return 'core';
	return kind === kinds.brand ? 'brand' : kind === kinds.start ? 'start' : 'inside';
}

/** The worth of entries of a space of numbers. */
export function worthOfNumbers(space: Space, roll: Roll, spaces: Spaces): WorthOf {
	const lengths = lengthsOf(roll.numbers);
	return (entry) => {
		const number = space.nameOf(entry);
		const subject = spaces.subjectOfNumber[number]!;
		return {
			group: roll.groups[subject]!,
			weight: roll.weights[subject]!,
			length: lengths[number]!,
			subject,
			tier: tierNumber('code'),
			wholeTier: tierNumber(space.kindOf(entry) === kinds.number ? 'exact' : 'code'),
			wholeFrom: space.keyBytes(entry),
		};
	};
}

/** The lengths of texts in UTF-16 units, at most 255: side by side, since they are asked for in any order. */
const lengthsOf = (texts: readonly string[]) =>
	Uint8Array.from(texts, ({ length }) => Math.min(LONGEST, length));
