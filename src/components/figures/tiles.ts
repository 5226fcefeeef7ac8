import { quantileSorted } from 'd3';
import type { Lang } from '../../domain/lang.ts';
import { provinces } from '../../domain/region-provinces.ts';
import type { Tally } from '../../derive/figures/tally.ts';
import { figureWords } from '../../words/figures.ts';
import { around, label, rect, type Group, type Scene, type Shape } from './scene.ts';

/**
 * Where each unit of province level stands, by the two digits of its code: eight columns by nine rows, one tile a unit,
 * no borders. Places and areas say nothing.
 */
const GRID = [
	'.. .. .. .. .. .. .. 23',
	'.. .. .. .. .. .. .. 22',
	'.. .. .. .. 15 11 12 21',
	'65 63 62 64 14 13 37 ..',
	'.. 54 51 61 41 34 32 31',
	'.. .. 53 50 42 36 33 ..',
	'.. .. .. 52 43 44 35 71',
	'.. .. .. .. 45 82 81 ..',
	'.. .. .. .. 46 .. .. ..',
];

/** The column and row of every unit, by code. */
export const tilePlaces: ReadonlyMap<string, readonly [column: number, row: number]> = new Map(
	GRID.flatMap((line, row) =>
		line
			.split(' ')
			.flatMap((prefix, column) => (prefix === '..' ? [] : [[`${prefix}0000`, [column, row]] as const]))
	)
);

const TILE = 44;
const STEPS = 5;

/** The upper bounds of the classes that hold about as many values each, from the smallest; fewer where values repeat. */
export function classBounds(counts: readonly number[]): readonly number[] {
	const sorted = counts.filter((count) => count > 0).toSorted((a, b) => a - b);
	const bounds = Array.from({ length: STEPS }, (_, at) =>
		Math.ceil(quantileSorted(sorted, (at + 1) / STEPS) ?? 0)
	);
	return [...new Set(bounds)].filter((bound) => bound > 0);
}

/** The class of a count, from 1; 0 for none. */
export const classOf = (count: number, bounds: readonly number[]): number =>
	count === 0 ? 0 : STEPS - bounds.length + 1 + bounds.findIndex((bound) => count <= bound);

/** The 34 units as tiles with their numbers, hatched where nothing is known; one width serves all. */
export function drawTiles({ rows, cells }: Tally, lang: Lang): Scene {
	const bounds = classBounds(cells.flatMap(([cell]) => cell?.records.length ?? []));
	const tiles = rows.map(({ value }, r): Group => {
		const [column, row] = tilePlaces.get(value)!;
		const [x, y] = [column * TILE + 1, row * TILE + 1];
		const cell = cells[r]![0];
		const step = cell ? classOf(cell.records.length, bounds) : 'n';
		const name = lang === 'zh' ? shortName(value) : SHORT_EN[value.slice(0, 2)]!;
		return {
			mark: cell ? [r, 0] : null,
			shapes: [
				rect(cell ? `q${step}` : 'hatch', x, y, TILE - 2, TILE - 2),
				label(
					`strong o${step}`,
					x + 21,
					y + 18,
					name.length === 2 && lang === 'zh' ? 14 : 13,
					name,
					'middle'
				),
				label(
					`o${step}`,
					x + 21,
					y + 35,
					13,
					cell ? cell.records.length.toLocaleString('en') : '–',
					'middle'
				),
			],
		};
	});
	return { width: 8 * TILE, height: 9 * TILE, groups: [around(legend(bounds, lang)), ...tiles] };
}

/** The classes with their roles and ranges, none first. */
export function classNames(
	bounds: readonly number[]
): readonly { readonly role: string; readonly text: string }[] {
	const range = (at: number) => {
		const [from, to] = [(bounds[at - 1] ?? 0) + 1, bounds[at]!];
		return from === to ? to.toLocaleString('en') : `${from.toLocaleString('en')}–${to.toLocaleString('en')}`;
	};
	return [
		{ role: 'q0', text: '0' },
		...bounds.map((_, at) => ({ role: `q${STEPS - bounds.length + 1 + at}`, text: range(at) })),
	];
}

/** The classes in the empty corner at the upper left, no data first. */
function legend(bounds: readonly number[], lang: Lang): readonly Shape[] {
	const lines = [{ role: 'hatch', text: figureWords.noData[lang] }, ...classNames(bounds)];
	return lines.flatMap(({ role, text }, at) => [
		rect(role, 1, at * 18 + 1, 22, 14),
		label('ink', 30, at * 18 + 13, 13, text),
	]);
}

/** Two or three characters, as newspapers write them. */
const shortName = (code: string) => provinces.find((province) => province.code === code)!.short;

/** Abbreviations that no two units share. */
const SHORT_EN: Readonly<Record<string, string>> = Object.fromEntries(
	(
		'11 BJ 12 TJ 13 HE 14 SX 15 NM 21 LN 22 JL 23 HL 31 SH 32 JS 33 ZJ 34 AH 35 FJ 36 JX 37 SD 41 HA 42 HB 43 HN ' +
		'44 GD 45 GX 46 HI 50 CQ 51 SC 52 GZ 53 YN 54 XZ 61 SN 62 GS 63 QH 64 NX 65 XJ 71 TW 81 HK 82 MO'
	)
		.match(/\d\d [A-Z]{2}/g)!
		.map((pair) => pair.split(' '))
);
