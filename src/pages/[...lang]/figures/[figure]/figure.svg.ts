import type { APIRoute } from 'astro';
import { drawFigure } from '../../../../components/figures/draw.ts';
import { toSvg } from '../../../../components/figures/svg.ts';
import { absolute, address } from '../../../../derive/address.ts';
import { figurePath } from '../../../../derive/figures/addresses.ts';
import type { Tally } from '../../../../derive/figures/tally.ts';
import { tag, type Lang } from '../../../../domain/lang.ts';
import { edition } from '../../../../registry/published.ts';
import { chrome } from '../../../../words/chrome.ts';
import { figureTitle } from '../../../../words/figure-titles.ts';
import { findingOf } from '../../../../words/findings.ts';
import { figurePaths } from '../../../_figures.ts';

/** A figure as an image that stands alone. */
export const getStaticPaths = figurePaths;

export const GET: APIRoute = ({ props }) => {
	const { tally, lang } = props as { tally: Tally; lang: Lang };
	const { site } = edition();
	const source = [
		`${site.demo ? `${chrome.demo[lang]} · ` : ''}${site.name[lang]} · ${tally.dataset.title[lang]}`,
		absolute(site, address(site, lang, figurePath(tally))),
	];
	const around = {
		lang: tag(lang),
		title: findingOf(tally)[lang],
		description: figureTitle(tally)[lang],
		source,
	};
	return new Response(toSvg(drawFigure(tally, lang, 'wide'), around), {
		headers: { 'Content-Type': 'image/svg+xml' },
	});
};
