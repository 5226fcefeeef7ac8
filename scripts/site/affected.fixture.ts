import type { Portal, Reading, Use } from './portal.fixture.ts';

/** Recalls under way and ended, five in all. */
export const FILES = {
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

/** Reads pages on which a product is checked; `open` waits for the list of the recalls. */
export const checkIn =
	({ read }: Portal) =>
	(use: Use<void>, reading?: Reading): Promise<void> =>
		read(
			(page, open) =>
				use(page, async (path) => {
					await open(path);
					await page.locator('[data-loading]').filter({ hasText: '5' }).waitFor({ state: 'attached' });
				}),
			reading
		);
