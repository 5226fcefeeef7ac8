/**
 * The colours of figures on white paper, after Okabe and Ito, those too pale for a thin shape on white taken darker.
 * `src/styles/figure.css` has the same by name, and those for dark screens.
 */
export const series = ['#0a5c59', '#d55e00', '#0072b2', '#a0457f', '#7a6a00', '#3f3f3f', '#009e73'] as const;

/** Classes of size from none to most, one hue, and the text that stands on each. */
export const steps = ['#ffffff', '#d9ebe6', '#aed3ca', '#73b0a6', '#2f807b', '#0a5c59'] as const;
export const onSteps = ['#12211f', '#12211f', '#12211f', '#000000', '#ffffff', '#ffffff'] as const;

/** How the lines of series are broken, the second series first. */
export const dashes = ['9 3', '2 3', '9 3 2 3', '5 2', '12 5', '1 4'] as const;

const INK = '#12211f';
const SOFT = '#465651';
const LINE = '#c9d3cf';
const EDGE = '#6f7f7a';
const PAPER = '#ffffff';

type Attributes = Readonly<Record<string, string>>;

const text = (fill: string): Attributes => ({ fill });
const stroke = (color: string, width: string): Attributes => ({
	fill: 'none',
	stroke: color,
	'stroke-width': width,
});

/** The presentation attributes of each part of a role, so that a file needs no style sheet. */
const attributes: Readonly<Record<string, Attributes>> = {
	ink: text(INK),
	strong: { ...text(INK), 'font-weight': '700' },
	soft: text(SOFT),
	halo: { fill: INK, stroke: PAPER, 'stroke-width': '4', 'paint-order': 'stroke' },
	grid: stroke(LINE, '1'),
	axis: stroke(INK, '1.5'),
	level: { ...stroke(SOFT, '2'), 'stroke-dasharray': '7 4' },
	hatch: { fill: 'url(#hatch)', stroke: EDGE, 'stroke-width': '1' },
	note: { ...stroke(SOFT, '1'), 'stroke-dasharray': '3 3' },
	first: { 'stroke-width': '3' },
	...Object.fromEntries(dashes.map((dash, at) => [`dash${at + 1}`, { 'stroke-dasharray': dash }])),
	dot: { stroke: PAPER, 'stroke-width': '1.5' },
	hollow: { fill: PAPER, stroke: INK, 'stroke-width': '2' },
	on: text(INK),
	q0: { fill: steps[0], stroke: EDGE, 'stroke-width': '1' },
	...Object.fromEntries(steps.slice(1).map((fill, at) => [`q${at + 1}`, { fill }])),
	...Object.fromEntries(onSteps.map((fill, at) => [`o${at}`, { fill }])),
	...Object.fromEntries(
		series.map((fill, at) => [`s${at + 1}`, { fill, stroke: PAPER, 'stroke-width': '1' }])
	),
	...Object.fromEntries(
		series.map((color, at) => [`l${at + 1}`, { ...stroke(color, '2'), 'stroke-linejoin': 'round' }])
	),
};

/** The attributes of a role; of several, those of a later one win. */
export const attributesOf = (role: string): Attributes =>
	Object.assign({}, ...role.split(' ').map((part) => attributes[part] ?? {})) as Attributes;
