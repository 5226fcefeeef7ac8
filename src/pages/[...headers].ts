import type { APIRoute, GetStaticPaths } from 'astro';
import { datasets } from '../datasets/index.ts';
import { segment } from '../derive/address.ts';
import { headersOf, toCaddy, toNetlify, toNginx } from '../derive/header-files.ts';
import { subjects } from '../derive/landing.ts';
import { langs } from '../domain/lang.ts';
import { policyFor } from '../layouts/policy.ts';
import { edition } from '../registry/published.ts';

/** The folders in which pages stand, with their language: those of the routes, of every dataset and every subject. */
function pageFolders(): readonly string[] {
	const routes = Object.keys(import.meta.glob('./\\[...lang\\]/**/*.astro')).map((file) =>
		file.split('/')[2]!.replace(/\.astro$/, '')
	);
	const fixed = routes.filter((name) => !name.startsWith('[') && name !== 'index');
	const below = [...fixed, ...datasets.map(({ id }) => id), ...subjects.map(({ id }) => id)];
	return [
		...new Set(langs.flatMap((lang) => below.map((name) => [segment(lang), name].filter(Boolean).join('/')))),
	];
}

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
	const folders = pageFolders();
	return Object.entries(files).map(([file, write]) => ({
		params: { headers: file },
		props: { text: write(headersOf(policyFor(['wasm', 'worker'])), site.base, folders) },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
	new Response(props['text'], { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
