import type { Dataset } from '../domain/dataset.ts';
import type { Lang, Wording } from '../domain/lang.ts';

export const lists = {
	narrow: { zh: '按类别查看', en: 'Browse by category' },
	counts: {
		zh: '数字是记录条数，未按企业数量、产量或者抽查数量调整，不能用来比较各地区。',
		en: 'Figures count records. They are not adjusted for the number of firms, output or samples, and cannot be used to compare regions.',
	},
	values: { zh: '项', en: 'values' },
	remove: { zh: '取消这个条件', en: 'remove this filter' },
	bases: { zh: '公布依据', en: 'Legal bases' },
	whole: { zh: '查看全部记录', en: 'See all records' },
	empty: { zh: '目前没有公开的记录。', en: 'There are no public records at present.' },
	downloads: { zh: '下载和数据说明', en: 'Downloads and data dictionary' },
	pages: { zh: '分页', en: 'Pages' },
	previous: { zh: '上一页', en: 'Previous' },
	next: { zh: '下一页', en: 'Next' },
	order: { zh: '按日期从新到旧排列', en: 'newest first' },
} as const satisfies Record<string, Wording>;

/** A sentence of how many records the list holds, and under what. */
export function sentence(
	dataset: Dataset,
	total: number,
	narrowed: { label: Wording; value: Wording } | null
): Wording {
	const { zh, en } = dataset.title;
	const count = total.toLocaleString('en');
	const zhWhere = narrowed ? `，${narrowed.label.zh}为${narrowed.value.zh}` : '';
	const enWhere = narrowed ? `; ${narrowed.label.en}: ${narrowed.value.en}` : '';
	return {
		zh: `${zh}共 ${count} 条${zhWhere}。`,
		en: `${en}: ${count} ${total === 1 ? 'record' : 'records'}${enWhere}.`,
	};
}

/** Which of the list's records a page holds, counted from 1. */
export const range = (first: number, last: number): Wording => ({
	zh: `第 ${first}–${last} 条，${lists.order.zh}`,
	en: `Records ${first} to ${last}, ${lists.order.en}`,
});

export const pageNumber = (page: number, of: number): Wording => ({
	zh: `第 ${page} 页，共 ${of} 页`,
	en: `Page ${page} of ${of}`,
});

/** A list narrowed to one value, as a heading. */
export const narrowedTitle = (title: string, value: string, lang: Lang) =>
	lang === 'zh' ? `${title}：${value}` : `${title}: ${value}`;
