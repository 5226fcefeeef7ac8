import type { Subject } from '../../../src/search/build/subject.ts';
import type { Hit } from '../../../src/search/answer.ts';
import { goldenClasses } from '../../../src/search/golden.ts';
import type { Query } from '../query.ts';
import { plainText } from './plain-text.ts';
import { Relevance } from './relevance.ts';
import { see, type Seen } from './seen.ts';

/** What was answered to a query: the hits of all groups as they were shown. */
export interface Answered {
	readonly query: Query;
	readonly hits: readonly Hit[];
}

/** How an answer compares with what is right. */
export interface Judgement extends Answered {
	/** How many right answers there are. */
	readonly right: number;
	/** Right answers among the first ten, of all right ones or of ten, whichever is less; null where nothing is right. */
	readonly recall: number | null;
	/** Names or numbers of right answers that were not among the first ten, three at most. */
	readonly missed: readonly string[];
	/** Hits that are said to be the same and are not. */
	readonly falselySame: readonly Hit[];
}

/** The pages of the hits of the group in which answers are sought, in their order. */
const pathsOf = ({ query, hits }: Answered): readonly string[] =>
	hits.filter(({ group }) => group === query.group).map(({ path }) => path);

const SHOWN = 10;
const EXAMPLES = 3;

/** What the scan finds of one query among things that hold it, or among those near it. */
interface Tally {
	right: number;
	found: number;
	readonly missed: string[];
}
const emptyTally = (): Tally => ({ right: 0, found: 0, missed: [] });

/**
 * Judges answers by looking at everything that there is to find, one by one, and keeping nothing of it: every subject
 * against every query.
 */
export function judge(answers: readonly Answered[], subjects: Iterable<Subject>): readonly Judgement[] {
	const open = answers.map((answered) => ({
		answered,
		shown: new Set(pathsOf(answered).slice(0, SHOWN)),
		held: emptyTally(),
		near: emptyTally(),
		relevance:
			goldenClasses[answered.query.class].kind === 'common' ? new Relevance(pathsOf(answered)) : null,
	}));
	const byGroup = Map.groupBy(open, ({ answered }) => answered.query.group);
	for (const subject of subjects) {
		const seen = see(subject);
		for (const { answered, shown, held, near, relevance } of byGroup.get(seen.group) ?? []) {
			const right = answered.query.isRight(seen);
			if (right === null) continue;
			count(right === 'held' ? held : near, seen, shown);
			relevance?.add(seen.path, seen.weight);
		}
	}
	return open.map(({ answered, held, near, relevance }) => {
		const { right, found, missed } = held.right > 0 ? held : near;
		const recall = right === 0 ? null : (relevance?.recall() ?? found / Math.min(SHOWN, right));
		return { ...answered, right, recall, missed, falselySame: falselySame(answered) };
	});
}

function count(tally: Tally, { path, names, numbers }: Seen, shown: ReadonlySet<string>): void {
	tally.right++;
	if (shown.has(path)) tally.found++;
	else if (tally.missed.length < EXAMPLES) tally.missed.push(names[0]?.shown ?? numbers.join(' '));
}

const falselySame = ({ query, hits }: Answered): readonly Hit[] => {
	const asked = plainText(query.text);
	return hits.filter(({ tier, name, number }) => tier === 'exact' && plainText(number ?? name) !== asked);
};
