import type { Finding, Line, ListedName, Match } from './findings.ts';
import type { NameList } from './name-list.ts';
import { beginScreening, type Met } from './screening.ts';
import type { Doubt } from './site-release.ts';
import type { OwnLine } from './list/own-line.ts';

/** The answer to a line. `cannotConfirm` stands where `nothing` cannot be said. */
export type Verdict = Match | 'nothing' | 'cannotConfirm' | 'unreadable';

/** Every verdict, those that ask for attention first. */
export const verdicts = [
	'code',
	'name',
	'similar',
	'cannotConfirm',
	'unreadable',
	'nothing',
] as const satisfies readonly Verdict[];

/** A line of a list, answered. */
export interface Answered {
	readonly own: OwnLine;
	readonly verdict: Verdict;
	readonly findings: readonly Finding[];
	/** How many parties the line met, those not among the findings included. */
	readonly parties: number;
}

/** A whole list, answered. */
export interface Report {
	readonly doubt: Doubt | null;
	readonly lines: readonly Answered[];
}

/** Where a screening has got to: names passed, of how many. */
export interface Progress {
	readonly passed: number;
	readonly of: number;
}

/**
 * Screens a list, shard by shard, so that whoever drives it can show progress, and stop by not going on. Where the site
 * is being renewed nothing is confirmed, not even what was found; where it is out of date, what is found on a list that
 * has run out since counts for nothing, and what is not found cannot be confirmed.
 */
export function* screen(
	lines: readonly OwnLine[],
	names: NameList,
	today: string
): Generator<Progress, Report> {
	const doubt = names.doubtOn(today) ?? (names.missing > 0 ? 'missing' : null);
	const screening = beginScreening(
		lines.map(({ line }) => line),
		names.reading
	);
	let passed = 0;
	const of = names.manifest.names;
	for (const shard of doubt === 'mixed' ? [] : names.shards()) {
		yield { passed, of };
		for (const listed of shard) {
			const shown = doubt === 'stale' ? withoutOverdue(listed, today) : listed;
			if (shown.lists.length > 0) screening.pass(shown);
			passed++;
		}
	}
	return { doubt, lines: lines.map((own, at) => answer(own, screening.metBy(at), doubt)) };
}

/** A name without the lists whose last day is before today. */
const withoutOverdue = (listed: ListedName, today: string): ListedName => ({
	...listed,
	lists: listed.lists.filter(({ until }) => until === undefined || until >= today),
});

function answer(own: OwnLine, { findings, parties }: Met, doubt: Doubt | null): Answered {
	const [first] = findings;
	const verdict = isReadable(own.line)
		? (first?.match ?? (doubt === null ? 'nothing' : 'cannotConfirm'))
		: 'unreadable';
	return { own, verdict, findings, parties };
}

const isReadable = ({ name, code }: Line) => code !== null || name !== null;
