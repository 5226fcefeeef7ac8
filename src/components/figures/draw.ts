import type { Lang } from '../../domain/lang.ts';
import type { Tally } from '../../derive/figures/tally.ts';
import { drawBars, MOST_BARS } from './bars.ts';
import { drawEndings, drawStack } from './columns.ts';
import { drawLines } from './lines.ts';
import { drawMatrix, MOST_CELLS } from './matrix.ts';
import { drawPanels, MOST_PANELS } from './panels.ts';
import type { Scene, Width } from './scene.ts';
import { drawTiles } from './tiles.ts';
import { drawTimeline } from './timeline.ts';

const drawings = {
	bars: drawBars,
	durations: drawBars,
	tiles: drawTiles,
	stack: (tally: Tally, lang: Lang, width: Width) => drawStack(tally, lang, width),
	endings: drawEndings,
	timeline: drawTimeline,
	lines: drawLines,
	panels: drawPanels,
	matrix: drawMatrix,
} as const;

/** What a figure can measure besides: how many records a share is of, or the share of each value in its period. */
export type Measure = 'count' | 'share';

/** The other measure of a figure, where it has one. */
export function otherMeasure({ figure: { form } }: Pick<Tally, 'figure'>): Measure | null {
	return form === 'lines' ? 'count' : form === 'stack' ? 'share' : null;
}

/** Draws a figure for a column of a page or for a phone, by its own measure or the other one. */
export const drawFigure = (tally: Tally, lang: Lang, width: Width, isOther = false): Scene =>
	isOther && otherMeasure(tally) !== null
		? drawStack(tally, lang, width, otherMeasure(tally) === 'share')
		: drawings[tally.figure.form](tally, lang, width);

/** Whether the drawing leaves out what the table has. */
export function isCut({ figure: { form }, rows, columns }: Tally): boolean {
	if (form === 'bars') return rows.length > MOST_BARS;
	if (form === 'panels') return columns.length > MOST_PANELS;
	return form === 'matrix' && (rows.length > MOST_CELLS.rows || columns.length > MOST_CELLS.columns);
}

/** Numbers beyond which a table stands on the figure's own page alone. */
const LONG = 600;

/** Whether the table is too long to stand among other matter. */
export const isLong = ({ rows, columns }: Pick<Tally, 'rows' | 'columns'>): boolean =>
	rows.length * columns.length > LONG;
