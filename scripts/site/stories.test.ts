import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { usePortal } from './portal.fixture.ts';

const NAME = '示例华明食品有限公司';
const told = (title: string, more = '') =>
	`---\ntitle: ${title}\nlede: ${title}的导语。\n${more}---\n\n当事人是<Party record="cases:AL-1" />。\n`;

const FILES = {
	'cases/example/list.csv': [
		'caseNo,title,party,partyKind,violations,facts,goodsValue,fine,authority,status,decidedOn,publishedOn,publishUntil,listedSupervision,supervisedBy,dueOn',
		`AL-1,示例甲案,${NAME},企业,滥用食品添加剂,案情甲,10000,45000,示例市局,final,2026-03-01,2026-03-05,2026-11-25,是,示例省局,2026-05-01`,
		'AL-2,示例乙案,示例乙食品有限公司,企业,虚假标注,案情乙,,,示例市局,final,2026-03-02,2026-03-06,,否,,',
		'AL-3,示例丙案,示例丙食品有限公司,企业,虚假标注,案情丙,,,示例市局,filed,,2026-03-07,2027-03-07,否,,',
		'AL-4,示例丁案,示例丁食品有限公司,企业,虚假标注,案情丁,,,示例市局,final,2025-03-02,2025-03-06,,否,,',
	].join('\n'),
	'content/zh/cases/AL-1.mdx': told('甲的报道'),
	'content/zh/cases/AL-2.mdx': told('乙的报道'),
	'content/zh/cases/AL-3.mdx': told('丙的报道', "day: '2026-11-23'\n"),
	'content/zh/cases/AL-4.mdx': told('丁的报道'),
};

const portal = usePortal(FILES);
const { read } = portal;
const heads = (page: Page) => page.locator('.stories h3 a').allInnerTexts();

test('a list that is told in reports opens with them, the newest first and none before its day, without scripts too', () =>
	read(
		async (page, open) => {
			await open('cases/');
			expect(await heads(page)).toEqual(['乙的报道', '甲的报道', '丁的报道']);
			expect(await page.locator('.stories nav li').allInnerTexts()).toEqual([
				expect.stringMatching(/^滥用食品添加剂\s*1$/),
				expect.stringMatching(/^虚假标注\s*3$/),
			]);
			await page.getByRole('link', { name: '虚假标注' }).first().click();
			expect(new URL(page.url()).pathname).toBe('/cases/violations/falselabelling/');
			expect(await heads(page)).toEqual(['乙的报道', '丁的报道']);
			await open('cases/status/final/');
			expect(await page.locator('.stories').count()).toBe(0);
		},
		{ scripts: false }
	));

test('the reports make way for a list that is narrowed, and come back with the whole', () =>
	read(
		async (page, open) => {
			await open('cases/?status=filed');
			expect(await page.locator('.stories').isVisible()).toBe(false);
			await page.locator('.chips button').first().click();
			await page.locator('.stories').waitFor();
			await open('cases/?theme=dark');
			expect(await page.locator('.stories').isVisible()).toBe(true);
			await open('cases/?something=else');
			await page.locator('.stories').waitFor();
		},
		{ on: 'desk' }
	));

test('a report goes with the last day of its record, from the list as from its page', () =>
	read(
		async (page, open) => {
			await open('cases/');
			expect(await heads(page)).toEqual(['乙的报道', '丁的报道']);
			await open('cases/al-1/');
			expect(await page.locator('body').innerText()).not.toContain(NAME);
		},
		{ now: '2026-11-26' }
	));

test('a case says what it was about in money, how many times the goods the fine is, and that an outcome is missing', () =>
	read(async (page, open) => {
		await open('cases/al-1/');
		expect(await page.locator('.sums').innerText()).toMatch(/1 万元[^]*4\.5 万元[^]*货值的 4\.5 倍/);
		expect(await page.locator('#narrative').innerText()).toBe('甲的报道');
		expect(await page.locator('#story').innerText()).toBe('记录所载案情');
		expect(await page.locator('section', { has: page.locator('#supervised') }).innerText()).toContain(
			'记录没有写明办理结果。'
		);
		await open('cases/al-3/');
		expect(await page.locator('#story').innerText()).toBe('案情');
		expect(await page.locator('#narrative').count()).toBe(0);
	}));

test('a page with a report is described by what leads it', () => {
	const page = readFileSync(join(portal.site, 'cases/al-2/index.html'), 'utf8');
	expect(page).toContain('<meta name="description" content="乙的报道的导语。"');
});
