import type { Hit } from '../../src/search/answer.ts';
import { randomOf } from '../demo/random.ts';
import type { Query } from './query.ts';

/** What came of asking, and what it cost over the wire. */
export interface Reply {
	readonly hits: readonly Hit[];
	readonly requests: number;
	readonly bytes: number;
}

/** A reader's visit: a page opened afresh, with nothing kept from before. */
export interface Visit {
	ask(text: string): Promise<Reply>;
	close(): Promise<void>;
}

/** Whatever opens visits. */
export interface Visitor {
	readonly browser: string;
	/** What the script of look-up weighs as it travels; 0 where none does. */
	readonly scriptBytes: number;
	open(): Promise<Visit>;
	close(): Promise<void>;
}

export interface AskedQuery extends Reply {
	readonly query: Query;
	/** Whether it was the first query of its visit. */
	readonly isCold: boolean;
}

/**
 * Asks every query once in a visit that has asked others before: each visit asks one query of every class, in drawn
 * order, after one that only opens it. The first `cold` queries of each class are asked as the first of a visit too.
 */
export async function askAll(
	visitor: Visitor,
	queries: readonly Query[],
	cold: number
): Promise<readonly AskedQuery[]> {
	const classes = [...Map.groupBy(queries, (query) => query.class).values()];
	const asked: AskedQuery[] = [];
	const rounds = Math.max(...classes.map(({ length }) => length));
	for (let round = 0; round < rounds; round++) {
		const random = randomOf('visit', round);
		const visit = await visitor.open();
		await visit.ask('食品');
		const ofRound = classes.flatMap((each) => each.slice(round, round + 1));
		for (let left = [...ofRound]; left.length > 0;) {
			const [query] = left.splice(random.between(0, left.length - 1), 1);
			asked.push({ query: query!, isCold: false, ...(await visit.ask(query!.text)) });
		}
		await visit.close();
	}
	for (const query of classes.flatMap((each) => each.slice(0, cold))) {
		const visit = await visitor.open();
		asked.push({ query, isCold: true, ...(await visit.ask(query.text)) });
		await visit.close();
	}
	return asked;
}
