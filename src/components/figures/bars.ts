import { scaleLinear } from 'd3';
import type { Lang } from '../../domain/lang.ts';
import type { Tally } from '../../derive/figures/tally.ts';
import { measures } from './frame.ts';
import { around, fit, label, path, rect, widthOf, type Group, type Scene, type Width } from './scene.ts';

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
	const [pitch, thick, drop] = isWide ? [36, 22, 0] : [50, 18, 24];
	const marks = shown.map((_, r): Group => {
		const [y, count] = [r * pitch + 4, counts[r]!];
		const name = fit(names[r]!, text, isWide ? left - 14 : whole);
		const length = count === 0 ? 0 : Math.max(2, scale(count));
		return {
			mark: [r, 0],
			shapes: [
				isWide ? label('ink', left - 12, y + 16.5, text, name, 'end') : label('ink', 0, y + 14, text, name),
				rect('s1', left, y + drop, length, thick),
				label('strong', left + length + 8, y + drop + thick * 0.75, text, count.toLocaleString('en')),
			],
		};
	});
	const height = shown.length * pitch + 4;
	return { width: whole, height, groups: [around([path('axis', `M${left} 0V${height - 4}`)]), ...marks] };
}
