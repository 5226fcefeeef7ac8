import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { usccOf } from '../demo/codes.ts';
import { blacklistCsv } from '../../src/ingest/intake.fixture.ts';
import type { Receipt } from '../../src/search/receipt.ts';
import { openSite, type OpenSite } from '../verify/site.ts';
import { verifyReceipt } from '../verify/verification.ts';
import { listen, visitSite, type Noise, type Visit } from './browser.fixture.ts';
import { buildSite } from './demo.fixture.ts';
import { writeFolder } from './tree.fixture.ts';

const HERON = '示例白鹭食品有限公司';
const CODE = usccOf(1001);
const ENDED = '示例青石调味品有限公司';
const NEVER = '示例青山调味品有限公司';
const FILES = {
	'site.yaml': 'demo: true\n',
	'blacklist/example/list.csv': blacklistCsv(
		{ 主体名称: HERON, 统一社会信用代码: CODE, 主体曾用名: '示例丹顶食品厂', 公示截止日期: '2026-12-01' },
		{ 主体名称: '示例燕归肉制品有限公司南岸分公司', 统一社会信用代码: usccOf(1002) },
		{ 主体名称: '示例双桥粮油商行', 统一社会信用代码: '' },
		{ 主体名称: ENDED, 统一社会信用代码: usccOf(1004), 移出日期: '2026-01-05', 移出原因: '信用修复' },
		{ 主体名称: '欧阳建国', 主体类型: '自然人', 统一社会信用代码: '' }
	),
	'recalls/example/list.csv': [
		'noticeNo,product,producer,producerCode,authority,announcedOn,status',
		`ZH-1,示例青瓷牌苏打饼干,示例青瓷食品有限公司,${usccOf(1005)},示例市局,2026-11-01,ongoing`,
	].join('\n'),
};

let [root, site] = ['', { site: '', remove: () => {} }];
let visit: Visit;
beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'mingjian-look-up-'));
	writeFolder(join(root, 'data'), FILES);
	site = await buildSite(join(root, 'data'), '2026-11-22');
	visit = await visitSite(site.site);
}, 600_000);
afterAll(async () => {
	await visit?.close();
	site.remove();
	rmSync(root, { recursive: true, force: true });
});

type Use<T> = (page: Page, open: (path: string) => Promise<void>, noise: Noise) => Promise<T>;

/** Reads the site on a phone, on the day it was built for unless another is given. */
async function read<T>(
	use: Use<T>,
	{ now = '2026-11-22', ...options }: BrowserContextOptions & { now?: string } = {}
): Promise<T> {
	const context = await visit.browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
	await context.clock.setFixedTime(new Date(`${now}T12:00:00+08:00`));
	const page = await context.newPage();
	const noise = listen(page, visit.address);
	try {
		return await use(page, async (path) => void (await page.goto(visit.address + path)), noise);
	} finally {
		await context.close();
	}
}

const answer = (page: Page) => page.locator('[data-answer]');
const headline = (page: Page) => page.locator('[data-answer] [data-headline]').first();
const ask = (path: string, query: string) => `${path}?q=${encodeURIComponent(query)}`;

/** What axe finds on the page as it stands. */
const faultsOf = async (page: Page) =>
	(await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

/** Types as a reader does, and waits for the suggestions. */
async function type(page: Page, text: string): Promise<void> {
	await page.locator('input[name=q]').first().click();
	await page.locator('[role=combobox]').first().waitFor();
	await page.keyboard.type(text, { delay: 20 });
	await page.locator('.suggest:visible').first().waitFor();
}

describe('the search box', () => {
	test('loads nothing before somebody goes to it, and then suggests with reasons, lists and standings', () =>
		read(async (page, open, noise) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(new URL(request.url()).pathname));
			await open('recalls/');
			await page.locator('[data-edition]:not(:empty)').waitFor({ state: 'attached' });
			expect(asked.filter((path) => /look-?up/.test(path))).toEqual([]);
			await type(page, '白鹭');
			const option = page.locator('[role=option]').first();
			expect(await option.innerText()).toMatch(
				/示例白鹭食品有限公司[\s\S]*名称里有|字号[\s\S]*黑名单 公示中/
			);
			expect(await faultsOf(page)).toEqual([]);
			expect(noise).toEqual({ said: [], foreign: [] });
		}));

	test.each(['?mode=elder', 'blacklist/?mode=elder'])(
		'has room to type in elder mode, on a narrow phone (%s)',
		(path) =>
			read(
				async (page, open) => {
					await open(path);
					const [input, button] = await Promise.all(
						['input[name=q]', '.search .btn'].map((each) => page.locator(each).boundingBox())
					);
					expect(input!.width).toBeGreaterThan(2 * button!.width);
					expect(Math.min(input!.height, button!.height)).toBeGreaterThanOrEqual(48);
					expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
				},
				{ viewport: { width: 360, height: 800 } }
			)
	);

	test('is a combobox: arrows choose, Escape closes and keeps what was typed, Enter goes to the one chosen', () =>
		read(async (page, open) => {
			await open('');
			await type(page, '白鹭');
			const input = page.getByRole('combobox');
			expect(await input.getAttribute('aria-expanded')).toBe('true');
			await page.keyboard.press('ArrowDown');
			const chosen = await input.getAttribute('aria-activedescendant');
			expect(await page.locator(`#${chosen}`).getAttribute('aria-selected')).toBe('true');
			await page.keyboard.press('Escape');
			expect(await input.getAttribute('aria-expanded')).toBe('false');
			expect(await input.inputValue()).toBe('白鹭');
			await page.keyboard.press('ArrowDown');
			await page.locator('[role=option]:visible').first().waitFor();
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			await page.waitForURL(`**/party/${CODE}/`);
		}));

	test('asks nothing while an input method is composing', () =>
		read(async (page, open) => {
			await open('');
			const input = page.locator('input[name=q]');
			await input.click();
			await page.locator('[role=combobox]').waitFor();
			const session = await page.context().newCDPSession(page);
			await session.send('Input.imeSetComposition', { text: '白鹭', selectionStart: 2, selectionEnd: 2 });
			await page.evaluate(() => new Promise((settle) => setTimeout(settle, 600)));
			expect(await page.locator('.suggest').isVisible()).toBe(false);
			await session.send('Input.insertText', { text: '白鹭' });
			await page.locator('[role=option]').first().waitFor();
		}));

	test('leads to the results, and does not tell the server what was typed', () =>
		read(async (page, open) => {
			const told: string[] = [];
			page.on('request', (request) => told.push(decodeURIComponent(new URL(request.url()).search)));
			await open('en/');
			await type(page, '白鹭');
			await page.keyboard.press('Enter');
			await page.waitForURL((url) => url.pathname === '/en/search/' && url.searchParams.get('q') === '白鹭');
			await headline(page).waitFor();
			expect(told.filter((search) => search.includes('白鹭'))).toEqual([]);
		}));

	test('says what is wrong with a code, and offers the one that was meant', () =>
		read(async (page, open) => {
			await open('');
			await type(page, CODE.replace(/0(?=[^0]*$)/, 'O'));
			expect(await page.locator('.slip').innerText()).toMatch(/第 \d+ 位是字母 O/);
			await page.locator('.slip a').click();
			await page.waitForURL(`**/search/?q=${CODE}`);
		}));

	test('drops an answer that comes after a later question', () =>
		read(async (page, open) => {
			let release: (() => void) | null = null;
			await page.route('**/slip.*.js', async (route) => {
				if (release === null) await new Promise<void>((settle) => (release = settle));
				await route.continue();
			});
			await open('');
			const input = page.locator('input[name=q]');
			await input.click();
			await page.locator('[role=combobox]').waitFor();
			await input.fill(`${CODE}1`);
			await expect.poll(() => release !== null).toBe(true);
			await input.fill('白鹭');
			await page.locator('[role=option]', { hasText: HERON }).waitFor();
			release!();
			await page.waitForLoadState('networkidle');
			expect(await page.locator('[role=option]').first().innerText()).toContain(HERON);
			expect(await page.locator('.slip').count()).toBe(0);
		}));
});

describe('the page of results', () => {
	test('answers the query of its address, and goes back and forward', () =>
		read(async (page, open, noise) => {
			await open(ask('search/', '白鹭'));
			await answer(page).getByText(HERON).waitFor();
			await page.locator('main input[name=q]').fill('青瓷');
			await page.keyboard.press('Enter');
			await answer(page).getByText('示例青瓷牌苏打饼干').waitFor();
			expect(new URL(page.url()).searchParams.get('q')).toBe('青瓷');
			await page.goBack();
			await answer(page).getByText(HERON).waitFor();
			expect(await page.locator('main input[name=q]').inputValue()).toBe('白鹭');
			await page.goForward();
			await answer(page).getByText('示例青瓷牌苏打饼干').waitFor();
			expect(await faultsOf(page)).toEqual([]);
			expect(noise.said).toEqual([]);
		}));

	test('finds a party under a former name, and says its present one', () =>
		read(async (page, open) => {
			await open(ask('search/', '示例丹顶食品厂'));
			await answer(page).locator('.hits').first().waitFor();
			expect(await answer(page).innerText()).toMatch(/示例丹顶食品厂[\s\S]*现用名称：示例白鹭食品有限公司/);
		}));

	test.each(['', 'en/'])('without a hit says what was searched and what that does not prove (%s)', (lang) =>
		read(async (page, open) => {
			await open(ask(`${lang}search/`, '不存在的名称乙丙丁'));
			await headline(page).waitFor();
			const text = await answer(page).innerText();
			for (const said of lang === ''
				? ['没有找到', '黑名单', '2026-11-22.1', '不证明']
				: ['Nothing found', 'Blacklist', '2026-11-22.1', 'does not prove'])
				expect(text).toContain(said);
			expect(await faultsOf(page)).toEqual([]);
		})
	);

	test('names natural persons only as their list shows them', () =>
		read(async (page, open) => {
			await open(ask('search/', '欧阳建国'));
			await headline(page).waitFor();
			expect(await answer(page).locator('.hits').allInnerTexts()).not.toContain('欧阳建国');
		}));

	test('without scripts says where to read instead', () =>
		read(
			async (page, open) => {
				await open(ask('search/', '白鹭'));
				const text = await page.locator('main').innerText();
				expect(text).toContain('浏览器运行脚本');
				expect(await page.locator('main a[href="/blacklist/"]').isVisible()).toBe(true);
				await open(ask('check/', HERON));
				expect(await page.locator('main').innerText()).toContain('在网页中查找');
			},
			{ javaScriptEnabled: false }
		));
});

describe('where the index cannot be read, nothing is said of who is listed', () => {
	const faults = {
		'a missing file': (page: Page) => page.route('**/lookup/**', (route) => route.fulfill({ status: 404 })),
		'a failing server': (page: Page) => page.route('**/lookup/**', (route) => route.fulfill({ status: 500 })),
		'damaged bytes': (page: Page) =>
			page.route('**/lookup/**', async (route) => {
				const response = await route.fetch();
				const body = await response.body();
				body[body.length >> 1]! ^= 255;
				await route.fulfill({ response, body });
			}),
		'no manifest': (page: Page) => page.route('**/lookup.json', (route) => route.abort()),
		'no release': (page: Page) => page.route('**/release.json', (route) => route.fulfill({ status: 503 })),
	};

	test.each(Object.entries(faults))('%s', (_, breakIt) =>
		read(async (page, open) => {
			await breakIt(page);
			for (const path of ['search/', 'check/']) {
				await open(ask(path, NEVER));
				await headline(page).waitFor();
				expect(await answer(page).innerText()).toMatch(/^无法确认/);
				expect(await answer(page).innerText()).not.toMatch(/未列入|没有找到/);
			}
			expect(await faultsOf(page)).toEqual([]);
			await page.unrouteAll();
			await page.locator('[data-retry]').click();
			await expect.poll(() => headline(page).innerText()).toBe('未列入');
		})
	);

	test('the box says so too', () =>
		read(async (page, open) => {
			await faults['a failing server'](page);
			await open('');
			await type(page, NEVER);
			expect(await page.locator('.suggest').innerText()).toContain('无法确认');
		}));

	test('a browser without a connection', () =>
		read(async (page, open) => {
			await open('check/');
			await page.waitForLoadState('networkidle');
			await page.context().setOffline(true);
			await page.locator('main input[name=q]').fill(NEVER);
			await page.keyboard.press('Enter');
			await headline(page).waitFor();
			expect(await answer(page).innerText()).toMatch(/无法确认[\s\S]*没有连上网络/);
		}));

	test('an index of another release than the site’s', () =>
		read(async (page, open) => {
			await page.route('**/release.json', async (route) => {
				const response = await route.fetch();
				await route.fulfill({ json: { ...((await response.json()) as object), digest: '0'.repeat(64) } });
			});
			await open(ask('en/check/', NEVER));
			await headline(page).waitFor();
			expect(await answer(page).innerText()).toMatch(/Cannot confirm[\s\S]*two releases/);
		}));

	test('a site older than the next change of standings names nobody whose term may be over', () =>
		read(
			async (page, open) => {
				await open(ask('check/', HERON));
				await headline(page).waitFor();
				expect(await answer(page).innerText()).toMatch(/^无法确认[\s\S]*已经过时/);
				await open(ask('search/', '白鹭'));
				await headline(page).waitFor();
				expect(await answer(page).innerText()).not.toContain(HERON);
				await open(ask('search/', '青瓷牌'));
				await answer(page).getByText('示例青瓷牌苏打饼干').waitFor();
			},
			{ now: '2026-12-02' }
		));
});

/** The receipt that the page offers, saved. */
async function save(page: Page): Promise<Receipt> {
	await page.locator('[data-save]').waitFor();
	const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-save]').click()]);
	expect(download.suggestedFilename()).toBe('receipt.json');
	return JSON.parse(readFileSync((await download.path())!, 'utf8')) as Receipt;
}

describe('one name or code is checked', () => {
	test.each([
		[CODE, '在公示名单中', 'Listed'],
		[HERON, '在公示名单中', 'Listed'],
		['HMD-1', '在公示名单中', 'Listed'],
		['示例双桥粮油商行', '可能同名', 'Possibly the same name'],
		['示例丹顶食品厂', '可能同名', 'Possibly the same name'],
		['示例白路食品有限公司', '可能同名', 'Possibly the same name'],
		['示例燕归肉制品有限公司', '未列入', 'Not listed'],
		['示例青瓷食品有限公司', '未列入', 'Not listed'],
		[NEVER, '未列入', 'Not listed'],
		[ENDED, '未列入', 'Not listed'],
		[usccOf(999_999).replace(/.$/, (last) => (last === '1' ? '2' : '1')), '无法确认', 'Cannot confirm'],
	])('%s: %s', (query, zh, en) =>
		read(async (page, open, noise) => {
			await open(ask('check/', query));
			await headline(page).waitFor();
			expect(await headline(page).innerText()).toBe(zh);
			expect(await faultsOf(page)).toEqual([]);
			await open(ask('en/check/', query));
			await expect.poll(() => headline(page).innerText()).toBe(en);
			expect(noise.said).toEqual([]);
		})
	);

	test('what has ended and what never was have the same words, and ask for the same kinds of files', () =>
		read(async (page, open) => {
			const look = async (query: string) => {
				const asked: string[] = [];
				const take = (request: { url(): string }) => asked.push(new URL(request.url()).pathname);
				page.on('request', take);
				await open(ask('check/', query));
				await headline(page).waitFor();
				page.off('request', take);
				const words = (await answer(page).innerText()).replaceAll(query, '…');
				return {
					words: words.replace(/\b[\da-f]{64}\b/g, '#'),
					paths: asked.map((path) => path.split('/')[1]).toSorted(),
				};
			};
			expect(await look(ENDED)).toEqual(await look(NEVER));
		}));

	test('a receipt is computed again by the command: the same, changed, at another release, over a damaged copy', () =>
		read(async (page, open) => {
			await open(ask('check/', HERON));
			const receipt = await save(page);
			const at = (await openSite(site.site)) as OpenSite;
			expect(at.faults).toEqual([]);
			const says = async (given: Receipt, over = at) => {
				const { same, says: sentences } = await verifyReceipt(given, over);
				return [same, sentences[0]!.zh.slice(0, 6)];
			};
			expect(await says(receipt)).toEqual([true, '一致：用第 ']);
			expect(await says({ ...receipt, verdict: 'notListed' })).toEqual([false, '回执被改动过']);
			const overHttp = (await openSite(visit.address)) as OpenSite;
			expect(await says(receipt, overHttp)).toEqual([true, '一致：用第 ']);
			expect(await says(receipt, { ...at, faults: ['blacklist/data.csv'] })).toEqual([false, '无法核验：网']);
			const file = join(root, 'receipt.json');
			writeFileSync(file, JSON.stringify(receipt));
			expect(receipt.notice.zh).toContain('演示数据');
		}));
});

test('browsers are told how to search the portal', () => {
	const page = readFileSync(join(site.site, 'en/index.html'), 'utf8');
	const [, href = ''] = /<link rel="search"[^>]* href="([^"]+)"/.exec(page)!;
	const description = readFileSync(join(site.site, href), 'utf8');
	expect(description).toContain('template="/en/search/?q={searchTerms}"');
});
