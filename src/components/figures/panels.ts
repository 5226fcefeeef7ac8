import { line, scaleLinear } from 'd3';
import type { Lang } from '../../domain/lang.ts';
import type { Tally } from '../../derive/figures/tally.ts';
import { bandOf, countScale, measures } from './frame.ts';
import { percentOf } from './lines.ts';
import { largest } from './matrix.ts';
import {
	around,
	circle,
	fold,
	label,
	path,
	rect,
	round,
	type Group,
	type Scene,
	type Shape,
	type Width,
} from './scene.ts';

/** More panels than this are left to the table. */
export const MOST_PANELS = 24;

const BOX = 74;

/** A small chart over time for each value, all to one scale: columns of counts, or dots of shares between 0 and 100%. */
export function drawPanels(tally: Tally, lang: Lang, width: Width): Scene {
	const { rows, columns, cells } = tally;
	const { width: whole, small } = measures[width];
	const across = width === 'wide' ? 4 : 2;
	const sums = columns.map((_, c) => cells.reduce((sum, row) => sum + (row[c]?.records.length ?? 0), 0));
	const shown = largest(sums, MOST_PANELS);
	const gap = 24;
	const side = (whole - gap * (across - 1)) / across;
	const isShare = cells.some((row) => row.some((cell) => cell !== null && cell.hits !== null));
	const most = Math.max(1, ...cells.flatMap((row) => row.map((cell) => cell?.records.length ?? 0)));
	const titles = new Map(shown.map((c) => [c, fold(columns[c]!.label[lang], small, side - 44)]));
	const leading = small + 3;
	const lines = Math.max(...[...titles.values()].map(({ length }) => length));
	const pitch = BOX + small * 2 + 34 + (lines - 1) * leading;
	const groups = shown.flatMap((c, at): readonly Group[] => {
		const left = (at % across) * (side + gap);
		const title = titles.get(c)!;
		const top = Math.floor(at / across) * pitch + small + 12 + (lines - 1) * leading;
		const bottom = top + BOX;
		const band = bandOf(rows, left, left + side, 0.15);
		const scale = isShare ? scaleLinear([0, 100], [bottom, top + 4]) : countScale(most, bottom, top);
		const ceiling = scale(scale.domain()[1]!);
		const marks = rows.flatMap(({ value }, r): readonly Group[] => {
			const cell = cells[r]![c];
			if (!cell || (!isShare && cell.records.length === 0)) return [];
			const y = scale(isShare ? percentOf(cell) : cell.records.length);
			const shape: Shape = isShare
				? circle('dot s1', band(value)! + band.bandwidth() / 2, y, 4.5)
				: rect('s1', band(value)!, y, band.bandwidth(), bottom - y);
			const middle = band(value)! + band.bandwidth() / 2;
			const said = isShare && band.bandwidth() >= small * 2.3 ? `${Math.floor(percentOf(cell))}%` : null;
			const above = y - 9 < top + small ? y + small + 8 : y - 9;
			return [
				{
					mark: [r, c],
					shapes: [shape, ...(said === null ? [] : [label('halo', middle, above, small, said, 'middle')])],
				},
			];
		});
		const d = line<number>()
			.defined((r) => isShare && cells[r]![c] != null)
			.x((r) => round(band(rows[r]!.value)! + band.bandwidth() / 2))
			.y((r) => round(scale(percentOf(cells[r]![c]!))))(rows.map((_, r) => r));
		const gaps = rows
			.filter((row) => row.gap)
			.map(({ value }) => rect('hatch', band(value)!, top, band.bandwidth(), BOX));
		const last = rows.at(-1)!.value.slice(0, 4);
		return [
			around([
				...title.map((line, l) =>
					label('strong', left, top - 8 - (title.length - 1 - l) * leading, small, line)
				),
				...gaps,
				path('grid', `M${round(left)} ${round(ceiling)}H${round(left + side)}`),
				label(
					'soft',
					left + side,
					ceiling - 4,
					small,
					isShare ? '100%' : scale.domain()[1]!.toLocaleString('en'),
					'end'
				),
				path('axis', `M${round(left)} ${bottom}H${round(left + side)}`),
				label('soft', left, bottom + small + 4, small, rows[0]!.value.slice(0, 4)),
				label('soft', left + side, bottom + small + 4, small, last, 'end'),
				...(d ? [path('l1', d)] : []),
			]),
			...marks,
		];
	});
	return { width: whole, height: Math.ceil(shown.length / across) * pitch, groups };
}
