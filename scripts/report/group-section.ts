import { datasets } from '../../src/datasets/index.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { rules, type Rule, type Severity } from '../../src/domain/rules.ts';
import { listed, type ProblemGroup } from './group.ts';
import { adviceText, both, cellText, figure, safe } from './text.ts';

/** How many groups a section holds; the page has to open in any browser. */
const MOST_GROUPS = 200;
const MOST_WORDINGS = 20;
const MOST_KEYS = 200;

/** Stops that mostly follow from others: they come after these. */
const derived: ReadonlySet<Rule> = new Set(['rejects', 'rows-few', 'rows-many', 'filled', 'vanished']);

export const severities: Readonly<Record<Severity, readonly [zh: string, en: string]>> = {
	stop: ['必须先解决，否则不发布', 'To be settled before anything is published'],
	reject: [
		'退回的行：不发布，改正后可重新送入',
		'Rows sent back: not published; mend them and feed them back',
	],
	note: ['提示：不妨碍发布，请核对', 'Notes: published all the same; please check'],
};

/** The groups of one severity, the largest first; notes are folded. Blank where there are none. */
export function sectionOf(severity: Severity, groups: readonly ProblemGroup[]): string {
	const own = groups
		.filter((group) => group.severity === severity)
		.toSorted((a, b) => Number(derived.has(a.rule)) - Number(derived.has(b.rule)) || b.count - a.count);
	if (own.length === 0) return '';
	const [zh, en] = severities[severity];
	const left = own.length - MOST_GROUPS;
	const more =
		left > 0
			? `<p>${both(`另有 ${left} 类，见 report.json。`, `${left} more kinds are in report.json.`)}</p>`
			: '';
	const shown = own.slice(0, MOST_GROUPS).map((group) => groupOf(group, severity === 'note'));
	return `<section id="${severity}">\n<h2>${both(zh, en)}</h2>\n${shown.join('\n')}\n${more}</section>`;
}

function groupOf(group: ProblemGroup, folded: boolean): string {
	const { rule, count } = group;
	const { title } = rules[rule];
	const name = `<h3>${both(title.zh, title.en)}</h3> <b class="count">${figure(count)}</b>`;
	const head = `<div class="head">${name}<p class="place">${placeOf(group)} <code>${safe(rule)}</code></p></div>`;
	const body = `${table(group)}${rest(group)}${wordings(group)}${advice(group)}`;
	return folded
		? `<details class="group"><summary>${head}</summary>${body}</details>`
		: `<article class="group">${head}${body}</article>`;
}

function placeOf({ dataset, source, column, field }: ProblemGroup): string {
	const title = datasets.find(({ id }) => id === dataset)?.title;
	const places = [title ? both(title.zh, title.en) : safe(dataset), safe(source), safe(column ?? field)];
	return places.filter(Boolean).join(' › ');
}

/** What to do, once, where it is the same for every example. */
const commonAdvice = ({ examples }: ProblemGroup) => {
	const [first, ...others] = examples.map(({ write }) => write);
	return first != null && others.every((write) => write === first) ? first : null;
};

function advice(group: ProblemGroup): string {
	const common = commonAdvice(group);
	return common === null
		? ''
		: `<p class="advice"><b>${both('怎么办', 'What to do')}</b> ${adviceText(common)}</p>`;
}

interface Head {
	readonly zh: string;
	readonly en: string;
	readonly of: (problem: Problem) => string;
}

const heads: readonly Head[] = [
	{ zh: '位置', en: 'Place', of: whereOf },
	{ zh: '单元格', en: 'Cell', of: ({ cell }) => cellText(cell) },
	{ zh: '问题', en: 'What is wrong', of: ({ zh, en }) => both(zh, en) },
	{ zh: '应写成', en: 'Write instead', of: ({ write }) => adviceText(write) },
];

function table(group: ProblemGroup): string {
	const isCommon = commonAdvice(group) !== null;
	const shown = heads.filter(
		({ of, zh }) => group.examples.some((problem) => of(problem) !== '') && !(isCommon && zh === '应写成')
	);
	const cells = (problem: Problem) =>
		shown.map(({ zh, of }) => `<td data-head="${zh}">${of(problem)}</td>`).join('');
	return `<table class="examples">
<thead><tr>${shown.map(({ zh, en }) => `<th scope="col">${both(zh, en)}</th>`).join('')}</tr></thead>
<tbody>
${group.examples.map((problem) => `<tr>${cells(problem)}</tr>`).join('\n')}
</tbody>
</table>`;
}

function whereOf({ file, sheet, row }: Problem): string {
	const file_ = [file, sheet]
		.filter((part) => part !== null)
		.map(safe)
		.join(' / ');
	return [file_, row === null ? '' : both(`第 ${row} 行`, `row ${row}`)].filter(Boolean).join('<br>');
}

/** The different ways of writing, or the keys, the commonest first: what a configuration has to name. */
function wordings({ rule, count, examples, cells }: ProblemGroup): string {
	if (!listed.has(rule) || count <= examples.length) return '';
	const most = rule === 'vanished' ? MOST_KEYS : MOST_WORDINGS;
	const often = [...cells].toSorted((a, b) => b[1] - a[1]).slice(0, most);
	const items = often.map(
		([cell, times]) => `<li>${cellText(cell)}${times > 1 ? ` × ${figure(times)}` : ''}</li>`
	);
	const all = cells.size < 1000 ? figure(cells.size) : '1,000+';
	const title =
		rule === 'vanished'
			? both(`涉及的编号（共 ${figure(count)} 个）：`, `The keys (${figure(count)}):`)
			: both(`出现最多的写法（共 ${all} 种）：`, `The commonest of ${all} ways of writing:`);
	return `<p>${title}</p><ul class="wordings">${items.join('')}</ul>`;
}

function rest({ count, examples }: ProblemGroup): string {
	const left = count - examples.length;
	return left > 0
		? `<p class="rest">${both(`另有 ${figure(left)} 处，全部列在 report.json。`, `${figure(left)} more, all listed in report.json.`)}</p>`
		: '';
}
