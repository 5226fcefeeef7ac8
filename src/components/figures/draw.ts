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
	stack: drawStack,
	endings: drawEndings,
	timeline: drawTimeline,
	lines: drawLines,
	panels: drawPanels,
	matrix: drawMatrix,
} as const;

/** Draws a figure for a column of a page or for a phone. */
export const drawFigure = (tally: Tally, lang: Lang, width: Width): Scene =>
	drawings[tally.figure.form](tally, lang, width);

/** Whether the drawing leaves out what the table has. */
export function isCut({ figure: { form }, rows, columns }: Tally): boolean {
	if (form === 'bars') return rows.length > MOST_BARS;
	if (form === 'panels') return columns.length > MOST_PANELS;
	return form === 'matrix' && (rows.length > MOST_CELLS.rows || columns.length > MOST_CELLS.columns);
}
