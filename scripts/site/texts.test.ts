import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Text } from '../../src/derive/texts.ts';
import { writeIndex } from '../texts.ts';
import { axeFaults } from './axe.fixture.ts';
import { BASE, headings, searchIn, status, titles, useTexts } from './texts.fixture.ts';

const portal = useTexts();
const search = searchIn(portal);

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
		search(async (page, open) => {
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
			expect(await axeFaults(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		}));

	test('finds guides in the language of the page alone', () =>
		search(async (page, open) => {
			await open(`q=${words}&list=guide`, lang);
			const links = await page
				.locator('.hits a')
				.evaluateAll((all) => all.map((each) => new URL((each as HTMLAnchorElement).href).pathname));
			expect(links).toContain(`${BASE}${lang}guide/repair/`);
			for (const link of links) expect(link).toMatch(new RegExp(`^${BASE}${lang}(?:guide/|about/$|plan/$)`));
			const [first] = await titles(page);
			expect(first).toBe(title);
			await page.locator('.hits a').first().click();
			await page.waitForURL(`**${links[0]}`);
			expect((await page.locator('main h1').textContent())?.trim()).toBe(first);
		}));

	test('says of nothing found what was searched, and never that somebody is not listed', () =>
		search(async (page, open) => {
			await open('q=火星车 三聚氰胺 rover', lang);
			expect(await headings(page)).toEqual([none]);
			expect(await status(page)).toMatch(/：找到 0 篇|: 0 texts/);
			const offer = page.locator('[data-found] .notice a');
			expect(await offer.getAttribute('href')).toBe(
				`${BASE}${lang}search/?${new URLSearchParams({ q: '火星车 三聚氰胺 rover' })}`
			);
		}));
});

test('reads a query whatever its width, marks and characters, and offers the look-up for a name or a code', () =>
	search(async (page, open) => {
		await open(`q=${encodeURIComponent('檢出「三聚氰胺」')}`);
		expect(await headings(page)).toContain('完整含有所查字词（14）');
		for (const query of ['示例第1食品有限公司', '914403001922038216']) {
			await open(`q=${query}`);
			expect(await page.locator('[data-found] .notice').count(), query).toBe(1);
		}
	}));

test('shows what stands in a text as text', () =>
	search(async (page, open) => {
		await open('q=标签&list=recalls');
		expect(await page.locator('.hits p').last().textContent()).toBe(
			'召回原因：<img src=x> & “标签” 不合格。'
		);
		expect(await page.locator('.hits img').count()).toBe(0);
	}));

test('names nobody whom the gate hides, quotes a reply as unverified, and finds a listing until its last day', async () => {
	const titlesOn = (now: string) =>
		search(
			async (page, open) => {
				await open('q=工业用盐');
				return { titles: await titles(page), said: await page.locator('[data-found]').innerText() };
			},
			{ now }
		);
	const before = await titlesOn('2026-11-25');
	expect(before.titles).toEqual(['示例第1食品有限公司']);
	expect(await titlesOn('2026-11-26')).toMatchObject({ titles: [] });
	await search(async (page, open) => {
		await open('q=停用工业用盐');
		expect(await page.locator('.hits p').last().textContent()).toMatch(/^当事人陈述（未经核实）：/);
		await open('q=建国&list=blacklist');
		expect(await titles(page)).toEqual([]);
		await open('q=销售假酒&list=blacklist');
		expect(await titles(page)).toEqual(['欧阳某']);
	});
});

test('finds texts of many years in an index a year, the newest first where that is asked', async () => {
	const folder = join(portal.site, 'texts');
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
	await search(async (page, open) => {
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
	});
});
