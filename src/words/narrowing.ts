import { lowerFirst, type Wording } from '../domain/lang.ts';

/** What stands around the filters of a list. */
export const narrowing = {
	heading: { zh: '筛选', en: 'Filter' },
	values: { zh: '项', en: 'values' },
	find: { zh: '在这些选项中查找', en: 'Find among these values' },
	from: { zh: '起', en: 'From' },
	to: { zh: '止', en: 'To' },
	more: { zh: '增加筛选条件', en: 'Add filters' },
	sort: { zh: '排序', en: 'Sort' },
	none: { zh: '没有同时符合这些条件的记录。', en: 'No record meets all of these conditions.' },
	failed: {
		zh: '筛选所需的数据没有读到，下面的列表没有按所选条件变化。请检查网络后重试。',
		en: 'The data for filtering could not be read, so the list below does not follow your choices. Check your connection and try again.',
	},
	again: { zh: '重试', en: 'Try again' },
} as const satisfies Record<string, Wording>;

/** The orders of a list by its dates. */
export const orders = {
	newest: { zh: '按日期从新到旧', en: 'Newest first' },
	oldest: { zh: '按日期从旧到新', en: 'Oldest first' },
} as const satisfies Record<string, Wording>;

/** The order by a field, which the label names. */
export const orderBy = ({ zh, en }: Wording): Wording => ({
	zh: `按${zh}`,
	en: `By ${lowerFirst(en)}`,
});
