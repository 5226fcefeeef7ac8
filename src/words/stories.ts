import type { Wording } from '../domain/lang.ts';

/** Around the reports of a list, and the series that they stand in. */
export const stories = {
	title: { zh: '报道', en: 'Reports' },
	recent: { zh: '更多报道', en: 'More reports' },
	series: { zh: '专题', en: 'By theme' },
	alike: { zh: '同类', en: 'More of this kind' },
	all: { zh: '全部记录', en: 'All records' },
} as const satisfies Record<string, Wording>;

/** A series of a list: the list narrowed to a theme. */
export const seriesName = (theme: Wording, list: Wording): Wording => ({
	zh: `${theme.zh}：${list.zh}`,
	en: `${list.en}: ${theme.en}`,
});
