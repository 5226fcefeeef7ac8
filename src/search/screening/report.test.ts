import { expect, test } from 'vitest';
import { folding } from '../build/character-forms.ts';
import { soundOf } from '../build/reading-table.ts';
import type { ListedName } from './findings.ts';
import { toOwnLines } from './list/own-line.ts';
import type { NameList } from './name-list.ts';
import { screen, type Verdict } from './report.ts';

const reading = { folding, soundOf };

const listed = (name: string, ...untils: readonly (string | undefined)[]): ListedName => ({
	name,
	former: false,
	codes: [],
	page: `p-${name}`,
	lists: untils.map((until, at) => ({
		dataset: `list${at}`,
		standing: 'current',
		...(until ? { until } : {}),
	})),
});

const NAMES = [
	listed('示例白鹭食品有限公司', '2026-12-01'),
	listed('示例远洋贸易有限公司', '2026-12-01', undefined),
	listed('示例双桥粮油商行', '2028-01-01'),
];

/** The answers to the three names and to one that is not published, and the lists that are shown of the second. */
function screened(doubt: 'stale' | 'mixed' | null, today: string) {
	const names = {
		reading,
		missing: 0,
		manifest: { names: NAMES.length },
		doubtOn: () => doubt,
		shards: () => [NAMES],
	} as unknown as NameList;
	const rows = [...NAMES.map(({ name }) => name), '示例无名公司'].map((name, at) => ({
		row: at + 1,
		cells: [name],
	}));
	const run = screen(toOwnLines(rows, { headings: false, name: 0, code: null }, reading), names, today);
	let step = run.next();
	while (!step.done) step = run.next();
	const verdicts: readonly Verdict[] = step.value.lines.map(({ verdict }) => verdict);
	return { verdicts, lists: step.value.lines[1]!.findings[0]?.listed.lists.map(({ dataset }) => dataset) };
}

test('a site of today answers every line', () => {
	expect(screened(null, '2026-11-25')).toEqual({
		verdicts: ['name', 'name', 'name', 'nothing'],
		lists: ['list0', 'list1'],
	});
});

test('of a site out of date holds what is within its term, the last day included; nothing else is said', () => {
	expect(screened('stale', '2026-12-01').verdicts).toEqual(['name', 'name', 'name', 'cannotConfirm']);
	expect(screened('stale', '2026-12-02')).toEqual({
		verdicts: ['cannotConfirm', 'name', 'name', 'cannotConfirm'],
		lists: ['list1'],
	});
});

test('a site that is being renewed confirms nothing', () => {
	expect(new Set(screened('mixed', '2026-11-25').verdicts)).toEqual(new Set(['cannotConfirm']));
});
