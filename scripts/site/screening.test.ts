import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { encode } from '../../src/ingest/formats/encoded.fixture.ts';
import { blacklistCsv } from '../../src/ingest/intake.fixture.ts';
import { axeFaults } from './axe.fixture.ts';
import { deskIn } from './desk.fixture.ts';
import { usePortal } from './portal.fixture.ts';

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

const atDesk = deskIn(usePortal(FILES));

const said = ['代码相同', '名称相同', '名称相似', '未见', '无法读取'];

describe.each([
	['a phone, in Chinese', { path: 'check/batch/', on: 'phone' }],
	['a phone, in English', { path: 'en/check/batch/', on: 'phone' }],
	['a desktop, in Chinese', { path: 'check/batch/', on: 'desk' }],
	['a desktop, in English', { path: 'en/check/batch/', on: 'desk' }],
] as const)('on %s', (_, options) => {
	test('a list is screened offline, without a request after the names are loaded', () =>
		atDesk(async ({ page, asked, load, choose, screen, answers }) => {
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
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
				page.viewportSize()!.width
			);
			expect(await axeFaults(page)).toEqual([]);
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
	atDesk(
		async ({ page, load, choose, screen, answers }) => {
			await page.route('**/screening/names-*', (route) => route.abort());
			await load();
			expect(await page.locator('[data-offer]').innerText()).toContain('无法确认');
			await choose('list.csv', Buffer.from(LIST));
			await screen();
			expect(new Set(await answers())).toEqual(new Set(['无法确认', '无法读取']));
		},
		{ failing: true }
	));

test.each(['', 'en/'])('who has many names is led here from the check of one, and back (/%s)', (home) =>
	atDesk(
		async ({ page }) => {
			await page.locator(`main a[href="/${home}check/batch/"]`).click();
			expect(new URL(page.url()).pathname).toBe(`/${home}check/batch/`);
			await page.locator(`.trail a[href="/${home}check/"]`).click();
			expect(new URL(page.url()).pathname).toBe(`/${home}check/`);
		},
		{ path: `${home}check/` }
	)
);

test('without scripts the page says what to use instead', () =>
	atDesk(
		async ({ page }) => {
			expect(await page.locator('main').innerText()).toContain('npm run screen');
			expect(await page.locator('[data-load]').isVisible()).toBe(false);
			const instead = await page
				.locator('main a')
				.evaluateAll((links) => links.map((a) => a.getAttribute('href')));
			expect(instead).toEqual(['/check/', '/data/', '/site-map/']);
		},
		{ scripts: false }
	));
