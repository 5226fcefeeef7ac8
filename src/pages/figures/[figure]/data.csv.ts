import type { APIRoute } from 'astro';
import { toFigureCsv } from '../../../derive/figures/csv.ts';
import { edition } from '../../../registry/published.ts';
import { figureFilePaths } from '../../_figures.ts';

/** The table of a figure, with the keys of the records behind each mark. */
export const getStaticPaths = figureFilePaths;

export const GET: APIRoute = ({ props }) =>
	new Response(toFigureCsv(props['tally'], edition().site.demo), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
