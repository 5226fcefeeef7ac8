import type { APIRoute, GetStaticPaths } from 'astro';
import { datasets } from '../../../datasets/index.ts';
import { segment } from '../../../derive/address.ts';
import { toAtom } from '../../../derive/feed.ts';
import { langs } from '../../../domain/lang.ts';
import { edition, published } from '../../../registry/published.ts';

export const getStaticPaths = (() => {
	const { site } = edition();
	return datasets.flatMap((dataset) =>
		langs.flatMap((lang) => {
			const xml = toAtom(dataset, published(dataset), site, lang);
			return xml === null ? [] : [{ params: { lang: segment(lang), dataset: dataset.id }, props: { xml } }];
		})
	);
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
	new Response(props['xml'], { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
