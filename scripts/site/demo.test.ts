import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recount } from '../figures/recount.ts';
import { visitSite, type Visit } from './browser.fixture.ts';
import { buildSite, bundledData } from './demo.fixture.ts';
import { testFigures } from './figures.fixture.ts';
import { htmlFaults } from './html.fixture.ts';
import { deadLinks } from './links.fixture.ts';
import { testLists } from './lists.fixture.ts';
import { lookAtAll, NOTHING } from './look.fixture.ts';
import { linesOf, samplesOf, type Sample } from '../samples.ts';

const TODAY = '2026-11-22';

let built: Awaited<ReturnType<typeof buildSite>>;
let visit: Visit;
let samples: readonly Sample[] = [];
beforeAll(async () => {
	built = await buildSite(bundledData, TODAY);
	visit = await visitSite(built.site);
	samples = samplesOf(built.site);
}, 600_000);
afterAll(async () => {
	await visit?.close();
	built?.remove();
});

const html = ({ path }: Sample) => readFileSync(join(built.site, path, 'index.html'), 'utf8');

/** The scripts of a page, with those that they import as they load. */
function scriptsOf(page: string): readonly string[] {
	const found = new Set([...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, path = '']) => path));
	for (const path of found)
		for (const [, imported = ''] of readFileSync(join(built.site, path), 'utf8').matchAll(
			/(?:from|import)\s*["'`]\.\/([\w.-]+)["'`]/g
		))
			found.add(`${path.slice(0, path.lastIndexOf('/'))}/${imported}`);
	return [...found];
}

describe(`the demonstration, built for ${TODAY}`, () => {
	test('has pages of every sort to look at', () => {
		const sorts = samples.map(({ sort }) => sort);
		expect(sorts.length).toBeGreaterThan(80);
		for (const wanted of [
			'blacklist current (zh)',
			'blacklist ended repaired (en)',
			'cases ended expired (en)',
			'recalls ended (zh)',
			'party ^reg- (en)',
		])
			expect(sorts).toContain(wanted);
	});

	test('has no link that leads nowhere', () => expect(deadLinks(built.site)).toEqual([]));

	test('is valid HTML', async () => {
		expect(await htmlFaults(built.site, samples)).toEqual([]);
	}, 300_000);

	test('has no axe finding, says nothing to the console, asks no other host and does not shift, on a phone', async () => {
		expect(await lookAtAll(visit, samples)).toEqual(NOTHING);
	}, 1_800_000);

	test('holds its weights', () => {
		const weigh = (content: string | Buffer) => gzipSync(content).length;
		const record = samples.filter(({ sort }) => / current| ended/.test(sort));
		for (const sample of record) expect(weigh(html(sample)), sample.path).toBeLessThanOrEqual(14_000);
		const [page = ''] = record.map(html);
		const files = (pattern: RegExp) =>
			[...page.matchAll(pattern)].map(([, path = '']) => readFileSync(join(built.site, path)));
		const css = files(/<link rel="stylesheet" href="([^"]+)"/g);
		const js = scriptsOf(page).map((path) => readFileSync(join(built.site, path)));
		expect(css.length).toBeGreaterThan(0);
		expect(css.reduce((sum, file) => sum + weigh(file), 0)).toBeLessThanOrEqual(12_000);
		expect(js.reduce((sum, file) => sum + weigh(file), 0)).toBeLessThanOrEqual(5_000);
	});

	test('has no inline script or style, and its policy first in the head', () => {
		for (const sample of samples) {
			const page = html(sample);
			expect(page.match(/<script(?![^>]*\ssrc=)[^>]*>/g), sample.path).toBeNull();
			expect(page.match(/<style|\sstyle="|\son\w+="/g), sample.path).toBeNull();
			expect(page).toMatch(
				/<head><meta charset="utf-8"\s*\/?>\s*<meta http-equiv="Content-Security-Policy"/i
			);
		}
	});

	test('says on every page and in every file that it is a demonstration', () => {
		for (const sample of samples)
			expect(html(sample), sample.path).toMatch(
				sample.sort.includes('(en)') ? /Demonstration data/ : /演示数据/
			);
		for (const line of linesOf(built.site, 'recalls')) expect(line['demo']).toContain('示例');
	});

	test('has figures that agree with their tables, files and rows', () => {
		const { figures, marks, faults } = recount(built.site);
		expect(faults).toEqual([]);
		expect([figures > 30, marks > 1000]).toEqual([true, true]);
	});

	test('names no party of the 2007 lists, whose terms have ended', () => {
		const old = linesOf(built.site, 'blacklist').filter(({ url }) => url.includes('hmd2007'));
		expect(old.length).toBe(70);
		for (const line of old)
			expect(Object.keys(line).toSorted()).toEqual([
				'demo',
				'endGround',
				'endedOn',
				'key',
				'standing',
				'url',
			]);
	});
});

testLists(() => ({ folder: built.site, visit, today: TODAY }));
testFigures(() => ({ folder: built.site, visit, today: TODAY }));
