import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { visitSite } from '../site/browser.fixture.ts';
import { suppliersOf, type Plant } from './suppliers.ts';

/** What screening took in a real browser, and what of the planted was found. */
export interface ScreenedInBrowser {
	readonly loading: number;
	/** From pressing the button to the answers, in seconds. */
	readonly screening: number;
	/** By how many megabytes the largest process of the browser's pages grew from the opened page on. */
	readonly megabytes: number;
	readonly planted: number;
	readonly found: number;
}

/** Screens so many suppliers against the names of a site, as a reader would, and looks for what was planted. */
export async function screenInBrowser(
	site: string,
	parties: number,
	lines: number
): Promise<ScreenedInBrowser> {
	const suppliers = suppliersOf(lines, parties);
	const visit = await visitSite(site);
	try {
		const page = await (await visit.browser.newContext({ acceptDownloads: true })).newPage();
		await page.clock.setFixedTime(new Date('2026-11-22T10:00:00+08:00'));
		await page.goto(`${visit.address}en/check/batch/`);
		await page.locator('[data-load]:enabled').waitFor();
		const before = largestRenderer();
		let most = before;
		const watch = setInterval(() => (most = Math.max(most, largestRenderer())), 100);
		const loading = await seconds(async () => {
			await page.locator('[data-load]').click();
			await page.locator('[data-list]:enabled').waitFor({ timeout: 300_000 });
		});
		const csv = ['name,code', ...suppliers.map(({ name, code }) => `${name},${code}`)].join('\n');
		await page
			.locator('#chosen')
			.setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
		await page.locator('[data-columns]').waitFor({ timeout: 60_000 });
		const screening = await seconds(async () => {
			await page.locator('[data-start]').click();
			await page.locator('[data-answers] tr').first().waitFor({ timeout: 600_000 });
		});
		clearInterval(watch);
		const states = await savedStates(page);
		const planted = suppliers.filter(({ plant }) => plant !== null);
		const found = planted.filter(({ page: party, plant }) => isFound(states, party, plant));
		return {
			loading,
			screening,
			megabytes: (most - before) / 1024,
			planted: planted.length,
			found: found.length,
		};
	} finally {
		await visit.close();
	}
}

/** The rows of the saved result that name a party, by its page. */
async function savedStates(page: Page): Promise<ReadonlyMap<string, string>> {
	const [download] = await Promise.all([
		page.waitForEvent('download', { timeout: 300_000 }),
		page.locator('[data-save=csv]').click(),
	]);
	const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
	const states = new Map<string, string>();
	for (const line of lines)
		for (const [, party] of line.matchAll(/\/party\/(\w+)\//g))
			states.set(party!, (states.get(party!) ?? '') + line);
	return states;
}

function isFound(states: ReadonlyMap<string, string>, party: string, plant: Plant): boolean {
	const said = { code: 'Same code', name: 'Same name', slip: 'Similar name' };
	return plant !== null && (states.get(party)?.includes(said[plant]) ?? false);
}

async function seconds(what: () => Promise<void>): Promise<number> {
	const began = performance.now();
	await what();
	return (performance.now() - began) / 1000;
}

/** The resident memory, in KiB, of the largest process of ours that renders pages; 0 where processes cannot be looked at. */
function largestRenderer(): number {
	if (process.platform !== 'linux') return 0;
	const read = (path: string) => {
		try {
			return readFileSync(path, 'utf8');
		} catch {
			return '';
		}
	};
	const statuses = new Map(
		readdirSync('/proc')
			.filter((name) => /^\d+$/.test(name))
			.map((id) => [Number(id), read(`/proc/${id}/status`)])
	);
	const numberIn = (id: number, name: string) =>
		Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(statuses.get(id) ?? '')?.[1] ?? 0);
	const isOurs = (id: number): boolean => id === process.pid || (id > 1 && isOurs(numberIn(id, 'PPid')));
	const renderers = [...statuses.keys()].filter(
		(id) => isOurs(id) && read(`/proc/${id}/cmdline`).includes('--type=renderer')
	);
	return Math.max(0, ...renderers.map((id) => numberIn(id, 'VmRSS')));
}
