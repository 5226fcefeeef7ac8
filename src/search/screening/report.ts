import type { Finding, Line, Match } from './findings.ts';
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
 * is out of date or is being renewed nothing is confirmed, not even what was found: it may have ended.
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
	for (const shard of doubt === 'stale' || doubt === 'mixed' ? [] : names.shards()) {
		yield { passed, of };
		for (const listed of shard) {
			screening.pass(listed);
			passed++;
		}
	}
	return { doubt, lines: lines.map((own, at) => answer(own, screening.metBy(at), doubt)) };
}

function answer(own: OwnLine, { findings, parties }: Met, doubt: Doubt | null): Answered {
	const [first] = findings;
	const verdict = isReadable(own.line)
		? (first?.match ?? (doubt === null ? 'nothing' : 'cannotConfirm'))
		: 'unreadable';
	return { own, verdict, findings, parties };
}

const isReadable = ({ name, code }: Line) => code !== null || name !== null;
