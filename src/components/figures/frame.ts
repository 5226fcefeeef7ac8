import { scaleBand, scaleLinear } from 'd3';
import type { Lang } from '../../domain/lang.ts';
import { ruleChanges, ruleNumber } from '../../derive/figures/rules.ts';
import type { Head, Tally } from '../../derive/figures/tally.ts';
import {
	around,
	fit,
	label,
	path,
	rect,
	round,
	widthOf,
	type Group,
	type Shape,
	type Width,
} from './scene.ts';

/** The measures of a drawing: its width, the size of its letters. */
export const measures = {
	wide: { width: 760, text: 15, small: 14, left: 52 },
	narrow: { width: 352, text: 14, small: 13, left: 40 },
} as const satisfies Record<Width, object>;

/** Columns of time from `left` to `right`: where each begins and how wide it is. */
export const bandOf = (rows: readonly Head[], left: number, right: number, padding = 0.2) =>
	scaleBand(
		rows.map(({ value }) => value),
		[left, right]
	).padding(padding);

/** A scale of counts from zero, ending at a round number, from `bottom` up to `top`. */
export const countScale = (most: number, bottom: number, top: number) =>
	scaleLinear([0, Math.max(most, 1)], [bottom, top]).nice(4);

/** Grid lines with their numbers at the left; whole numbers only. */
export function gridOf(
	scale: { (value: number): number; ticks(count: number): number[] },
	[left, right]: readonly [number, number],
	size: number,
	{ unit = '', ticks = 4 } = {}
): readonly Shape[] {
	return scale
		.ticks(ticks)
		.filter((tick) => Number.isInteger(tick))
		.flatMap((tick) => [
			path('grid', `M${left} ${round(scale(tick))}H${right}`),
			label('soft', left - 8, scale(tick) + size * 0.35, size, tick.toLocaleString('en') + unit, 'end'),
		]);
}

/**
 * The axis of time: its line, hatched gaps, where rules took effect with their numbers at the height `numbers`, and as
 * many labels as there is room for.
 */
export function timeAxis(
	tally: Pick<Tally, 'dataset' | 'figure' | 'rows' | 'unit'>,
	band: ReturnType<typeof bandOf>,
	[top, bottom]: readonly [number, number],
	size: number,
	lang: Lang,
	numbers: number = top + size - 2
): Group {
	const { rows } = tally;
	const [left = 0, right = 0] = band.range();
	const rules = ruleChanges(tally).map(({ period }, at, all) => ({
		x: band(period)! - (band.step() * band.padding()) / 2,
		text: ruleNumber(at),
		under: all.slice(0, at).filter((other) => other.period === period).length,
	}));
	const gaps = rows
		.filter(({ gap }) => gap)
		.map(({ value }) => rect('hatch', band(value)!, top, band.bandwidth(), bottom - top));
	const marked = rows.filter(
		({ gap, value }, at) =>
			!gap &&
			(isYear(value) || at === 0 || yearOf(value) !== yearOf(rows[at - 1]!.value) || rows[at - 1]!.gap)
	);
	let end = -Infinity;
	const labels = marked.flatMap((head) => {
		const text = shortLabel(head, lang);
		const x = Math.min(band(head.value)!, right - widthOf(text, size));
		if (x < end + 10) return [];
		end = x + widthOf(text, size);
		return [
			path('axis', `M${round(band(head.value)!)} ${bottom}v5`),
			label('soft', x, bottom + size + 8, size, text),
		];
	});
	const notes = rules.flatMap(({ x, text, under }) => [
		...(under === 0 ? [path('note', `M${round(x)} ${top}V${bottom}`)] : []),
		label('halo', x + 3 + under * (size + 1), numbers, size, text),
	]);
	return around([...gaps, ...notes, path('axis', `M${left} ${bottom}H${right}`), ...labels]);
}

const isYear = (value: string) => /^\d{4}$/.test(value);
const yearOf = (value: string) => value.slice(0, 4);
const shortLabel = ({ value }: Head, lang: Lang) =>
	isYear(value) ? value : lang === 'zh' ? `${yearOf(value)}年` : yearOf(value);

/** The names of series with a swatch of each, in as many lines as they need; `height` is what they take. */
export function legendOf(
	series: readonly { readonly role: string; readonly text: string; readonly isLine?: boolean }[],
	width: number,
	size: number
): { readonly group: Group; readonly height: number } {
	let [x, y] = [0, 0];
	const shapes = series.flatMap(({ role, text, isLine }) => {
		const shown = fit(text, size, width - 24);
		const taken = (isLine ? 27 : 22) + widthOf(shown, size) + 18;
		if (x > 0 && x + taken - 18 > width) [x, y] = [0, y + size + 9];
		const at = x;
		x += taken;
		const sample = isLine ? path(role, `M${at} ${y + 9}h20`) : rect(role, at, y + 2, 14, 14);
		return [sample, label('ink', at + (isLine ? 27 : 22), y + 14, size, shown)];
	});
	return { group: around(shapes), height: series.length > 0 ? y + size + 18 : 0 };
}
