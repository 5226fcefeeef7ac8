import type { SubjectId } from '../derive/landing.ts';
import type { Wording } from '../domain/lang.ts';

/** What each subject is called, and what its page of all values says. */
export const landingTitles: Readonly<Record<SubjectId, Wording>> = {
	region: { zh: '按地区', en: 'By region' },
	category: { zh: '按产品类别', en: 'By product category' },
	violation: { zh: '按违法行为', en: 'By kind of violation' },
	measure: { zh: '按处理措施', en: 'By measure taken' },
	kind: { zh: '按主体类型', en: 'By kind of party' },
	year: { zh: '按年份', en: 'By year' },
};

export const landingWords = {
	all: { zh: '各栏目中的公开记录，从新到旧。', en: 'Public records of every list, newest first.' },
	seeAll: { zh: '查看全部', en: 'See all' },
	newest: { zh: '最新记录', en: 'Newest records' },
	value: { zh: '名称', en: 'Name' },
	rest: { zh: '其余记录在该栏目的列表和下载文件中。', en: 'The others are in the list and its files.' },
	regionsMean: {
		zh: '地区按行政区划代码排列，不是排名。',
		en: 'Regions stand in the order of their codes. This is not a ranking.',
	},
} as const satisfies Record<string, Wording>;

/** How many records a list has under a value. */
export const countOf = (count: number): Wording => ({
	zh: `${count.toLocaleString('en')} 条`,
	en: `${count.toLocaleString('en')} ${count === 1 ? 'record' : 'records'}`,
});
