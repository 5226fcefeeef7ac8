import { expect, test } from 'vitest';
import { htmlFaults } from './html.fixture.ts';
import { lookAtAll, NOTHING } from './look.fixture.ts';
import { answered, BASE, searchIn, status, useTexts } from './texts.fixture.ts';

const portal = useTexts();
const search = searchIn(portal);

test('looks right before it is asked: axe, width, shifts', async () => {
	const samples = ['search/text/', 'en/search/text/'].map((path) => ({ sort: 'full text', path }));
	expect(await lookAtAll(portal.visit, samples)).toEqual(NOTHING);
	expect(await htmlFaults(portal.site, samples)).toEqual([]);
});

test('is used by keyboard, narrowed and sorted, with the address kept for going back and forward', () =>
	search(async (page, open) => {
		await open('');
		await page.locator('#q').focus();
		await page.keyboard.type('三聚氰胺');
		await page.keyboard.press('Enter');
		await answered(page);
		expect(await status(page)).toBe('“三聚氰胺”：找到 15 篇文字。');
		expect(await page.locator('#by-year option').allTextContents()).toEqual([
			'全部',
			'2026 (1)',
			'2025 (14)',
		]);
		await page.locator('summary').first().click();
		await page.locator('#by-year').selectOption('2026');
		await page.waitForFunction(() => document.querySelectorAll('.hits > li').length === 1);
		expect(await status(page)).toBe('“三聚氰胺”：找到 1 篇文字。');
		expect(await page.locator('.chip').innerText()).toMatch(/^2026/);
		expect(new URL(page.url()).searchParams.get('year')).toBe('2026');
		await page.locator('.chip').click();
		await page.waitForFunction(() => document.querySelectorAll('.hits > li').length === 10);
		await page.locator('#by-sort').selectOption('day');
		await page.waitForFunction(() => /饼干9|饼干14/.test(document.querySelector('.hits h3')!.textContent));
		await page.goBack();
		await page.goBack();
		await page.waitForFunction(() => document.querySelectorAll('.hits > li').length === 1);
		expect(await page.locator('#by-year').inputValue()).toBe('2026');
		await page.goForward();
		await page.waitForFunction(() => document.querySelectorAll('.hits > li').length === 10);
		expect(await page.locator('#by-year').inputValue()).toBe('');
	}));

test('loads nothing of the index before it is asked, and says how much it will load', () =>
	search(async (page, open) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await open('');
		await page.locator('[data-weight=known]').waitFor();
		expect(asked.filter((path) => path.includes('/texts/'))).toEqual([`${BASE}texts/shelves.json`]);
		expect(await page.locator('[data-weight]').textContent()).toMatch(
			/共\s*\d+\s*篇文字。第一次检索先加载约\s*1\d\d\s*kB/
		);
	}));

test('says that it cannot answer, or that an answer may lack texts, where files do not load', () =>
	search(
		async (page, open) => {
			await page.route('**/*.pf_index', (route) => route.abort());
			await open('q=三聚氰胺');
			expect(await status(page)).toContain('结果可能不全');
			await page.unroute('**/*.pf_index');
			await page.locator('main form .btn').first().click();
			await page.waitForFunction(() => document.querySelectorAll('.hits > li').length === 10);
			expect(await status(page)).toBe('“三聚氰胺”：找到 15 篇文字。');
			await page.route('**/*.pf_filter', (route) => route.abort());
			await open('q=三聚氰胺');
			expect(await status(page)).toContain('没有加载成功');
			await page.route('**/pagefind.js', (route) => route.abort());
			await open('q=三聚氰胺');
			expect(await status(page)).toBe('检索程序没有加载成功，这次没有检索。请检查网络后重试。');
		},
		{ failing: true }
	));

test('alone may run WebAssembly, and says without scripts where to read instead', () =>
	search(
		async (page, open) => {
			await open('');
			expect(await page.content()).toContain("script-src 'self' 'wasm-unsafe-eval'");
			expect(await page.locator('main form').isVisible()).toBe(false);
			await page.locator('noscript a, main ul a').first().click();
			expect(new URL(page.url()).pathname).toBe(`${BASE}blacklist/`);
			expect(await page.content()).not.toContain('wasm-unsafe-eval');
		},
		{ scripts: false }
	));
