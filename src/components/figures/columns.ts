import type { Lang } from '../../domain/lang.ts';
import { ALL } from '../../derive/figures/classes.ts';
import type { Head, Tally } from '../../derive/figures/tally.ts';
import { bandOf, countScale, gridOf, legendOf, measures, timeAxis } from './frame.ts';
import { around, label, rect, type Group, type Scene, type Width } from './scene.ts';

interface Columns {
	readonly tally: Tally;
	/** The columns of the tally that are stacked, from the bottom up, by place. */
	readonly stacked: readonly number[];
	readonly top: number;
	readonly height: number;
	readonly width: Width;
	readonly lang: Lang;
	/** Whether each column stands for the whole of its period. */
	readonly isShare?: boolean;
}

const countAt = ({ cells }: Tally, row: number, column: number) => cells[row]![column]?.records.length ?? 0;

/** The marks of columns stacked over time, with their grid and axis. */
function stack({ tally, stacked, top, height, width, lang, isShare = false }: Columns): readonly Group[] {
	const { rows } = tally;
	const { width: whole, small, left } = measures[width];
	const bottom = top + height;
	const band = bandOf(rows, left, whole);
	const sums = rows.map((_, r) => stacked.reduce((sum, c) => sum + countAt(tally, r, c), 0));
	const scale = countScale(isShare ? 100 : Math.max(...sums), bottom, top);
	const marks = rows.flatMap(({ value }, r) => {
		let below = 0;
		return stacked.flatMap((c): readonly Group[] => {
			const count = countAt(tally, r, c);
			if (count === 0) return [];
			const whole = isShare ? sums[r]! / 100 : 1;
			const [from, to] = [scale(below / whole), scale((below + count) / whole)];
			below += count;
			return [
				{
					mark: [r, c],
					shapes: [rect(seriesRole(c, stacked), band(value)!, to, band.bandwidth(), from - to)],
				},
			];
		});
	});
	return [
		around(gridOf(scale, [left, whole], small, { unit: isShare ? '%' : '' })),
		...marks,
		timeAxis(tally, band, [top, bottom], small, lang),
	];
}

const seriesRole = (column: number, stacked: readonly number[]) =>
	stacked.length === 1 ? 's1' : `s${(stacked.indexOf(column) % 7) + 1}`;

const legendFor = (columns: readonly Head[], stacked: readonly number[], lang: Lang, width: Width) =>
	legendOf(
		stacked.map((c) => ({ role: seriesRole(c, stacked), text: columns[c]!.label[lang] })),
		measures[width].width,
		measures[width].text
	);

const moved = ({ shapes }: Group, by: number): Group =>
	around(
		shapes.map((shape) =>
			shape.shape === 'rect' || shape.shape === 'text' ? { ...shape, y: shape.y + by } : shape
		)
	);

/** Columns over time, stacked by value; as shares, each column is the whole of its period. */
export function drawStack(tally: Tally, lang: Lang, width: Width, isShare = false): Scene {
	const stacked = tally.columns.flatMap(({ value }, c) => (value === ALL.value ? [] : [c]));
	const legend = legendFor(tally.columns, stacked, lang, width);
	const height = width === 'wide' ? 230 : 190;
	const drawn = stack({ tally, stacked, top: legend.height + 8, height, width, lang, isShare });
	return {
		width: measures[width].width,
		height: legend.height + height + 40,
		groups: [legend.group, ...drawn],
	};
}

/** Two charts on one axis of time: records that hold now by their beginning, and below them the ended by ground. */
export function drawEndings(tally: Tally, lang: Lang, width: Width): Scene {
	const { text } = measures[width];
	const [first, ...grounds] = tally.columns.map((_, c) => c) as [number, ...number[]];
	const height = width === 'wide' ? 140 : 120;
	const heading = label('strong', 0, text, text, tally.columns[0]!.label[lang]);
	const upper = stack({ tally, stacked: [first], top: 34, height, width, lang });
	const below = 34 + height + 46;
	const legend = legendFor(tally.columns, grounds, lang, width);
	if (grounds.length === 0)
		return { width: measures[width].width, height: 34 + height + 34, groups: [around([heading]), ...upper] };
	const lower = stack({ tally, stacked: grounds, top: below + legend.height + 8, height, width, lang });
	return {
		width: measures[width].width,
		height: below + legend.height + 8 + height + 34,
		groups: [around([heading]), ...upper, moved(legend.group, below), ...lower],
	};
}
