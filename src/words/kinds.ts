import type { Kind } from '../domain/field.ts';
import type { Wording } from '../domain/lang.ts';

/** What each kind of field holds, as the dictionary says it. */
export const kindWords: Readonly<Record<Kind, Wording>> = {
	code: { zh: '编号', en: 'Identifier' },
	text: { zh: '文字', en: 'Text' },
	prose: { zh: '叙述', en: 'Prose' },
	date: { zh: '日期（YYYY、YYYY-MM 或者 YYYY-MM-DD）', en: 'Date (YYYY, YYYY-MM or YYYY-MM-DD)' },
	choice: { zh: '封闭取值', en: 'One of a closed list' },
	money: { zh: '金额（元）', en: 'Amount in yuan' },
	quantity: { zh: '数量和单位', en: 'Quantity with unit' },
	count: { zh: '个数', en: 'Count' },
	percent: { zh: '百分数', en: 'Percentage' },
	region: {
		zh: '行政区划代码（GB/T 2260）或者 ISO 3166-1 代码',
		en: 'Region code (GB/T 2260) or ISO 3166-1 code',
	},
	docno: { zh: '文号', en: 'Document number' },
	gtin: { zh: '商品条码', en: 'Barcode (GTIN)' },
	link: { zh: '网址', en: 'Web address' },
	party: { zh: '主体', en: 'Party' },
};
