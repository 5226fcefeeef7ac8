import type { ListRow } from '../../search/screening/list/table.ts';
import { likenessOf } from '../../search/screening/findings.ts';
import { verdicts, type Answered, type Verdict } from '../../search/screening/report.ts';

/** The heading of the column by which results are compared; the same in every language. */
export const STATE_HEADING = 'mingjian-state';

/** What an answer comes to, in one text: verdict, likeness, party, lists. Equal answers have equal states. */
export function stateOf({ verdict, findings: [first] }: Answered): string {
	if (!first) return verdict;
	const { listed } = first;
	const lists = listed.lists.map(({ dataset, standing }) => `${dataset}=${standing}`).toSorted();
	return [verdict, likenessOf(first) ?? '', listed.page, ...lists].join(' ');
}

/** The verdict that a state begins with; null where it is none. */
export const verdictOfState = (state: string): Verdict | null =>
	verdicts.find((verdict) => verdict === state.split(' ')[0]) ?? null;

/** What an earlier result file says of each line, by name and code. */
export type Earlier = ReadonlyMap<string, string>;

/** Reads an earlier result; null where the rows are not of a result file. Takes its rows as a list is read. */
export function readEarlier(rows: readonly ListRow[]): Earlier | null {
	const state = rows[0]?.cells.indexOf(STATE_HEADING) ?? -1;
	if (state < 0) return null;
	return new Map(
		rows.slice(1).map(({ cells }) => [keyOf(cells[1] ?? '', cells[2] ?? ''), cells[state] ?? ''])
	);
}

/** How an answer differs from an earlier one: the earlier verdict, `new` where there was no such line, null where it does not. */
export function changeOf(answered: Answered, earlier: Earlier): Verdict | 'new' | null {
	const { name, code } = answered.own;
	const before = earlier.get(keyOf(name, code));
	if (before === undefined) return 'new';
	return before === stateOf(answered) ? null : (verdictOfState(before) ?? 'new');
}

/** A line is known again by what was written, without what keeps a spreadsheet from changing it. */
const keyOf = (name: string, code: string) => [name, code].map(bare).join('\t');

const bare = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r])/, '').trim();
