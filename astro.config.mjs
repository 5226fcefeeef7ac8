import process from 'node:process';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

const { MINGJIAN_SITE, MINGJIAN_BASE } = process.env;

/** What every page loads. It is told apart first, or it would go with what uses it, and every page would load that. */
const everyPage = {
	name: 'page',
	priority: 1,
	test: /browser.(?:choices|days-left|edition|markup|page|term|look-up.offer)\.ts|words.freshness\.ts|domain.day\.ts|preload-helper/,
};

/**
 * Look-up comes in pieces: what every query needs, with the search box; and what some load beside it, for letters and
 * numbers, for traditional characters, and where nothing holds the query (`further.ts`).
 */
const onDemand =
	/search.(?:lookup.(?:further|letters(?:-and-numbers)?|near|numbers|words)|slips|slipped-forms|traditional)\.ts/;
const elsewhere = /search.(?:grouping|overdue|receipt|sha256|shelves|verdict|words)\.ts/;
const box = /browser.look-up.(?:asking|box|options|panel|start|tags|words)\.ts/;
const lookUp = {
	name: 'look-up',
	test: (/** @type {string} */ id) =>
		box.test(id) ||
		(/src.search.(?:lookup.|[\w-]+\.ts)/.test(id) && !onDemand.test(id) && !elsewhere.test(id)),
};

export default defineConfig({
	...(MINGJIAN_SITE ? { site: MINGJIAN_SITE } : {}),
	base: MINGJIAN_BASE || '/',
	output: 'static',
	trailingSlash: 'always',
	// Keeps the spaces between inline elements, without which English words run together.
	compressHTML: true,
	// Two records at one address stop the build.
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	// The Content-Security-Policy allows no inline style and no inline script.
	build: { format: 'directory', inlineStylesheets: 'never', concurrency: 6 },
	vite: {
		build: {
			assetsInlineLimit: 0,
			rolldownOptions: { output: { codeSplitting: { groups: [everyPage, lookUp] } } },
		},
	},
	integrations: [mdx()],
});
