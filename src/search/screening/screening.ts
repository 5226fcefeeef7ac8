import { meet, strengthOf, type Finding, type Line, type ListedName } from './findings.ts';
import { indexLines } from './line-index.ts';
import { takeName, type Reading } from './name.ts';

/** What a line met: its strongest findings, one a party, strongest first, and how many parties there were in all. */
export interface Met {
	readonly findings: readonly Finding[];
	readonly parties: number;
}

/** How many findings of a line are kept. Names of two characters and a common trade have dozens one slip away. */
export const KEPT = 200;

/** A list being screened: published names stream past it, in any order. */
export interface Screening {
	pass(listed: ListedName): void;
	/** What the line has met so far, by its place in the list. */
	metBy(line: number): Met;
}

const NOTHING: Met = { findings: [], parties: 0 };

/** Begins the screening of a list. */
export function beginScreening(lines: readonly Line[], reading: Reading): Screening {
	const index = indexLines(lines);
	const met = new Map<number, Map<string, Finding>>();
	const dropped = new Map<number, number>();
	return {
		pass(listed) {
			const taken = takeName(listed.name, reading);
			index.each(listed, taken, (line) => {
				const finding = meet(lines[line]!, listed, taken);
				if (!finding) return;
				const parties = met.get(line) ?? new Map<string, Finding>();
				met.set(line, parties);
				const before = parties.get(listed.page);
				if (!before || isStronger(finding, before)) parties.set(listed.page, finding);
				if (parties.size > KEPT * 2) drop(line, parties);
			});
		},
		metBy(line) {
			const parties = met.get(line);
			if (!parties) return NOTHING;
			return {
				findings: strongest(parties),
				parties: parties.size + (dropped.get(line) ?? 0),
			};
		},
	};

	/** Keeps memory in bounds where a name is like very many. */
	function drop(line: number, parties: Map<string, Finding>) {
		const kept = strongest(parties);
		dropped.set(line, (dropped.get(line) ?? 0) + parties.size - kept.length);
		parties.clear();
		for (const finding of kept) parties.set(finding.listed.page, finding);
	}
}

const strongest = (parties: ReadonlyMap<string, Finding>) =>
	[...parties.values()].toSorted((a, b) => (isStronger(a, b) ? -1 : 1)).slice(0, KEPT);

/** Equally strong findings keep one order, whatever the order in which they were met. */
function isStronger(a: Finding, b: Finding): boolean {
	const difference = strengthOf(a) - strengthOf(b);
	if (difference !== 0) return difference < 0;
	return tieOf(a) < tieOf(b);
}

const tieOf = ({ listed: { name, page } }: Finding) => `${name}\t${page}`;
