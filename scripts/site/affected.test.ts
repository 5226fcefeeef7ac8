import AxeBuilder from '@axe-core/playwright';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visitSite, type Visit } from './browser.fixture.ts';
import { buildSite } from './demo.fixture.ts';
import { writeFolder } from './tree.fixture.ts';

const FILES = {
	'site.yaml': 'name: { zh: 明鉴, en: Mingjian }\nhotline: "12315"\n',
	'recalls/example/list.csv': [
		'noticeNo,product,brand,barcodes,batches,lots,advice,remedies,contact,authority,announcedOn,status,completedOn',
		'ZH-1,全脂灭菌乳,示例南坡,2000000000015,A1 @ 2026-09-18；A2 @ 2026-09-18；B3 @ 2026-09-24,,停止饮用,退款,400-000-1000,示例市局,2026-11-01,召回中,',
		'ZH-2,全脂灭菌乳,示例南坡,,,C1–C9,停止饮用,退款,,示例市局,2026-10-01,召回中,',
		'ZH-3,电热水壶,示例炜鲜,2000000000022,,全部批次,拔下插头,更换,,示例市局,2026-10-05,召回中,',
		'ZH-4,夹心饼干,示例竹醇,,,批号见包装喷码,,,,示例市局,2026-10-06,召回中,',
		'ZH-5,酱油,示例通甘,,,2025-01-01至2025-03-31生产,停止食用,退款,,示例市局,2025-10-06,已完成,2026-01-01',
	].join('\n'),
};
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let [root, site] = ['', { site: '', remove: () => {} }];
let visit: Visit;
beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'mingjian-affected-'));
	writeFolder(join(root, 'data'), FILES);
	site = await buildSite(join(root, 'data'), '2026-11-22');
	visit = await visitSite(site.site);
}, 600_000);
afterAll(async () => {
	await visit?.close();
	site.remove();
	rmSync(root, { recursive: true, force: true });
});

/** Uses a page on a phone; `open` waits for the list. */
async function onPhone(
	use: (page: Page, open: (path: string) => Promise<void>) => Promise<void>,
	options: BrowserContextOptions = {}
): Promise<void> {
	const context = await visit.browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
	const page = await context.newPage();
	const thrown: string[] = [];
	page.on('pageerror', (error) => thrown.push(error.message));
	await use(page, async (path) => {
		await page.goto(visit.address + path);
		await page.locator('[data-loading]').filter({ hasText: '5' }).waitFor({ state: 'attached' });
	});
	await context.close();
	expect(thrown).toEqual([]);
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const verdict = (page: Page) => page.locator('#verdict').innerText();

describe('whether mine is affected', () => {
	test('is answered offline, by keyboard alone, from the name to what to do', () =>
		onPhone(async (page, open) => {
			await open('recalls/check/');
			await page.context().setOffline(true);
			await page.locator('#product').focus();
			await page.keyboard.type('南坡 滅菌乳');
			await page.keyboard.press('Enter');
			expect(await page.locator('[data-said]').innerText()).toContain('找到 2 份公告');
			await page.keyboard.press('Enter');
			expect(await focused(page)).toBe('chosen');
			for (const key of ['Tab', 'Tab', 'Tab']) await page.keyboard.press(key);
			expect(await focused(page)).toBe('lots');
			await page.keyboard.type('ａ2');
			await page.keyboard.press('Enter');
			expect(await focused(page)).toBe('verdict');
			expect(await verdict(page)).toBe('在召回范围内');
			expect(await page.locator('[data-answer]').innerText()).toMatch(
				/停止饮用[\s\S]*退款[\s\S]*400-000-1000[\s\S]*12315/
			);
			expect(await page.locator('[data-others]').innerText()).toContain('2026-10-01');
		}));

	test.each([
		['recalls/check/?notice=zh-1&lot=C7', '不在本公告范围内', /不证明产品合格/],
		[
			'recalls/check/?notice=zh-1&lot=A1&produced=2026-10-01',
			'无法判断，请按受影响处理',
			/不属于公告里的同一批/,
		],
		['recalls/check/?notice=zh-1&produced=2026-09-18', '无法判断，请按受影响处理', /限定了批号/],
		['en/recalls/check/?notice=zh-1&lot=', 'Cannot tell: treat it as affected', /nothing to compare/],
		['en/recalls/check/?notice=zh-3', 'Affected: covered by this recall', /every one of this product/],
		[
			'en/recalls/check/?notice=zh-4&lot=X1',
			'Cannot tell: treat it as affected',
			/cannot be compared automatically/,
		],
		[
			'en/recalls/check/?q=soy&notice=zh-5&produced=2025.2.3',
			'Affected: covered by this recall',
			/This recall has ended/,
		],
	])('stands in the address: %s', (path, said, why) =>
		onPhone(async (page, open) => {
			await open(path);
			expect(await verdict(page)).toBe(said);
			expect(await page.locator('[data-answer]').innerText()).toMatch(why);
			await page.reload();
			await page.locator('#verdict').waitFor();
			expect(await verdict(page)).toBe(said);
		})
	);

	test('asks about a lot that is nearly one of the notice, and takes it when pressed', () =>
		onPhone(async (page, open) => {
			await open('recalls/check/?notice=zh-1&lot=A-2');
			expect(await verdict(page)).toBe('无法判断，请按受影响处理');
			await page.getByText('是 A2 吗？').click();
			expect(await verdict(page)).toBe('在召回范围内');
			await page.goBack();
			expect(await verdict(page)).toBe('无法判断，请按受影响处理');
		}));

	test('does not guess a date, and says how to write it', () =>
		onPhone(async (page, open) => {
			await open('recalls/check/?notice=zh-1');
			await page.locator('#produced').fill('09/10/2026');
			await page.locator('[data-judge] button').click();
			expect(await focused(page)).toBe('produced');
			expect(await page.locator('#produced-bad').isVisible()).toBe(true);
			expect(await page.locator('[data-answer]').isVisible()).toBe(false);
		}));

	test('is not settled by a barcode: a wrong one is said, an unknown one rules nothing out, a known one narrows', () =>
		onPhone(async (page, open) => {
			await open('recalls/check/');
			const said = page.locator('[data-said]');
			await page.locator('#product').fill('2000000000016');
			await said.filter({ hasText: '校验位不符' }).waitFor();
			await page.locator('#product').fill('6901234567892');
			await said.filter({ hasText: '不能据此排除' }).waitFor();
			await page.locator('#product').fill('2000000000015');
			await said.filter({ hasText: '还要核对批号和日期' }).waitFor();
			await page.locator('#product').fill('没有的产品');
			await said.filter({ hasText: '没有找到不等于没有召回' }).waitFor();
		}));

	test('cannot be confirmed where the list does not come, until it does', () =>
		onPhone(async (page) => {
			await page.route('**/check.json', (route) => route.abort());
			await page.goto(`${visit.address}recalls/check/?notice=zh-1&lot=C7`);
			const failed = page.locator('[data-failed]');
			await failed.waitFor();
			expect(await failed.innerText()).toMatch(/无法确认[\s\S]*12315/);
			expect(await page.locator('[data-answer]').isVisible()).toBe(false);
			await page.unroute('**/check.json');
			await page.locator('[data-retry]').click();
			await page.locator('#verdict').waitFor();
			expect(await failed.isVisible()).toBe(false);
		}));

	test('says when its list is of another release than the site', () =>
		onPhone(async (page, open) => {
			const list = readFileSync(join(site.site, 'recalls/check.json'), 'utf8');
			await page.route('**/check.json', (route) => route.fulfill({ body: `${list} ` }));
			await open('recalls/check/?notice=zh-1&lot=C7');
			expect(await page.locator('[data-release]').innerText()).toContain('不一致');
			await page.unroute('**/check.json');
			await open('recalls/check/?notice=zh-1&lot=C7');
			expect(await page.locator('[data-release]').innerText()).toContain('2026-11-22.1');
		}));

	test('is told by hand where scripts do not run: no form, the way, and every notice in force', () =>
		onPhone(
			async (page) => {
				await page.goto(`${visit.address}recalls/check/`);
				expect(await page.locator('.checker').isVisible()).toBe(false);
				expect(await page.locator('#by-hand li a').count()).toBe(4);
				await page.locator('#by-hand li a').first().click();
				expect(page.url()).toContain('recalls/zh-1/');
				expect(await page.locator('a[href*="check/?notice=zh-1"]').count()).toBe(1);
			},
			{ javaScriptEnabled: false }
		));
});

describe('its page', () => {
	test(
		'has no axe finding, no overflow and no shift in any state',
		() =>
			onPhone(async (page, open) => {
				const states = [
					'',
					'?q=灭菌乳',
					'?notice=zh-1',
					'?notice=zh-1&lot=A1',
					'?notice=zh-1&lot=A-1',
					'?notice=zh-1&lot=C7',
				];
				for (const path of ['recalls/check/', 'en/recalls/check/'].flatMap((page) =>
					states.map((state) => page + state)
				)) {
					await open(path);
					const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
					expect(
						violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
						path
					).toEqual([]);
					const { wide, shift } = await page.evaluate(async () => ({
						wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
						shift: await new Promise<number>((settle) => {
							new PerformanceObserver((list) =>
								settle(
									list
										.getEntries()
										.reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0)
								)
							).observe({ type: 'layout-shift', buffered: true });
							setTimeout(() => settle(0), 50);
						}),
					}));
					expect({ path, wide, shift }).toEqual({ path, wide: 0, shift: 0 });
				}
			}),
		120_000
	);

	test('loads a script of its own that no other page loads, of at most 6.2 kB', () => {
		const scripts = (path: string) =>
			[
				...readFileSync(join(site.site, path, 'index.html'), 'utf8').matchAll(/<script[^>]* src="([^"]+)"/g),
			].map(([, file]) => file!);
		const own = scripts('recalls/check').filter((file) => !scripts('recalls').includes(file));
		expect(own).toHaveLength(1);
		expect(scripts('recalls/zh-1')).not.toContain(own[0]);
		expect(gzipSync(readFileSync(join(site.site, own[0]!))).length).toBeLessThanOrEqual(6_200);
	});
});
