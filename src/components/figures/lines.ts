import { line, scaleLinear } from 'd3';
import type { Lang } from '../../domain/lang.ts';
import { floorPercent, type Cell, type Tally } from '../../derive/figures/tally.ts';
import { levelLabel } from '../../words/figures.ts';
import { bandOf, gridOf, legendOf, measures, timeAxis } from './frame.ts';
import { around, circle, label, path, round, widthOf, type Group, type Scene, type Width } from './scene.ts';

/** A share as it is drawn: the floored percentage that the table says. */
export const percentOf = ({ hits, records }: Cell): number => floorPercent(hits ?? 0, records.length);

/** Where the axis of a figure of shares begins: at a tenth below all of them, 80% at most. */
export function axisStart({ cells }: Pick<Tally, 'cells'>): number {
	const percents = cells.flat().flatMap((cell) => (cell ? [percentOf(cell)] : []));
	return Math.max(0, Math.min(80, Math.floor(Math.min(...percents) / 10) * 10));
}

/** The line of a series: told apart by its dashes as well as its colour, that of all without any. */
const lineRole = (column: number) => (column === 0 ? 'l1 first' : `l${column + 1} dash${column}`);

/** Shares over time: a line and dots for each value, broken where there is no data, and the levels to be reached. */
export function drawLines(tally: Tally, lang: Lang, width: Width): Scene {
	const { rows, columns, cells, figure } = tally;
	const { width: whole, small, text, left } = measures[width];
	const levels = figure.form === 'lines' ? figure.levels : [];
	const legend = legendOf(
		columns.map((head, c) => ({ role: lineRole(c), text: head.label[lang], isLine: true })),
		whole,
		text
	);
	const height = width === 'wide' ? 260 : 240;
	const [top, bottom] = [legend.height + 10, legend.height + height];
	const scale = scaleLinear([axisStart(tally), 100], [bottom, top]);
	const band = bandOf(rows, left, whole, 0.1);
	const x = (r: number) => band(rows[r]!.value)! + band.bandwidth() / 2;
	const drawn = columns.map((_, c) => {
		const points = rows.map((_, r) => ({ r, cell: cells[r]![c] ?? null }));
		const d = line<(typeof points)[number]>()
			.defined(({ cell }) => cell !== null)
			.x(({ r }) => round(x(r)))
			.y(({ cell }) => round(scale(percentOf(cell!))))(points);
		const dots = points.flatMap(({ r, cell }): readonly Group[] =>
			cell === null
				? []
				: [
						{
							mark: [r, c],
							shapes: [circle(`dot s${c + 1}`, x(r), scale(percentOf(cell)), c === 0 ? 6 : 4.5)],
						},
					]
		);
		const drawn: Group = { mark: null, series: c, shapes: [path(lineRole(c), d ?? '')] };
		return { line: drawn, dots };
	});
	// The first line, which is of all, lies above the others.
	const lines = drawn.map((each) => each.line).toReversed();
	return {
		width: whole,
		height: bottom + 36,
		groups: [
			legend.group,
			around(gridOf(scale, [left, whole], small, { unit: '%', ticks: 5 })),
			timeAxis(tally, band, [top, bottom], small, lang),
			around(levels.map(({ percent }) => path('level', `M${left} ${round(scale(percent))}H${whole}`))),
			...lines,
			...drawn.toReversed().flatMap(({ dots }) => dots),
			around(
				levels.map((level, at) => {
					const said = levelLabel(level, lang);
					const [y, next] = [scale(level.percent), levels[at + 1]];
					// Above its line, where less is drawn than below, unless the next line is too near.
					const isAbove = !next || y - scale(next.percent) > small;
					const start = Math.max(left, whole - widthOf(said, small) - 2);
					return label('halo', start, isAbove ? y - (next ? 3 : 5) : y + small + 3, small, said);
				})
			),
		],
	};
}
