import { scaleLinear } from 'd3';
import type { Lang } from '../../domain/lang.ts';
import type { Tally } from '../../derive/figures/tally.ts';
import { measures } from './frame.ts';
import { around, fold, label, path, rect, widthOf, type Group, type Scene, type Width } from './scene.ts';

/** More bars than this are left to the table. */
export const MOST_BARS = 15;

/** Horizontal bars: names at their left where there is room, above them where there is not. */
export function drawBars({ rows, cells }: Tally, lang: Lang, width: Width): Scene {
	const { width: whole, text } = measures[width];
	const shown = rows.slice(0, MOST_BARS);
	const counts = shown.map((_, r) => cells[r]![0]?.records.length ?? 0);
	const names = shown.map(({ label: wording }) => wording[lang]);
	const isWide = width === 'wide';
	const left = isWide ? Math.min(290, Math.max(...names.map((name) => widthOf(name, text))) + 14) : 0;
	const room = Math.max(...counts.map((count) => widthOf(count.toLocaleString('en'), text))) + 12;
	const scale = scaleLinear([0, Math.max(1, ...counts)], [0, whole - left - room]);
	const thick = isWide ? 22 : 18;
	const leading = text + 3;
	let height = 4;
	const places = names.map((name) => {
		const lines = fold(name, text, isWide ? left - 14 : whole);
		const y = height;
		height += isWide ? Math.max(36, lines.length * leading + 6) : lines.length * leading + thick + 15;
		return { lines, y, bar: isWide ? y : y + lines.length * leading + 6 };
	});
	const marks = places.map(({ lines, y, bar }, r): Group => {
		const count = counts[r]!;
		const length = count === 0 ? 0 : Math.max(2, scale(count));
		const middle = y + 16.5 - ((lines.length - 1) * leading) / 2;
		return {
			mark: [r, 0],
			shapes: [
				...lines.map((line, at) =>
					isWide
						? label('ink', left - 12, middle + at * leading, text, line, 'end')
						: label('ink', 0, y + 14 + at * leading, text, line)
				),
				rect('s1', left, bar, length, thick),
				label('strong', left + length + 8, bar + thick * 0.75, text, count.toLocaleString('en')),
			],
		};
	});
	// Where names stand above the bars, the axis stands beside the bars alone.
	const axis = isWide
		? `M${left} 0V${height - 4}`
		: places.map(({ bar }) => `M0 ${bar - 3}v${thick + 6}`).join('');
	return { width: whole, height, groups: [around([path('axis', axis)]), ...marks] };
}
