import type { APIRoute, GetStaticPaths } from 'astro';
import { headersOf, toCaddy, toNetlify, toNginx } from '../derive/header-files.ts';
import { policyFor } from '../layouts/policy.ts';
import { edition } from '../registry/published.ts';

/**
 * What web servers are told, each in its own words. A header holds for every page and allows what one of them needs;
 * the policy that stands in each page takes it from all others.
 */
const files = {
	_headers: toNetlify,
	'headers/nginx.conf': toNginx,
	'headers/Caddyfile': toCaddy,
} as const;

export const getStaticPaths = (() => {
	const { site } = edition();
	return Object.entries(files).map(([file, write]) => ({
		params: { headers: file },
		props: { text: write(headersOf(policyFor(['wasm', 'worker'])), site.base) },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
	new Response(props['text'], { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
