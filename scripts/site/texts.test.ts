import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Text } from '../../src/derive/texts.ts';
import { blacklistCsv } from '../../src/ingest/intake.fixture.ts';
import { listen, visitSite, type Noise, type Visit } from './browser.fixture.ts';
import { writeIndex } from '../texts.ts';
import { buildSite } from './demo.fixture.ts';
import { htmlFaults } from './html.fixture.ts';
import { lookAtAll, NOTHING } from './look.fixture.ts';
import { writeFolder } from './tree.fixture.ts';

const recall = (number: number, reason: string, on: string) =>
	`ZH-${number},示例饼干${number},${reason},示例市局,${on},ongoing`;
const FILES = {
	'blacklist/example/list.csv': blacklistCsv(
		{ 违法事实: '在腌菜中掺入工业用盐。', 公示截止日期: '2026-11-25', 当事人陈述: '已经停用工业用盐。' },
		{ 违法事实: '掺入工业用盐后销售。', 移出日期: '2026-01-05', 移出原因: '信用修复' },
		{ 主体名称: '欧阳建国', 主体类型: '自然人', 统一社会信用代码: '', 违法事实: '欧阳建国销售假酒。' }
	),
	'recalls/example/list.csv': [
		'noticeNo,product,reason,authority,announcedOn,status',
		...Array.from({ length: 14 }, (_, at) => recall(at + 1, '检出三聚氰胺。', `2025-0${1 + (at % 9)}-01`)),
		recall(20, '三氯氰胺与聚合物超标。', '2026-10-01'),
		recall(21, '<img src=x> & “标签” 不合格。', '2026-10-02'),
	].join('\n'),
};

const BASE = '/zt/mj/';
let [root, built] = ['', { site: '', remove: () => {} }];
let visit: Visit;
beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'mingjian-texts-'));
	writeFolder(join(root, 'data'), FILES);
	built = await buildSite(join(root, 'data'), '2026-11-22', ['--base', BASE]);
	visit = await visitSite(built.site, BASE);
}, 600_000);
afterAll(async () => {
	await visit?.close();
	built.remove();
	rmSync(root, { recursive: true, force: true });
});

/** Opens the page of full-text search on a phone, by default on the day of the build. */
async function read<T>(
	use: (page: Page, open: (search: string, lang?: string) => Promise<void>, noise: Noise) => Promise<T>,
	{ now = '2026-11-22', ...options } = {}
): Promise<T> {
	const context = await visit.browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
	await context.clock.setFixedTime(new Date(`${now}T10:00:00+08:00`));
	const page = await context.newPage();
	const noise = listen(page, visit.address);
	const open = async (search: string, lang = '') => {
		await page.goto(`${visit.address}${lang}search/text/${search && `?${search}`}`);
		if (search !== '') await answered(page);
	};
	try {
		return await use(page, open, noise);
	} finally {
		await context.close();
	}
}

const status = (page: Page) => page.locator('[data-status]').textContent();
const answered = (page: Page) =>
	page.waitForFunction(() =>
		/找到|没有加载|found|could not/.test(document.querySelector('[data-status]')!.textContent)
	);
const headings = (page: Page) => page.locator('[data-found] h2').allTextContents();
const titles = (page: Page) => page.locator('.hits h3').allTextContents();

describe.each([
	{
		lang: '',
		whole: '完整含有所查字词（14）',
		apart: '含有每个字，但不连在一起（1）',
		none: '没有找到含有这些字词的文字',
		words: '信用修复',
		title: '信用修复',
	},
	{
		lang: 'en/',
		whole: 'With the words together (14)',
		apart: 'With all the words, but not together (1)',
		none: 'No text with these words was found',
		words: 'credit repair',
		title: 'Credit repair',
	},
])('full-text search at /$lang', ({ lang, whole, apart, none, words, title }) => {
	test('finds a phrase first, then its characters apart; marks them; says nothing to the console and asks no other host', () =>
		read(async (page, open, noise) => {
			await open('q=三聚氰胺', lang);
			expect(await headings(page)).toEqual([whole]);
			expect(await page.locator('.hits > li').first().locator('mark').allTextContents()).toEqual([
				'三聚氰胺',
			]);
			const more = page.locator('[data-found] > .btn');
			await more.click();
			await page.locator('.hits > li').nth(14).waitFor();
			expect(await headings(page)).toEqual([whole, apart]);
			expect(await titles(page)).toHaveLength(15);
			expect(await page.evaluate(() => document.activeElement?.closest('li') !== null)).toBe(true);
			expect(page.url()).toContain('show=20');
			expect([noise.said, noise.foreign]).toEqual([[], []]);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		}));

	test('finds guides in the language of the page alone', () =>
		read(async (page, open) => {
			await open(`q=${words}&list=guide`, lang);
			const links = await page
				.locator('.hits a')
				.evaluateAll((all) => all.map((each) => new URL((each as HTMLAnchorElement).href).pathname));
			expect(links).toContain(`${BASE}${lang}guide/repair/`);
			for (const link of links)
				expect(link.startsWith(`${BASE}${lang}guide/`) || link === `${BASE}${lang}about/`, link).toBe(true);
			const [first] = await titles(page);
			expect(first).toBe(title);
			await page.locator('.hits a').first().click();
			await page.waitForURL(`**${links[0]}`);
			expect((await page.locator('main h1').textContent())?.trim()).toBe(first);
		}));

	test('says of nothing found what was searched, and never that somebody is not listed', () =>
		read(async (page, open) => {
			await open('q=火星车 三聚氰胺 rover', lang);
			expect(await headings(page)).toEqual([none]);
			expect(await status(page)).toMatch(/：找到 0 篇|: 0 texts/);
			const offer = page.locator('[data-found] .notice a');
			expect(await offer.getAttribute('href')).toBe(
				`${BASE}${lang}search/?${new URLSearchParams({ q: '火星车 三聚氰胺 rover' })}`
			);
		}));
});

test('looks right before it is asked: axe, width, shifts', async () => {
	const samples = ['search/text/', 'en/search/text/'].map((path) => ({ sort: 'full text', path }));
	expect(await lookAtAll(visit, samples)).toEqual(NOTHING);
	expect(await htmlFaults(built.site, samples)).toEqual([]);
});

test('is used by keyboard, narrowed and sorted, with the address kept for going back and forward', () =>
	read(async (page, open) => {
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

test('reads a query whatever its width, marks and characters, and offers the look-up for a name or a code', () =>
	read(async (page, open) => {
		await open(`q=${encodeURIComponent('檢出「三聚氰胺」')}`);
		expect(await headings(page)).toContain('完整含有所查字词（14）');
		for (const query of ['示例第1食品有限公司', '914403001922038216']) {
			await open(`q=${query}`);
			expect(await page.locator('[data-found] .notice').count(), query).toBe(1);
		}
	}));

test('shows what stands in a text as text', () =>
	read(async (page, open) => {
		await open('q=标签&list=recalls');
		expect(await page.locator('.hits p').last().textContent()).toBe(
			'召回原因：<img src=x> & “标签” 不合格。'
		);
		expect(await page.locator('.hits img').count()).toBe(0);
	}));

test('names nobody whom the gate hides, quotes a reply as unverified, and finds a listing until its last day', async () => {
	const titlesOn = (now: string) =>
		read(
			async (page, open) => {
				await open('q=工业用盐');
				return { titles: await titles(page), said: await page.locator('[data-found]').innerText() };
			},
			{ now }
		);
	const before = await titlesOn('2026-11-25');
	expect(before.titles).toEqual(['示例第1食品有限公司']);
	expect(await titlesOn('2026-11-26')).toMatchObject({ titles: [] });
	await read(async (page, open) => {
		await open('q=停用工业用盐');
		expect(await page.locator('.hits p').last().textContent()).toMatch(/^当事人陈述（未经核实）：/);
		await open('q=建国&list=blacklist');
		expect(await titles(page)).toEqual([]);
		await open('q=销售假酒');
		expect(await titles(page)).toEqual(['欧阳某']);
	});
});

test('says that it cannot answer, or that an answer may lack texts, where files do not load', () =>
	read(async (page, open) => {
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
	}));

test('loads nothing of the index before it is asked, and says how much it will load', () =>
	read(async (page, open) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await open('');
		await page.locator('[data-weight=known]').waitFor();
		expect(asked.filter((path) => path.includes('/texts/'))).toEqual([`${BASE}texts/shelves.json`]);
		expect(await page.locator('[data-weight]').textContent()).toMatch(
			/共\s*\d+\s*篇文字。第一次检索先加载约\s*1\d\d\s*kB/
		);
	}));

test('alone may run WebAssembly, and says without scripts where to read instead', () =>
	read(
		async (page, open) => {
			await open('');
			expect(await page.content()).toContain("script-src 'self' 'wasm-unsafe-eval'");
			expect(await page.locator('main form').isVisible()).toBe(false);
			await page.locator('noscript a, main ul a').first().click();
			expect(new URL(page.url()).pathname).toBe(`${BASE}blacklist/`);
			expect(await page.content()).not.toContain('wasm-unsafe-eval');
		},
		{ javaScriptEnabled: false } as object
	));

test('finds texts of many years in an index a year, the newest first where that is asked', async () => {
	const folder = join(built.site, 'texts');
	rmSync(folder, { recursive: true });
	const days = ['2024-03-01', '2026-01-05', '2024-09-01', '2007-11-22', null, '2024-05-01'];
	const said = days.map((day, at): Text => ({
		langs: ['zh', 'en'],
		path: ['recalls', `zh-${at}`],
		fragment: null,
		title: { zh: day ?? '无日期', en: day ?? '无日期' },
		parts: [{ field: 'reason', text: `检出${'兽药残留，'.repeat(at + 1)}` }],
		under: {
			list: ['recalls'],
			category: [],
			region: [],
			year: day ? [day.slice(0, 4)] : [],
			standing: ['current'],
		},
		labels: [],
		day,
		until: null,
	}));
	await writeIndex(folder, said, 2);
	await read(async (page, open, noise) => {
		await open('q=兽药残留&sort=day');
		expect(await titles(page)).toEqual([
			'2026-01-05',
			'2024-09-01',
			'2024-05-01',
			'2024-03-01',
			'2007-11-22',
			'无日期',
		]);
		await open('q=兽药残留');
		expect((await titles(page)).toSorted()).toEqual(days.map((day) => day ?? '无日期').toSorted());
		expect(noise.said).toEqual([]);
	});
});
