import type { Wording } from '../domain/lang.ts';

/** The page that lists all others. */
export const siteMap = {
	title: { zh: '网站地图', en: 'Site map' },
	lede: {
		zh: '本门户的全部栏目、数据和指南。每条记录从所在栏目的列表进入。',
		en: 'Every list, data page and guide of this portal. Records are reached from the list they belong to.',
	},
	lists: { zh: '公开的内容', en: 'What is published' },
	list: { zh: '列表', en: 'List' },
	ways: { zh: '按类别查看', en: 'Other ways in' },
	supervision: { zh: '挂牌督办案件', en: 'Cases under listed supervision' },
	dictionary: { zh: '下载和数据字典', en: 'Downloads and dictionary' },
	feed: { zh: 'Atom 订阅', en: 'Atom feed' },
	guides: { zh: '指南', en: 'Guides' },
	about: { zh: '关于本门户', en: 'About the portal' },
} as const satisfies Record<string, Wording>;
