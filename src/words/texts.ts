import type { Lang, Wording } from '../domain/lang.ts';
import type { TextFacet } from '../search/shelves.ts';

/** The page on which words in texts are looked for. */
export const texts = {
	title: { zh: '全文检索', en: 'Full-text search' },
	lede: {
		zh: '在案情、处罚内容、召回原因、当事人陈述和指南的文字里查找字词。',
		en: 'Find words in case facts, penalties, reasons for recall, replies and guides.',
	},
	notListing: {
		zh: '这里查的是文字，不是名单：没有找到，不说明没有列入。',
		en: 'This searches what the texts say, not the lists. Finding nothing here does not mean that a party is not listed.',
	},
	query: { zh: '要找的字词', en: 'Words to find' },
	example: { zh: '例如：甜味剂、兽药残留', en: 'For example 兽药残留 or credit repair' },
	chinese: {
		zh: '',
		en: 'Records are in Chinese and are searched as written; guides are in English. Categories, provinces and years can be found in either language.',
	},
	search: { zh: '检索', en: 'Search' },
	narrow: { zh: '缩小范围', en: 'Narrow down' },
	any: { zh: '全部', en: 'All' },
	sort: { zh: '排序', en: 'Order' },
	byFit: { zh: '最相关的在前', en: 'Best match first' },
	byDay: { zh: '日期最新的在前', en: 'Newest first' },
	written: { zh: '指南和说明', en: 'Guides and about pages' },
	narrative: { zh: '案情详述', en: 'Narrative' },
	current: { zh: '仍在公示或者有效', en: 'Published or in effect' },
	ended: { zh: '已经结束', en: 'Ended' },
	loading: { zh: '正在检索……', en: 'Searching…' },
	whole: { zh: '完整含有所查字词', en: 'With the words together' },
	apart: { zh: '含有每个字，但不连在一起', en: 'With all the words, but not together' },
	nothing: { zh: '没有找到含有这些字词的文字', en: 'No text with these words was found' },
	fewer: {
		zh: '可以少写几个字，换一种说法，或者取消一些条件。',
		en: 'Try fewer words, other words, or fewer filters.',
	},
	torn: {
		zh: '部分检索文件没有加载成功，下面的结果可能不全。请检查网络后重试。',
		en: 'Some files of the index failed to load, so results may be missing. Check the connection and try again.',
	},
	failed: {
		zh: '检索程序没有加载成功，这次没有检索。请检查网络后重试。',
		en: 'The search could not be loaded, and nothing was searched. Check the connection and try again.',
	},
	lookUpParty: { zh: '查主体、产品或者编号', en: 'Look up a party, product or number' },
	unverified: { zh: '未经核实', en: 'unverified' },
	noScript: {
		zh: '全文检索要用浏览器脚本，而这个浏览器没有运行脚本。不用脚本也能查看全部内容：',
		en: 'Full-text search needs scripts, which this browser does not run. Everything can be read without them:',
	},
} as const satisfies Record<string, Wording>;

export const textFacetLabels: Readonly<Record<TextFacet, Wording>> = {
	list: { zh: '栏目', en: 'List' },
	category: { zh: '产品类别', en: 'Product category' },
	region: { zh: '地区', en: 'Region' },
	year: { zh: '年份', en: 'Year' },
	standing: { zh: '状态', en: 'Standing' },
};

/** How much there is to be searched, and what that loads: the number of texts, and of kilobytes, stand between. */
export const weight = {
	before: { zh: '共 ', en: 'There are ' },
	between: { zh: ' 篇文字。第一次检索先加载约 ', en: ' texts. The first search loads about ' },
	after: {
		zh: ' kB，此后每次只加载所需的一小部分。检索在这台设备上进行。',
		en: ' kB, later ones only the little they need. Searching happens on this device.',
	},
} as const satisfies Record<string, Wording>;

/** How many texts were found for a query. */
export const foundLine = (query: string, total: number): Wording => ({
	zh: `“${query}”：找到 ${total.toLocaleString('en')} 篇文字。`,
	en: `“${query}”: ${total.toLocaleString('en')} ${total === 1 ? 'text' : 'texts'} found.`,
});

/** A heading over a block with its count. */
export const countedHeading = (heading: string, count: number, lang: Lang): string =>
	lang === 'zh'
		? `${heading}（${count.toLocaleString('en')}）`
		: `${heading} (${count.toLocaleString('en')})`;

/** What was searched and found to hold nothing. */
export const searchedLine = (words: readonly string[], count: number): Wording => {
	const asked = words.join(' ').replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
	return {
		zh: `在 ${count.toLocaleString('en')} 篇文字里查找了“${asked}”。`,
		en: `${count.toLocaleString('en')} texts were searched for “${asked}”.`,
	};
};

export const moreLine = (left: number, step: number): Wording => ({
	zh: `再显示 ${Math.min(left, step)} 篇（还有 ${left.toLocaleString('en')} 篇）`,
	en: `Show ${Math.min(left, step)} more of ${left.toLocaleString('en')} left`,
});

/** An invitation to the look-up, for what looks like a name or a number. */
export const lookUpLine = (query: string): Wording => ({
	zh: `要查“${query}”有没有列入、有没有召回，请用查询：按名称、代码、编号查。`,
	en: `To find out whether “${query}” is listed or recalled, use the look-up: it finds names, codes and numbers.`,
});
