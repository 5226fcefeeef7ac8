import { describe, expect, test } from 'vitest';
import { blacklistCsv } from '../../src/ingest/intake.fixture.ts';
import { usePortal } from './portal.fixture.ts';

const NAME = '示例第1食品有限公司';
const bulletin = (text: string) =>
	`---\ntitle: 示例动态\ndescription: 一段话。\nday: '2026-11-01'\nkind: news\n---\n\n${text}\n`;
const FILES = {
	'blacklist/example/list.csv': blacklistCsv({ 公示截止日期: '2026-11-25' }, { 公示截止日期: '2027-01-05' }),
	'recalls/example/list.csv': [
		'noticeNo,product,batches,advice,authority,announcedOn,status',
		'ZH-1,饼干,A1 @ 2026-09-18 = 8400/5112；A2 @ 2026-09-19 = 100/0,停止食用，退回卖家,示例市局,2026-11-01,ongoing',
		'ZH-2,酱油,,,示例市局,2026-10-01,completed',
	].join('\n'),
	'targets/example/list.csv': [
		'targetNo,wording,type,threshold,numerator,denominator,state,asOf,region,authority',
		'F1,食品生产加工企业100%取得食品生产许可证,numeric,100,9996,10000,,2007-10-31,440000,示例省局',
		'F1,食品生产加工企业100%取得食品生产许可证,numeric,100,9999,10000,,2007-11-30,440000,示例省局',
		'F3,基本消除使用非食品原料,qualitative,,,,逐月下降,2007-11-30,440000,示例省局',
	].join('\n'),
	'content/zh/bulletins/one.mdx': bulletin(
		'它叫<Party record="blacklist:HMD-1" />，见<Record of="blacklist:HMD-1" />。'
	),
	'content/en/bulletins/one.mdx': bulletin('It is <Party record="blacklist:HMD-1" />.'),
};

const { read } = usePortal(FILES);

describe('a page read after it was built', () => {
	test('says how many days a listing is still shown', () =>
		read(async (page, open) => {
			await open('blacklist/hmd-1/');
			expect(await page.locator('.left').textContent()).toBe('还剩3天');
			await open('en/blacklist/hmd-1/');
			expect(await page.locator('.left').textContent()).toBe('3days left');
		}));

	test('shows a listing on its last day, and not on the next: neither its page nor a list nor the home page', async () => {
		await read(
			async (page, open) => {
				await open('blacklist/hmd-1/');
				expect(await page.locator('h1').textContent()).toContain(NAME);
				expect(await page.locator('.left').textContent()).toBe('今天是最后一天');
			},
			{ now: '2026-11-25' }
		);
		await read(
			async (page, open) => {
				for (const path of ['blacklist/hmd-1/', 'blacklist/', '', 'party/914403001922038216/']) {
					await open(path);
					expect(await page.locator('body').innerText(), path).not.toContain(
						path.startsWith('party') ? '公示中' : NAME
					);
				}
				await open('blacklist/hmd-1/');
				expect(await page.title()).not.toContain(NAME);
			},
			{ now: '2026-11-26' }
		);
	});

	test('names in a text the party of a listing on its last day, and says what stands for it on the next', async () => {
		const saying = async (now: string) => {
			let said = '';
			await read(
				async (page, open) => {
					await open('bulletins/one/');
					said = await page.locator('article > p:not(.quiet)').innerText();
				},
				{ now }
			);
			return said;
		};
		expect(await saying('2026-11-25')).toBe(`它叫${NAME}，见${NAME}。`);
		expect(await saying('2026-11-26')).toBe('它叫某企业，见失信主体黑名单中的一条记录（现在不在公示中）。');
	});

	test('goes by itself where it is left open over midnight', () =>
		read(
			async (page, open) => {
				await open('blacklist/hmd-1/');
				await page.clock.setFixedTime(new Date('2026-11-26T00:00:01+08:00'));
				await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
				expect(await page.locator('body').innerText()).not.toContain(NAME);
			},
			{ now: '2026-11-25' }
		));

	test('says that the site is out of date once a standing has changed, and not before', async () => {
		const stale = (now: string) =>
			read(
				async (page, open) => {
					await open('recalls/');
					await page.locator('[data-edition]:not(:empty)').waitFor();
					return page.locator('[data-stale]').isVisible();
				},
				{ now }
			);
		expect([await stale('2026-11-25'), await stale('2026-11-26')]).toEqual([false, true]);
	});
});

describe('the reader’s choices', () => {
	test('are kept from page to page, set before anything is painted', () =>
		read(async (page, open) => {
			await open('');
			await page.locator('[data-choice=mode]').click();
			await page.locator('[data-choice=theme]').click();
			await open('en/recalls/zh-1/');
			expect(await page.locator('html').getAttribute('data-mode')).toBe('elder');
			expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
			expect(await page.locator('[data-choice=mode]').getAttribute('aria-pressed')).toBe('true');
			expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
				'rgb(13, 21, 20)'
			);
		}));

	test('elder mode gives everything that is pressed by itself 48 pixels, and fits a narrow phone', () =>
		read(
			async (page, open) => {
				for (const path of ['?mode=elder', 'blacklist/', 'recalls/zh-1/', 'en/blacklist/hmd-1/']) {
					await open(path);
					const low = await page.evaluate(() =>
						[
							...document.querySelectorAll(
								'header a, header button, .ask a, .issue a, .doors a, .lines a, th a, .links a, .foot a, summary'
							),
						]
							.map((element) => ({ element, box: element.getBoundingClientRect() }))
							.filter(({ box }) => box.height > 0 && box.height < 48)
							.map(({ element, box }) => `${element.textContent.trim()} ${box.height}`)
					);
					expect(low, path).toEqual([]);
					expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
						360
					);
				}
			},
			{ on: 'narrow phone' }
		));

	test('are not offered where scripts do not run, and everything reads', () =>
		read(
			async (page, open) => {
				await open('recalls/zh-1/');
				expect(await page.locator('[data-choice]').first().isVisible()).toBe(false);
				expect(await page.locator('main').innerText()).toMatch(
					/停止食用，退回卖家[\s\S]*A1[\s\S]*8,400[\s\S]*5,112/
				);
				await open('blacklist/');
				await page.locator('.facets > summary').click();
				expect(await page.locator('.facets a').first().isVisible()).toBe(true);
			},
			{ scripts: false }
		));
});

test('a recall under way opens with what to do, one that has ended says so', () =>
	read(async (page, open) => {
		await open('recalls/zh-1/');
		expect(await page.locator('.notice--alarm').innerText()).toContain('先停用');
		await open('recalls/zh-2/');
		expect(await page.locator('.notice--alarm').count()).toBe(0);
		expect(await page.locator('.notice--over').innerText()).toContain('已经结束');
	}));

test('a target says its numerator and denominator, never rounds up to all, and says where it has no data yet', () =>
	read(
		async (page, open) => {
			await open('targets/');
			const said = (code: string) => page.locator(`#${code}`).innerText();
			expect(await page.locator('.target').count()).toBe(16);
			expect(await said('F1')).toMatch(
				/99\.9%[\s\S]*9,999 \/ 10,000[\s\S]*截至2007年11月30日[\s\S]*未达到目标值[\s\S]*尚差 1[\s\S]*2007-10-31[\s\S]*99\.9%/
			);
			const shares = await page.locator('#F1 td.share').allInnerTexts();
			expect(shares.map((text) => text.trim())).toEqual(['99.9%', '99.9%']);
			expect(await said('F3')).toContain('逐月下降');
			expect(await said('P1')).toContain('尚无数据');
			await open('en/targets/');
			expect(await said('X2a')).toContain('No data yet');
		},
		{ scripts: false }
	));
