import { ascending, median } from 'd3';
import { lowerFirst, type Lang, type Wording } from '../domain/lang.ts';
import type { Share } from '../domain/figure.ts';
import { texts } from '../domain/value.ts';
import { daysTaken } from '../derive/figures/layouts.ts';
import type { Cell, Head, Tally } from '../derive/figures/tally.ts';
import { sharePercent } from './figure-titles.ts';

const n = (count: number) => count.toLocaleString('en');
const records = (count: number) => `${n(count)} ${count === 1 ? 'record' : 'records'}`;
const sizeOf = (cell: Cell | null | undefined) => cell?.records.length ?? 0;

/** What a figure shows, in one sentence made of its numbers. It names no region. */
export function findingOf(tally: Tally): Wording {
	const { figure } = tally;
	switch (figure.form) {
		case 'bars':
			return figure.steps ? inSteps(tally) : most(tally.rows, rowSums(tally), tally.total);
		case 'tiles':
			return tileFinding(tally);
		case 'matrix':
			return most(tally.columns, columnSums(tally), tally.total);
		case 'durations':
			return durationFinding(tally, figure.between);
		case 'endings':
			return endingFinding(tally);
		case 'timeline':
			return timelineFinding(tally);
		case 'stack':
			return most(tally.rows, rowSums(tally), tally.total, true);
		case 'lines':
			return newestShare(tally, figure.share.label);
		case 'panels':
			return figure.share
				? wholeShare(tally, figure.share)
				: most(tally.columns, columnSums(tally), tally.total);
	}
}

/** A label as it stands within a sentence. */
const within = (lang: Lang, label: Wording) => (lang === 'en' ? lowerFirst(label.en) : label[lang]);

const rowSums = ({ cells }: Tally) => cells.map((row) => row.reduce((sum, cell) => sum + sizeOf(cell), 0));
const columnSums = ({ columns, cells }: Tally) =>
	columns.map((_, c) => cells.reduce((sum, row) => sum + sizeOf(row[c]), 0));

/** What fits no other value says little of what most records are. */
const OTHER = 'other';
const apart: Wording = { zh: '“其他”之外，', en: ' besides “Other”' };
const nothing: Wording = { zh: '', en: '' };

/** Which value, or which period, most records have, and how many of all they are. */
function most(heads: readonly Head[], counts: readonly number[], total: number, isTime = false): Wording {
	const of = (head: Head) => counts[heads.indexOf(head)]!;
	const other = heads.find(({ value }) => value === OTHER);
	const named = heads.filter((head) => head !== other);
	const isBeside = other !== undefined && named.length > 0 && named.every((head) => of(head) < of(other));
	const asked = isBeside ? named : heads;
	const top = Math.max(...asked.map(of));
	const first = asked.filter((head) => of(head) === top);
	const share = sharePercent(top, total);
	const beside = isBeside ? apart : nothing;
	if (first.length > 2)
		return {
			zh: `${beside.zh}${first.length} 项并列最多：${n(total)} 条中各有 ${n(top)} 条`,
			en: `${first.length} values${beside.en} share the first place with ${n(top)} each of ${records(total)}`,
		};
	const each = first.length > 1 ? { zh: '各', en: ' each' } : nothing;
	const names = (lang: Lang, and: string) => first.map(({ label }) => label[lang]).join(and);
	return {
		zh: `${beside.zh}${names('zh', '和')}最多：${n(total)} 条中${each.zh}有 ${n(top)} 条（${share}）`,
		en: `Most records${beside.en}${isTime ? ' in ' : ': '}${names('en', ' and ')}${isTime ? ':' : ','} ${n(top)}${each.en} of ${n(total)} (${share})`,
	};
}

function inSteps(tally: Tally): Wording {
	const parts = (lang: Lang) =>
		tally.rows.map(({ label }, r) => `${within(lang, label)} ${n(sizeOf(tally.cells[r]![0]))}`);
	return {
		zh: `共 ${n(tally.total)} 条：${parts('zh').join('，')}`,
		en: `${records(tally.total)}: ${parts('en').join(', ')}`,
	};
}

function tileFinding({ cells, total }: Tally): Wording {
	const [having, none, unknown] = [
		cells.filter(([cell]) => sizeOf(cell) > 0).length,
		cells.filter(([cell]) => cell && sizeOf(cell) === 0).length,
		cells.filter(([cell]) => cell === null).length,
	];
	const rest = (zero: string, noData: string) => [
		...(none > 0 ? [zero] : []),
		...(unknown > 0 ? [noData] : []),
	];
	return {
		zh: [
			`${n(total)} 条记录分布在 ${having} 个省级地区`,
			...rest(`${none} 个为零`, `${unknown} 个没有数据`),
		].join('，'),
		en: [
			`${records(total)} in ${having} of 34 province-level units`,
			...rest(`${none} with none`, `${unknown} without data`),
		].join('; '),
	};
}

function durationFinding({ cells, total }: Tally, [from, to]: readonly [string, string]): Wording {
	const days = cells
		.flatMap(([cell]) => cell?.records ?? [])
		.flatMap((record) => daysTaken(record, from, to) ?? [])
		.toSorted(ascending);
	const [middle, longest] = [Math.floor(median(days) ?? 0), days.at(-1) ?? 0];
	return {
		zh: `${n(total)} 条中，一半在 ${n(middle)} 天以内，最长 ${n(longest)} 天`,
		en: `Of ${records(total)}, half took ${n(middle)} days or fewer, the longest ${n(longest)}`,
	};
}

function endingFinding(tally: Tally): Wording {
	const [now = 0, ...ended] = columnSums(tally);
	const all = ended.reduce((sum, each) => sum + each, 0);
	const parts = (lang: Lang) =>
		tally.columns.slice(1).map(({ label }, at) => `${within(lang, label)} ${n(ended[at]!)}`);
	if (all === 0)
		return {
			zh: `现在公示 ${n(now)} 条，没有移出的记录`,
			en: `${records(now)} published now; none has ended`,
		};
	return {
		zh: `现在公示 ${n(now)} 条，已移出 ${n(all)} 条：${parts('zh').join('，')}`,
		en: `${records(now)} published now; ${n(all)} ended: ${parts('en').join(', ')}`,
	};
}

function timelineFinding(tally: Tally): Wording {
	const sums = columnSums(tally);
	return {
		zh: tally.columns.map(({ label }, c) => `写明${label.zh}的有 ${n(sums[c]!)} 条`).join('，'),
		en: tally.columns.map(({ label }, c) => `${records(sums[c]!)} with a ${lowerFirst(label.en)}`).join('; '),
	};
}

/** The share of all in the newest period. */
function newestShare(tally: Tally, share: Wording): Wording {
	const at = tally.cells.findLastIndex(([cell]) => cell != null);
	const { hits, records: of } = tally.cells[at]![0]!;
	const [period, percent] = [tally.rows[at]!.label, sharePercent(hits!, of.length)];
	return {
		zh: `${period.zh}${share.zh} ${percent}：${n(of.length)} 批次中合格 ${n(hits!)} 批次`,
		en: `${share.en} in ${period.en}: ${percent}, ${n(hits!)} of ${n(of.length)} samples`,
	};
}

/** The share of all records together, and of how many values they are. */
function wholeShare({ columns, cells }: Tally, { field, value, label }: Share): Wording {
	const all = new Set(cells.flat().flatMap((cell) => cell?.records ?? []));
	const hits = [...all].filter(({ values }) => texts(values[field]).includes(value)).length;
	const percent = sharePercent(hits, all.size);
	return {
		zh: `${label.zh} ${percent}：${columns.length} 类共 ${n(all.size)} 批次，合格 ${n(hits)} 批次`,
		en: `${label.en} ${percent}: ${n(hits)} of ${n(all.size)} samples of ${columns.length} kinds`,
	};
}
