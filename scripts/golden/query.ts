import type { Group } from '../../src/search/answer.ts';
import type { GoldenClass } from '../../src/search/golden.ts';
import { randomOf, type Random } from '../demo/random.ts';
import type { Rule } from './oracle/rules.ts';
import { recordOf, type GoldenRecord } from './records.ts';

/** A query of the golden set: what is typed, in which group of hits its answers stand, and what is a right one. */
export interface Query {
	readonly class: GoldenClass;
	readonly text: string;
	readonly group: Group;
	readonly isRight: Rule;
}

/** A query as a class makes it of a record; null where the record has nothing to make it of. */
export type Asked = Omit<Query, 'class'>;
export type Maker = (record: GoldenRecord, random: Random) => Asked | null;

/** The set from which records are drawn. */
export interface GoldenSet {
	readonly seed: string;
	readonly records: number;
}

const TRIES = 5000;

/**
 * Makes so many queries of a class, each of another drawn record; fewer where the set has too few records to make them
 * of.
 */
export function makeQueries(
	{ seed, records }: GoldenSet,
	name: GoldenClass,
	make: Maker,
	count: number
): readonly Query[] {
	const random = randomOf(seed, 'query', name);
	const queries = new Map<string, Query>();
	for (let tries = 0; tries < TRIES && queries.size < count; tries++) {
		const record = recordOf(seed, random.between(0, records - 1));
		const asked = make(record, random);
		if (asked !== null) queries.set(asked.text, { class: name, ...asked });
	}
	return [...queries.values()];
}
