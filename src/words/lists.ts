import type { Lang, Wording } from '../domain/lang.ts';

export const lists = {
	counts: {
		zh: '数字是记录条数，未按企业数量、产量或者抽查数量调整，不能用来比较各地区。',
		en: 'Figures count records. They are not adjusted for the number of firms, output or samples, and cannot be used to compare regions.',
	},
	bases: { zh: '公布依据', en: 'Legal bases' },
	whole: { zh: '查看全部记录', en: 'See all records' },
	empty: { zh: '目前没有公开的记录。', en: 'There are no public records at present.' },
	downloads: { zh: '下载和数据说明', en: 'Downloads and data dictionary' },
} as const satisfies Record<string, Wording>;

/** A list narrowed to one value, as a heading. */
export const narrowedTitle = (title: string, value: string, lang: Lang) =>
	lang === 'zh' ? `${title}：${value}` : `${title}: ${value}`;
