import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visitSite, type Visit } from './browser.fixture.ts';
import { buildSite, bundledData } from './demo.fixture.ts';
import { htmlFaults } from './html.fixture.ts';
import { deadLinks } from './links.fixture.ts';
import { lookAtAll, NOTHING } from './look.fixture.ts';
import { langs } from '../../src/domain/lang.ts';
import { linesOf, samplesOf, type Sample } from '../samples.ts';

/** Every kind of page once, by turns in one language and the next: in all of them they are looked at as of today. */
function byTurns(samples: readonly Sample[]): readonly Sample[] {
	const kinds = samples.length / langs.length;
	return samples.slice(0, kinds).map((_, at) => samples[at + kinds * (at % langs.length)]!);
}

let built: Awaited<ReturnType<typeof buildSite>>;
let visit: Visit;
beforeAll(async () => {
	built = await buildSite(bundledData, '2007-12-20');
	visit = await visitSite(built.site);
}, 600_000);
afterAll(async () => {
	await visit?.close();
	built?.remove();
});

describe('the demonstration, built for 2007-12-20', () => {
	test('is the campaign’s own portal: its lists name their parties, and nothing of later years is there', () => {
		const lines = linesOf(built.site, 'blacklist');
		const current = lines.filter(({ standing }) => standing === 'current');
		expect(current.length).toBeGreaterThan(40);
		for (const { party } of current) expect((party as { name: string }).name).toMatch(/^示例|某/);
		for (const { key } of lines) expect(key).toMatch(/^HMD2007-/);
		const recalls = linesOf(built.site, 'recalls');
		expect(recalls.length).toBeGreaterThan(5);
		for (const { key } of recalls) expect(key).toMatch(/^ZH2007-/);
	});

	test('shows where the campaign stood against every target of the plan', () => {
		expect(linesOf(built.site, 'targets').length).toBe(34);
	});

	test('has no link that leads nowhere', () => expect(deadLinks(built.site)).toEqual([]));

	test('is valid HTML', async () => {
		expect(await htmlFaults(built.site, samplesOf(built.site))).toEqual([]);
	}, 300_000);

	test('has no axe finding, says nothing to the console, asks no other host and does not shift, on a phone of that day', async () => {
		expect(await lookAtAll(visit, byTurns(samplesOf(built.site)))).toEqual(NOTHING);
	}, 1_800_000);
});
