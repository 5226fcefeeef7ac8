import type { ClosedList } from '../../domain/lists.ts';

/** Which way goods cross the border. */
export const directions: ClosedList = {
	import: { zh: '进口', en: 'Import', aliases: ['入境', '进境'] },
	export: { zh: '出口', en: 'Export', aliases: ['出境'] },
};

/** What became of goods stopped at the border. */
export const dispositions: ClosedList = {
	returned: { zh: '退货', en: 'Returned', aliases: ['退运', '退回'] },
	destroyed: { zh: '销毁', en: 'Destroyed' },
	released: { zh: '放行', en: 'Released' },
	other: { zh: '其他', en: 'Other', aliases: ['其他处置'] },
};
