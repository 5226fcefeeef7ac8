import type { Problem } from '../../src/domain/problem.ts';
import type { Rule, Severity } from '../../src/domain/rules.ts';

/** Problems of one rule in one column of one source: how many, the first of them, and the cells that come most often. */
export interface ProblemGroup {
	readonly rule: Rule;
	readonly severity: Severity;
	readonly dataset: string;
	readonly source: string;
	readonly field: string | null;
	readonly column: string | null;
	count: number;
	readonly examples: Problem[];
	/** How often each cell stands in the group, for rules that are answered cell by cell; those beyond the first thousand different ones are not counted. */
	readonly cells: Map<string, number>;
}

const EXAMPLES = 5;
const DIFFERENT = 1000;

/** Rules that are answered by a line of configuration for each way of writing, or for each key. */
export const listed: ReadonlySet<Rule> = new Set([
	'value-unknown',
	'date-form',
	'region-abolished',
	'vanished',
]);

/** Gathers problems into groups as they come; of each group only its first examples stay in memory. */
export function gatherGroups() {
	const groups = new Map<string, ProblemGroup>();
	return {
		add(problem: Problem) {
			const { rule, severity, dataset, source, field, column, cell } = problem;
			const place = [severity, rule, dataset, source, field ?? column ?? ''].join('\u001f');
			const group = groups.get(place) ?? openGroup(place, { rule, severity, dataset, source, field, column });
			group.count++;
			if (group.examples.length < EXAMPLES) group.examples.push(copyOf(problem));
			if (cell !== null && listed.has(rule)) countCell(group.cells, cell);
		},
		all: (): readonly ProblemGroup[] => [...groups.values()],
	};

	function openGroup(
		place: string,
		of: Pick<ProblemGroup, 'rule' | 'severity' | 'dataset' | 'source' | 'field' | 'column'>
	): ProblemGroup {
		const group = { ...of, count: 0, examples: [], cells: new Map<string, number>() };
		groups.set(place, group);
		return group;
	}
}

function countCell(cells: Map<string, number>, cell: string) {
	if (cells.size >= DIFFERENT && !cells.has(cell)) return;
	cells.set(cells.has(cell) ? cell : copyOf(cell), (cells.get(cell) ?? 0) + 1);
}

/** A value of its own: texts cut out of a file would keep whole pieces of that file in memory. */
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
