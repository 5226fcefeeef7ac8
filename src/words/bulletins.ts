import type { Wording } from '../domain/lang.ts';

/** The two sorts of bulletin that the campaign of 2007 asked for, and that are still written. */
export const bulletinKinds = ['news', 'special'] as const;
export type BulletinKind = (typeof bulletinKinds)[number];

export const bulletins = {
	title: { zh: '动态和专刊', en: 'Bulletins' },
	lede: {
		zh: '公开的内容有什么变化，一个时期查处了什么，一类产品怎样辨别。编辑撰写，事实以所链接的记录为准。',
		en: 'What has changed in what is published, what a period brought to light, how to tell one product from another. Written by the editors; the facts are those of the records they link to.',
	},
	means: {
		zh: '本文由编辑根据公布的内容撰写。与记录不一致的，以记录为准；当事人只在其记录公示期间具名。',
		en: 'Written by the editors from what is published. Where it differs from a record, the record counts. Parties are named only while their records are published.',
	},
	all: { zh: '全部动态和专刊', en: 'All bulletins' },
	newer: { zh: '后一篇：', en: 'Next: ' },
	older: { zh: '前一篇：', en: 'Before: ' },
} as const satisfies Record<string, Wording>;

export const bulletinKindNames = {
	news: { zh: '动态', en: 'News' },
	special: { zh: '专刊', en: 'Special bulletin' },
} as const satisfies Record<BulletinKind, Wording>;
