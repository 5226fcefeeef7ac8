import { lowerFirst, type Lang, type Wording } from '../domain/lang.ts';

export const paging = {
	pages: { zh: '分页', en: 'Pages' },
	previous: { zh: '上一页', en: 'Previous' },
	next: { zh: '下一页', en: 'Next' },
} as const satisfies Record<string, Wording>;

/** Which of the list's records a page holds, counted from 1. */
export const range = (first: number, last: number): Wording => ({
	zh: `第 ${first}–${last} 条`,
	en: `Records ${first} to ${last}`,
});

/** What goes on after `range`: an order worded like those of `orders`. */
export const inOrder = (order: string, lang: Lang): string =>
	lang === 'zh' ? `，${order}排列` : `, ${lowerFirst(order)}`;

export const pageNumber = (page: number, of: number): Wording => ({
	zh: `第 ${page} 页，共 ${of} 页`,
	en: `Page ${page} of ${of}`,
});
