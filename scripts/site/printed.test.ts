import decode from 'qr/decode.js';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { blacklistCsv } from '../../src/ingest/intake.fixture.ts';
import { differenceOf, testLooks } from './looks.fixture.ts';
import { usePortal } from './portal.fixture.ts';

const ADDRESS = 'https://www.example.gov.cn';

const portal = usePortal(
	{
		'site.yaml': 'name: { zh: 明鉴, en: Mingjian }\nhotline: "12315"\n',
		'blacklist/example/list.csv': blacklistCsv({
			公示截止日期: '2027-01-05',
			违法事实: '使用非食品原料生产豆制品，货值较大。'.repeat(6),
			当事人陈述: '已经停止生产并完成召回。',
			陈述日期: '2026-01-10',
		}),
		'recalls/example/list.csv': [
			'noticeNo,product,brand,models,producer,hazard,reason,batches,advice,remedies,contact,authority,announcedOn,status',
			'ZH-1,饼干,示例南坡,100克/袋,示例饼干厂,biological,检出致病菌,A1 @ 2026-09-18 = 8400/5112,停止食用，退回卖家,refund,400-000-1000,示例市局,2026-11-01,ongoing',
			`ZH-2,夹心饼干,,,,,,${Array.from({ length: 30 }, (_, at) => `B${at} @ 2026-09-18`).join('；')},,,,示例市局,2026-10-01,ongoing`,
			'ZH-3,酱油,,,,,,,,,,示例市局,2026-10-01,completed',
		].join('\n'),
		'targets/example/list.csv': [
			'targetNo,wording,type,threshold,numerator,denominator,state,asOf,region,authority,source',
			'F1,食品生产加工企业100%取得食品生产许可证,numeric,100,3962,4236,,2007-10-31,440000,示例省局,普查数据',
			'F1,食品生产加工企业100%取得食品生产许可证,numeric,100,4186,4213,27家正在补办,2007-11-30,440000,示例省局,普查数据',
			'F3,基本消除使用非食品原料,qualitative,,,,逐月下降,2007-11-30,440000,示例省局,执法月报',
		].join('\n'),
	},
	{ address: ADDRESS }
);
const { read } = portal;

/** How many sheets of paper a page is. */
async function sheetsOf(page: Page): Promise<number> {
	const pdf = await page.pdf({ preferCSSPageSize: true });
	return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** What a camera reads from a code on paper. */
async function scan(code: Locator): Promise<string> {
	await code.page().evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
	const clip = (await code.boundingBox())!;
	const png = (await code.page().screenshot({ fullPage: true, clip })).toString('base64');
	const blank = await code.page().context().newPage();
	const photograph = await blank.evaluate(async (encoded) => {
		const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${encoded}`)).blob());
		const canvas = new OffscreenCanvas(image.width, image.height);
		const brush = canvas.getContext('2d')!;
		brush.drawImage(image, 0, 0);
		const { width, height, data } = brush.getImageData(0, 0, image.width, image.height);
		return { width, height, data: [...data] };
	}, png);
	return decode({ ...photograph, data: Uint8Array.from(photograph.data) });
}

describe.each(['', 'en/'])('a listing on paper, /%s', (prefix) => {
	test('is one sheet with the address, the release and the day, and a code that leads to it', () =>
		read(async (page, open) => {
			await open(`${prefix}blacklist/hmd-1/`);
			await page.locator('[data-edition]:not(:empty)').waitFor();
			expect(await page.locator('.qr').isVisible()).toBe(false);
			await page.emulateMedia({ media: 'print' });
			const paper = await page.locator('body').innerText();
			expect(paper).toContain(prefix ? 'Print-out of a public record' : '查询结果打印件');
			expect(paper).toContain(`${ADDRESS}/${prefix}blacklist/hmd-1/`);
			expect(paper).toMatch(
				prefix
					? /Release 2026-11-22\.1[\s\S]*Printed on 22 November 2026/
					: /第 2026-11-22\.1 期[\s\S]*打印日期：2026年11月22日/
			);
			expect(paper).toMatch(prefix ? /The website is authoritative/ : /以网站最新公示为准/);
			expect(await page.locator('.nav, .search, .foot__nav').filter({ visible: true }).count()).toBe(0);
			expect(await scan(page.locator('.qr'))).toBe(`${ADDRESS}/${prefix}blacklist/hmd-1/`);
			expect(await sheetsOf(page)).toBe(1);
		}));

	test('has its address and code without scripts too', () =>
		read(
			async (page, open) => {
				await open(`${prefix}blacklist/hmd-1/`);
				await page.emulateMedia({ media: 'print' });
				expect(await page.locator('.foot').innerText()).toContain(`${ADDRESS}/${prefix}blacklist/hmd-1/`);
				expect(await page.locator('.qr').isVisible()).toBe(true);
			},
			{ scripts: false }
		));
});

describe.each(['', 'en/'])('the poster of a recall, /%s', (prefix) => {
	test.each(['zh-1', 'zh-2'])('of %s is one sheet of A4 whose code leads to the notice', (id) =>
		read(async (page, open) => {
			await open(`${prefix}recalls/${id}/`);
			await page.locator('a[href$="/poster/"]').click();
			await page.locator('.poster').waitFor();
			await page.emulateMedia({ media: 'print' });
			expect(await sheetsOf(page)).toBe(1);
			expect(await scan(page.locator('.poster .qr'))).toBe(`${ADDRESS}/${prefix}recalls/${id}/`);
			expect(await page.locator('.head, .foot').filter({ visible: true }).count()).toBe(0);
		})
	);

	test('says what to do and how to recognise the product; batches that do not fit are left out as a whole', () =>
		read(async (page, open) => {
			await open(`${prefix}recalls/zh-1/poster/`);
			expect(await page.locator('.poster').innerText()).toMatch(
				/饼干[\s\S]*检出致病菌[\s\S]*示例南坡[\s\S]*A1[\s\S]*停止食用，退回卖家[\s\S]*400-000-1000[\s\S]*12315/
			);
			await open(`${prefix}recalls/zh-2/poster/`);
			const long = await page.locator('.poster').innerText();
			expect(long).toMatch(prefix ? /Not every model and batch fits here/ : /型号和批次列不全/);
			expect(long).not.toContain('B0');
		}));
});

test('a recall that has ended has no poster', () =>
	read(async (page, open) => {
		await open('recalls/zh-3/');
		expect(await page.locator('a[href$="/poster/"]').count()).toBe(0);
	}));

testLooks(portal, [
	{ name: 'listing-phone', path: 'blacklist/hmd-1/' },
	{ name: 'listing-desk-en-dark', path: 'en/blacklist/hmd-1/', on: 'desk', dark: true },
	{ name: 'listing-elder', path: 'blacklist/hmd-1/', elder: true, on: 'narrow phone' },
	{ name: 'listing-paper', path: 'blacklist/hmd-1/', paper: true, on: 'desk' },
	{ name: 'recall-phone', path: 'recalls/zh-1/' },
	{ name: 'poster-paper', path: 'recalls/zh-1/poster/', paper: true, on: 'desk' },
	{ name: 'targets-desk', path: 'targets/', on: 'desk' },
	{ name: 'check-desk', path: 'check/', on: 'desk' },
]);

test('a page that looks otherwise is told from the one that is kept', () =>
	read(async (page, open) => {
		await open('blacklist/hmd-1/');
		const one = await page.screenshot();
		expect(await differenceOf(page, one, await page.screenshot())).toBe(0);
		await page.locator('.standing').evaluate((element) => (element as HTMLElement).toggleAttribute('hidden'));
		expect(await differenceOf(page, one, await page.screenshot())).toBeGreaterThan(0.02);
	}));
