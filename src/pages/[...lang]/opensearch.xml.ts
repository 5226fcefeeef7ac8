import type { APIRoute } from 'astro';
import { toOpenSearch } from '../../derive/open-search.ts';
import { edition } from '../../registry/published.ts';
import { search } from '../../words/search.ts';
import { langPaths } from '../_paths.ts';

export const getStaticPaths = langPaths;

export const GET: APIRoute<ReturnType<typeof langPaths>[number]['props']> = ({ props: { lang } }) =>
	new Response(toOpenSearch(edition().site, lang, search.lede[lang]), {
		headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
	});
