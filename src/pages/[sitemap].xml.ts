import type { APIRoute, GetStaticPaths } from 'astro';
import { isSiteIndexable } from '../derive/indexing.ts';
import { toSitemaps } from '../derive/sitemap.ts';
import { edition } from '../registry/published.ts';
import { mappedPages } from './_sitemap.ts';

export const getStaticPaths = (async () => {
	const { site } = edition();
	const { url } = site;
	if (url === null || !isSiteIndexable(site)) return [];
	return toSitemaps(await mappedPages(), { ...site, url }).map(({ name, xml }) => ({
		params: { sitemap: name },
		props: { xml },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
	new Response(props['xml'], { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
