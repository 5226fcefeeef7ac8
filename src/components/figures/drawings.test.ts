import { expect, test } from 'vitest';
import { datasetById, datasets } from '../../datasets/index.ts';
import { provinces } from '../../domain/region-provinces.ts';
import { langs } from '../../domain/lang.ts';
import { firstRecords } from './records.fixture.ts';
import { figuresOf } from '../../derive/figures/figures.ts';
import { marksOf } from '../../derive/figures/tally.ts';
import { attributesOf } from './palette.ts';
import { drawFigure, isCut } from './draw.ts';
import { toSvg } from './svg.ts';
import { classBounds, classOf, tilePlaces } from './tiles.ts';

const tallies = datasets.flatMap((dataset) =>
	figuresOf({ dataset, records: firstRecords(dataset), covered: new Set(['440000']) })
);
const each = tallies.flatMap((tally) =>
	(['wide', 'narrow'] as const).map((width) => ({ name: `${tally.dataset.id} ${tally.name}`, tally, width }))
);

test('every dataset that declares figures has records for each of them', () => {
	for (const dataset of datasets)
		expect(tallies.filter((tally) => tally.dataset === dataset).length).toBe(
			Object.keys(dataset.figures ?? {}).length
		);
});

test.each(each)('$name, $width, draws every mark once and nothing outside itself', ({ tally, width }) => {
	for (const lang of langs) {
		const { width: whole, height, groups } = drawFigure(tally, lang, width);
		const drawn = groups.flatMap(({ mark }) => (mark ? [mark.join()] : []));
		expect(new Set(drawn).size).toBe(drawn.length);
		const filled = marksOf(tally).filter(({ cell }) => cell.records.length > 0);
		if (!isCut(tally)) expect(drawn).toEqual(expect.arrayContaining(filled.map(({ r, c }) => `${r},${c}`)));
		for (const shape of groups.flatMap(({ shapes }) => shapes)) {
			if (shape.shape === 'rect') expect(shape.x + shape.width).toBeLessThanOrEqual(whole + 1);
			if (shape.shape === 'rect') expect(shape.y + shape.height).toBeLessThanOrEqual(height + 1);
			if (shape.shape === 'circle') expect(shape.cx + shape.r).toBeLessThanOrEqual(whole + 1);
		}
	}
});

test.each(each)(
	'$name, $width, stands alone as a file: well-formed, coloured, without style or script',
	({ tally, width }) => {
		const svg = toSvg(drawFigure(tally, 'en', width), {
			lang: 'en',
			title: 'A <finding> & more',
			description: 'What it is',
			source: ['Mingjian'],
		});
		const open: string[] = [];
		for (const [, closing, name, self] of svg.matchAll(/<(\/?)(\w+)[^<>]*?(\/?)>/g))
			if (closing) expect(open.pop()).toBe(name);
			else if (!self) open.push(name!);
		expect(open).toEqual([]);
		expect(svg).not.toMatch(/<style|style=|<script|class=|NaN|undefined/);
		expect(svg).toContain('A &lt;finding&gt; &amp; more');
	}
);

test.each(each.filter(({ tally }) => tally.figure.form === 'bars'))(
	'$name, $width, names no two bars alike, and no axis runs through a name',
	({ tally, width }) => {
		for (const lang of langs) {
			const { groups } = drawFigure(tally, lang, width);
			const texts = groups
				.filter(({ mark }) => mark)
				.map(({ shapes }) => shapes.filter((shape) => shape.shape === 'text' && shape.role === 'ink'));
			const names = texts.map((lines) => lines.map((line) => 'text' in line && line.text).join(' '));
			expect(new Set(names).size).toBe(names.length);
			const axes = groups
				.flatMap(({ shapes }) => shapes)
				.flatMap((shape) => (shape.shape === 'path' && shape.role === 'axis' ? [shape.d] : []))
				.flatMap((d) => [...d.matchAll(/M(\S+) (\S+)([vV])(\S+?)(?=M|$)/g)])
				.map(([, x, from, by, to]) => ({ x: +x!, from: +from!, to: by === 'v' ? +from! + +to! : +to! }));
			expect(axes.length).toBeGreaterThan(0);
			for (const line of texts.flat())
				if ('text' in line && line.anchor === 'start')
					for (const { x, from, to } of axes)
						expect(x < line.x || to <= line.y - line.size || from >= line.y + 3).toBe(true);
		}
	}
);

test('every role that is drawn has its colours', () => {
	const roles = new Set(
		each.flatMap(({ tally, width }) =>
			drawFigure(tally, 'zh', width).groups.flatMap(({ shapes }) =>
				shapes.flatMap(({ role }) => role.split(' '))
			)
		)
	);
	for (const role of roles) expect(attributesOf(role), role).not.toEqual({});
});

test('each of the 34 units has a tile of its own', () => {
	expect([...tilePlaces.keys()].toSorted()).toEqual(provinces.map(({ code }) => code));
	expect(new Set([...tilePlaces.values()].map(String)).size).toBe(34);
	expect(datasetById('blacklist')).toBeDefined();
});

test('classes of size hold every count, and none only zero', () => {
	const counts = [0, 1, 1, 2, 5, 9, 17, 17, 40];
	const bounds = classBounds(counts);
	expect(bounds.at(-1)).toBe(40);
	expect(counts.map((count) => classOf(count, bounds) > 0)).toEqual(counts.map((count) => count > 0));
	expect(classBounds([0, 0])).toEqual([]);
	expect(classOf(3, classBounds([3, 3]))).toBe(5);
});
