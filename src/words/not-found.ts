import type { Wording } from '../domain/lang.ts';

export const notFound = {
	title: { zh: '没有这个页面', en: 'There is no such page' },
	means: {
		zh: '地址可能有误，或者内容已经移动。找不到页面，不说明有没有相应的记录。',
		en: 'The address may be mistyped, or the page may have moved. That a page is missing says nothing about whether there is a record.',
	},
	instead: {
		zh: '可以用页面上方的查询框查找，或者从这里开始：',
		en: 'Look it up in the box above, or start from here:',
	},
	home: { zh: '首页', en: 'Home page' },
} as const satisfies Record<string, Wording>;
