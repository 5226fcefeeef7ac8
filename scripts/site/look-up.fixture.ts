import type { Page } from 'playwright-core';
import { blacklistCsv } from '../../src/ingest/intake.fixture.ts';
import { usccOf } from '../demo/codes.ts';

export const HERON = '示例白鹭食品有限公司';
export const CODE = usccOf(1001);
export const ENDED = '示例青石调味品有限公司';
export const NEVER = '示例青山调味品有限公司';
export const FILES = {
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

export const answer = (page: Page) => page.locator('[data-answer]');
export const headline = (page: Page) => page.locator('[data-answer] [data-headline]').first();
export const ask = (path: string, query: string) => `${path}?q=${encodeURIComponent(query)}`;

/** Types as a reader does, and waits for the suggestions. */
export async function type(page: Page, text: string): Promise<void> {
	await page.locator('input[name=q]').first().click();
	await page.locator('[role=combobox]').first().waitFor();
	await page.keyboard.type(text, { delay: 20 });
	await page.locator('.suggest:visible').first().waitFor();
}
