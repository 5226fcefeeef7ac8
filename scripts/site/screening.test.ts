import { AxeBuilder } from '@axe-core/playwright';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encode } from '../../src/ingest/formats/encoded.fixture.ts';
import { blacklistCsv } from '../../src/ingest/intake.fixture.ts';
import { listen, visitSite, type Noise, type Visit } from './browser.fixture.ts';
import { buildSite } from './demo.fixture.ts';
import { writeFolder } from './tree.fixture.ts';

const CODE = '914403001922038216';
const FILES = {
	'blacklist/example/list.csv': blacklistCsv(
		{ 主体名称: '示例白鹭食品有限公司' },
		{ 主体名称: '示例远洋贸易有限公司', 公示截止日期: '2026-12-05' },
		{ 主体名称: '示例已移出食品有限公司', 移出日期: '2026-01-05', 移出原因: '信用修复' }
	),
};
const LIST = [
	'供应商,税号',
	`改了名的公司,${CODE}`,
	'示例（远洋）贸易有限公司,',
	'示例白路食品有限公司,',
	'示例已移出食品有限公司,',
	'———,',
].join('\n');

let [root, site] = ['', { site: '', remove: () => {} }];
let visit: Visit;
beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'mingjian-screening-'));
	writeFolder(join(root, 'data'), FILES);
	site = await buildSite(join(root, 'data'), '2026-11-22');
	visit = await visitSite(site.site);
}, 900_000);
afterAll(async () => {
	await visit?.close();
	site.remove();
	rmSync(root, { recursive: true, force: true });
});

interface Desk {
	readonly page: Page;
	readonly noise: Noise;
	/** Addresses asked for since the names were loaded. */
	readonly asked: string[];
	load(): Promise<void>;
	choose(name: string, bytes: Uint8Array): Promise<void>;
	screen(): Promise<void>;
	answers(): Promise<string[]>;
}

async function atDesk<T>(
	use: (desk: Desk) => Promise<T>,
	{
		now = '2026-11-22',
		path = 'check/batch/',
		...options
	}: BrowserContextOptions & { now?: string; path?: string } = {}
): Promise<T> {
	const context = await visit.browser.newContext({
		viewport: { width: 390, height: 844 },
		acceptDownloads: true,
		...options,
	});
	const page = await context.newPage();
	await page.clock.install({ time: new Date(`${now}T10:00:00+08:00`) });
	const noise = listen(page, visit.address);
	const asked: string[] = [];
	try {
		await page.goto(visit.address + path);
		return await use({
			page,
			noise,
			asked,
			async load() {
				await page.locator('[data-load]:enabled').click();
				await page.locator('[data-list]:enabled').waitFor();
				page.on('request', (request) => asked.push(request.url()));
			},
			async choose(name, bytes) {
				await page
					.locator('#chosen')
					.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) });
				await page.locator('[data-columns]').waitFor();
			},
			async screen() {
				await page.locator('[data-start]').click();
				await page.locator('[data-answers] tr').first().waitFor();
			},
			answers: () => page.locator('[data-answers] .top').allInnerTexts(),
		});
	} finally {
		await context.close();
	}
}

const said = ['代码相同', '名称相同', '名称相似', '未见', '无法读取'];

describe.each([
	['a phone, in Chinese', { path: 'check/batch/' }],
	['a phone, in English', { path: 'en/check/batch/' }],
	['a desktop, in Chinese', { path: 'check/batch/', viewport: { width: 1280, height: 900 } }],
	['a desktop, in English', { path: 'en/check/batch/', viewport: { width: 1280, height: 900 } }],
])('on %s', (_, options) => {
	test('a list is screened offline, without a request after the names are loaded', () =>
		atDesk(async ({ page, noise, asked, load, choose, screen, answers }) => {
			expect(await page.locator('#chosen').isDisabled()).toBe(true);
			await load();
			await page.context().setOffline(true);
			await choose('suppliers.csv', encode(LIST, 'gb18030'));
			await screen();
			if (!options.path.startsWith('en/')) expect(await answers()).toEqual(said);
			else expect(await answers()).toHaveLength(said.length);
			expect(await page.locator('[data-answers] a').first().getAttribute('href')).toContain(
				`/party/${CODE}/`
			);
			expect(asked).toEqual([]);
			expect(noise).toEqual({ said: [], foreign: [] });
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
				page.viewportSize()!.width
			);
			expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
		}, options));
});

test('all of it goes by keyboard', () =>
	atDesk(async ({ page, answers }) => {
		await page.locator('[data-load]:enabled').focus();
		await page.keyboard.press('Enter');
		await page.locator('[data-list]:enabled').waitFor();
		await page.locator('#pasted').focus();
		await page.keyboard.insertText('示例白鹭食品有限公司\n从来没有的贸易有限公司');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.locator('[data-columns]').waitFor();
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('step-columns');
		for (let step = 0; step < 5; step++) await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-start'))).toBe(true);
		await page.keyboard.press('Enter');
		await page.locator('[data-answers] tr').first().waitFor();
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('step-results');
		expect(await answers()).toEqual(['名称相同', '未见']);
	}));

test('it can be cancelled, and begun again', () =>
	atDesk(async ({ page, load, choose, screen, answers }) => {
		await load();
		await choose('list.csv', Buffer.from(LIST));
		await page.evaluate(() => {
			document.querySelector<HTMLElement>('[data-start]')!.click();
			document.querySelector<HTMLElement>('[data-cancel]')!.click();
		});
		await page.getByText('已取消').waitFor();
		expect(await page.locator('[data-results]').isVisible()).toBe(false);
		await screen();
		expect(await answers()).toEqual(said);
	}));

test('results are looked through, saved, and compared with earlier ones', () =>
	atDesk(async ({ page, load, choose, screen, answers }) => {
		await load();
		await choose('list.csv', Buffer.from(LIST));
		await screen();
		await page.locator('[data-verdict=similar]').click();
		await expect.poll(answers).toEqual(['名称相似']);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.locator('[data-save=xlsx]').click(),
		]);
		const saved = readFileSync(await download.path());
		await choose('list.csv', Buffer.from(`${LIST}\n新来的有限公司,`));
		await screen();
		await page
			.locator('#earlier')
			.setInputFiles({ name: 'earlier.xlsx', mimeType: 'application/zip', buffer: saved });
		await expect.poll(answers).toEqual([expect.stringContaining('新增的行')]);
		await page.locator('[data-changed] input').uncheck();
		await expect.poll(async () => (await answers()).length).toBe(6);
	}));

test('of a site that is out of date what is within its term holds, and what is not found cannot be confirmed', () =>
	atDesk(
		async ({ page, load, choose, screen, answers }) => {
			await load();
			await choose('list.csv', Buffer.from(LIST));
			await screen();
			const said = await answers();
			expect(said).toContain('代码相同');
			expect(said).toContain('无法确认');
			expect(said).not.toContain('未见');
			expect(await page.locator('[data-doubt]').innerText()).toContain('过时');
		},
		{ now: '2026-12-06' }
	));

test('where a shard cannot be loaded, what is not found cannot be confirmed', () =>
	atDesk(async ({ page, load, choose, screen, answers }) => {
		await page.route('**/screening/names-*', (route) => route.abort());
		await load();
		expect(await page.locator('[data-offer]').innerText()).toContain('无法确认');
		await choose('list.csv', Buffer.from(LIST));
		await screen();
		expect(new Set(await answers())).toEqual(new Set(['无法确认', '无法读取']));
	}));

test('without scripts the page says what to use instead', () =>
	atDesk(
		async ({ page }) => {
			expect(await page.locator('main').innerText()).toContain('npm run screen');
			expect(await page.locator('[data-load]').isVisible()).toBe(false);
		},
		{ javaScriptEnabled: false }
	));
