import type { Lang } from '../../domain/lang.ts';
import type { Tally } from '../../derive/figures/tally.ts';
import { legendOf, measures } from './frame.ts';
import { around, fit, label, rect, widthOf, type Group, type Scene, type Width } from './scene.ts';
import { classBounds, classNames, classOf } from './tiles.ts';

/** More rows and columns than these are left to the table. */
export const MOST_CELLS = { rows: 16, columns: 8 } as const;

/** The places of the largest of these, in the order in which they stand. */
export const largest = (sums: readonly number[], most: number): readonly number[] =>
	sums
		.map((sum, at) => ({ sum, at }))
		.toSorted((a, b) => b.sum - a.sum || a.at - b.at)
		.slice(0, most)
		.map(({ at }) => at)
		.toSorted((a, b) => a - b);

/** The places of the rows and columns that are drawn: those of most records, in the order in which they stand. */
export function shownCells({ rows, columns, cells }: Pick<Tally, 'rows' | 'columns' | 'cells'>) {
	const count = (r: number, c: number) => cells[r]![c]?.records.length ?? 0;
	const across = largest(
		columns.map((_, c) => rows.reduce((sum, _row, r) => sum + count(r, c), 0)),
		MOST_CELLS.columns
	);
	const down = largest(
		rows.map((_, r) => columns.reduce((sum, _column, c) => sum + count(r, c), 0)),
		MOST_CELLS.rows
	);
	return { down, across };
}

/** One field against another: a square a pair, darker the more records it has, with their number. */
export function drawMatrix(tally: Tally, lang: Lang, width: Width): Scene {
	const { rows, columns, cells } = tally;
	const { width: whole, small } = measures[width];
	const { down, across } = shownCells(tally);
	const names = down.map((r) => rows[r]!.label[lang]);
	const left = Math.min(
		width === 'wide' ? 170 : 104,
		Math.max(...names.map((name) => widthOf(name, small))) + 10
	);
	const heads = across.map((c) => fit(columns[c]!.label[lang], small, 150));
	const reach = Math.max(...heads.map((head) => widthOf(head, small))) * 0.71;
	const side = Math.min(64, (whole - left - Math.max(0, reach - 24)) / across.length);
	const high = Math.min(36, side);
	const bounds = classBounds(down.flatMap((r) => across.map((c) => cells[r]![c]?.records.length ?? 0)));
	const legend = legendOf(classNames(bounds), whole, small);
	const top = legend.height + reach + 16;
	const marks = down.flatMap((r, y) =>
		across.map((c, x): Group => {
			const count = cells[r]![c]?.records.length ?? 0;
			const step = classOf(count, bounds);
			const [px, py] = [left + x * side, top + y * high];
			return {
				mark: [r, c],
				shapes: [
					rect(`q${step}`, px + 1, py + 1, side - 2, high - 2),
					...(count === 0
						? []
						: [
								label(
									`o${step}`,
									px + side / 2,
									py + high / 2 + 5,
									small,
									count.toLocaleString('en'),
									'middle' as const
								),
							]),
				],
			};
		})
	);
	return {
		width: whole,
		height: top + down.length * high + 4,
		groups: [
			legend.group,
			around([
				...heads.map((head, x) => label('ink', left + (x + 0.5) * side, top - 8, small, head, 'start', -45)),
				...names.map((name, y) =>
					label('ink', left - 8, top + y * high + high / 2 + 5, small, fit(name, small, left - 10), 'end')
				),
			]),
			...marks,
		],
	};
}
