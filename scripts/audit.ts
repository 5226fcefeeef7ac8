import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { bringBrowser, browserFlags } from './browser.ts';
import { readCommand, refuse } from './command.ts';
import { samplesOf } from './samples.ts';
import { serveSite } from './serve.ts';

const { options } = readCommand({
	name: 'audit',
	purpose: 'Runs Lighthouse over a page of each kind of a built site. Exit 0: every score is held; 1: not.',
	options: {
		site: { value: 'DIR', help: 'The built site (dist/ unless said).' },
		only: { value: 'WORD', help: 'Only the pages whose sort or address holds it (all unless said).' },
	},
});
const site = resolve(options.site ?? 'dist');
if (!existsSync(join(site, 'release.json'))) refuse(`${site} holds no built site. Run npm run build first.`);
const chromePath = bringBrowser(console.log);
if (!chromePath) refuse('No Chrome or Chromium can be had.');

/** The least scores, in hundredths; performance depends on the machine, the others on the pages. */
const LEAST = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
/** Not on the pages: a demonstration is not for search engines, and a machine’s own server speaks plain HTTP. */
const skipAudits = ['is-crawlable', 'is-on-https', 'redirects-http'];

const { only = '' } = options;
const pages = samplesOf(site).filter(({ sort, path }) => sort.includes(only) || path.includes(only));
if (pages.length === 0) refuse(`No page of ${site} is of the sort “${only}”.`);
const serving = await serveSite(site);
const chrome = await launch({ chromePath, chromeFlags: [...browserFlags, '--headless'] });
let missed = 0;
try {
	for (const { sort, path } of pages) {
		const result = await lighthouse(serving.address + path, {
			port: chrome.port,
			output: 'json',
			logLevel: 'error',
			onlyCategories: Object.keys(LEAST),
			skipAudits,
		});
		const { categories = {}, audits = {} } = result?.lhr ?? {};
		const scores = Object.entries(LEAST).map(([id, least]) => {
			const score = Math.floor((categories[id]?.score ?? 0) * 100 + 1e-9);
			if (score < least) missed++;
			return `${id} ${score}${score < least ? ' ✗' : ''}`;
		});
		console.log(`${sort.padEnd(36)} ${scores.join('  ')}`);
		for (const id of Object.keys(LEAST))
			for (const { id: audit, weight } of categories[id]?.auditRefs ?? []) {
				const { score, title = '', displayValue = '' } = audits[audit] ?? {};
				if (id !== 'performance' && weight > 0 && typeof score === 'number' && score < 1)
					console.log(`    ${audit}: ${title} ${displayValue}`);
			}
	}
} finally {
	chrome.kill();
	serving.close();
}
console.log(missed === 0 ? 'Every score is held.' : `${missed} scores are missed.`);
process.exitCode = missed === 0 ? 0 : 1;
