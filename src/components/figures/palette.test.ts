import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lab, rgb } from 'd3';
import { describe, expect, test } from 'vitest';
import { onSteps, series, steps } from './palette.ts';

const css = readFileSync(resolve(import.meta.dirname, '../../styles/figure.css'), 'utf8');
const tokens = readFileSync(resolve(import.meta.dirname, '../../styles/tokens.css'), 'utf8');

/** The light and the dark value of a custom property. */
function valuesOf(name: string, sheet = css): readonly [light: string, dark: string] {
	const [, light = '', dark = ''] = new RegExp(
		`--${name}: var\\(--light, (#\\w+)\\) var\\(--dark, (#\\w+)\\)`
	).exec(sheet)!;
	return [light, dark];
}

const linear = (channel: number) =>
	channel <= 10.31475 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
const luminance = (color: string) => {
	const { r, g, b } = rgb(color);
	return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
};
const contrast = (one: string, other: string) => {
	const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
	return (light + 0.05) / (dark + 0.05);
};

/** How a color looks without one kind of cones: Viénot, Brettel and Mollon (1999), in linear RGB. */
const BLIND: Readonly<Record<'protanopia' | 'deuteranopia', readonly (readonly number[])[]>> = {
	protanopia: [
		[0.11238, 0.88762, 0],
		[0.11238, 0.88762, 0],
		[0.00401, -0.00401, 1],
	],
	deuteranopia: [
		[0.29275, 0.70725, 0],
		[0.29275, 0.70725, 0],
		[-0.02234, 0.02234, 1],
	],
};
function seenWith(kind: keyof typeof BLIND, color: string): string {
	const { r, g, b } = rgb(color);
	const from = [r, g, b].map(linear);
	const [x, y, z] = BLIND[kind].map((row) => {
		const value = row.reduce((sum, weight, at) => sum + weight * from[at]!, 0);
		const clamped = Math.min(1, Math.max(0, value));
		return 255 * (clamped <= 0.0031308 ? 12.92 * clamped : 1.055 * clamped ** (1 / 2.4) - 0.055);
	}) as [number, number, number];
	return rgb(x, y, z).formatHex();
}
const distance = (one: string, other: string) => {
	const [a, b] = [lab(one), lab(other)];
	return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
};

const schemes = ['light', 'dark'].map((scheme, at) => ({
	scheme,
	paper: valuesOf('paper', tokens)[at]!,
	ink: valuesOf('ink', tokens)[at]!,
	series: series.map((_, index) => valuesOf(`c${index + 1}`)[at]!),
	steps: steps.slice(1).map((_, index) => valuesOf(`q${index + 1}`)[at]!),
	on: ['on-q1', 'on-q1', 'on-q3', 'on-q4', 'on-q4'].map((name) => valuesOf(name)[at]!),
}));

test('files and light pages have the same colours', () => {
	expect(schemes[0]!.series).toEqual([...series]);
	expect(schemes[0]!.steps).toEqual(steps.slice(1));
	expect(onSteps.length).toBe(steps.length);
});

describe.each(schemes)('in $scheme', ({ paper, series: colors, steps: shades, on }) => {
	test('every series stands out from the page', () => {
		for (const color of colors) expect(contrast(color, paper), color).toBeGreaterThanOrEqual(3);
	});

	test('the text on every tile can be read', () => {
		for (const [at, shade] of shades.entries())
			expect(contrast(on[at]!, shade), shade).toBeGreaterThanOrEqual(4.5);
	});

	test('shades go one way, each told from the next', () => {
		const lights = shades.map((shade) => lab(shade).l);
		const sorted = lights.toSorted((a, b) => (lights[0]! > lights[1]! ? b - a : a - b));
		expect(lights).toEqual(sorted);
		for (const [at, shade] of shades.slice(1).entries())
			expect(distance(shade, shades[at]!), shade).toBeGreaterThan(8);
	});

	test.each(['protanopia', 'deuteranopia'] as const)('neighbouring series are told apart with %s', (kind) => {
		for (const [at, color] of colors.slice(1).entries())
			expect(
				distance(seenWith(kind, color), seenWith(kind, colors[at]!)),
				`${colors[at]} ${color}`
			).toBeGreaterThan(15);
	});
});

test('the text on tiles of a file can be read', () => {
	for (const [at, shade] of steps.entries())
		expect(contrast(onSteps[at]!, shade), shade).toBeGreaterThanOrEqual(4.5);
});
