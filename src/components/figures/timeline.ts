import { scaleSqrt } from 'd3';
import type { Lang } from '../../domain/lang.ts';
import type { Tally } from '../../derive/figures/tally.ts';
import { bandOf, measures, timeAxis } from './frame.ts';
import { around, circle, label, path, type Group, type Scene, type Width } from './scene.ts';

/** Events by year on one axis: a row a date, a disc a year, its area the number. */
export function drawTimeline(tally: Tally, lang: Lang, width: Width): Scene {
	const { rows, columns, cells } = tally;
	const { width: whole, small, text } = measures[width];
	const band = bandOf(rows, 4, whole - 4, 0.05);
	const most = Math.max(1, ...cells.flat().map((cell) => cell?.records.length ?? 0));
	const largest = Math.min(24, Math.max(9, band.bandwidth() / 2));
	const area = scaleSqrt([0, most], [0, largest]);
	const pitch = text + largest * 2 + small + 34;
	const groups = columns.flatMap((head, c): readonly Group[] => {
		const middle = c * pitch + text + 14 + largest;
		const marks = rows.flatMap(({ value }, r): readonly Group[] => {
			const count = cells[r]![c]?.records.length ?? 0;
			if (count === 0) return [];
			const x = band(value)! + band.bandwidth() / 2;
			const turn = band.bandwidth() < 24 ? { size: small - 1 } : { size: small };
			return [
				{
					mark: [r, c],
					shapes: [
						circle(c === 0 ? 'dot s1' : 'hollow', x, middle, Math.max(4, area(count))),
						label('ink', x, middle + largest + small + 3, turn.size, count.toLocaleString('en'), 'middle'),
					],
				},
			];
		});
		return [
			around([
				label('strong halo', 0, c * pitch + text, text, head.label[lang]),
				path('grid', `M0 ${middle}H${whole}`),
			]),
			...marks,
		];
	});
	const bottom = columns.length * pitch + 8;
	return {
		width: whole,
		height: bottom + 34,
		groups: [timeAxis(tally, band, [text + 8, bottom], small, lang, bottom - 4), ...groups],
	};
}
