import type { Page } from 'playwright-core';
import { blacklistCsv } from '../../src/ingest/intake.fixture.ts';
import { usePortal, type Portal, type Reading } from './portal.fixture.ts';

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

/** Where the portal stands. */
export const BASE = '/zt/mj/';

/** A portal of texts below a path. */
export const useTexts = (): Portal => usePortal(FILES, { base: BASE });

/** Reads the page of full-text search; `open` takes the query of its address, and waits for the answer to one that asks. */
export const searchIn =
	({ read }: Portal) =>
	<T>(
		use: (page: Page, open: (search: string, lang?: string) => Promise<void>) => Promise<T>,
		reading?: Reading
	): Promise<T> =>
		read(
			(page, open) =>
				use(page, async (search, lang = '') => {
					await open(`${lang}search/text/${search && `?${search}`}`);
					if (search !== '') await answered(page);
				}),
			reading
		);

export const status = (page: Page) => page.locator('[data-status]').textContent();
export const answered = (page: Page) =>
	page.waitForFunction(() =>
		/找到|没有加载|found|could not/.test(document.querySelector('[data-status]')!.textContent)
	);
export const headings = (page: Page) => page.locator('[data-found] h2').allTextContents();
export const titles = (page: Page) => page.locator('.hits h3').allTextContents();
