import { showDate } from '../domain/day.ts';
import { lowerFirst, type Wording } from '../domain/lang.ts';

export const home = {
	title: { zh: '产品质量和食品安全监督信息', en: 'Product quality and food safety: the public record' },
	question: {
		zh: '这家企业、这件产品，有没有被公示？',
		en: 'Is this maker, or this product, on a public list?',
	},
	noResult: {
		zh: '没有结果，也会说明查了什么、怎样理解、不能证明什么。',
		en: 'A search without a result also says what was searched, how it was read, and what that does not prove.',
	},
	lede: {
		zh: '这里公开主管部门依法公布的名单、召回公告、典型案例和监督抽查结果。每条记录都写明依据、日期和来源。',
		en: 'Lists, recall notices, cases and spot-check results that the authorities publish by law. Every record states its ground, its dates and its source.',
	},
	ask: { zh: '从这里开始', en: 'Start here' },
	affected: { zh: '手里的产品，正在召回吗？', en: 'Is my product being recalled?' },
	negative: { zh: '这家企业，在名单上吗？', en: 'Is this maker or trader on a list?' },
	check: { zh: '核对名称或者代码', en: 'Check a name or code' },
	bought: { zh: '买到问题产品，怎么办？', en: 'I bought something unsafe. What now?' },
	listed: { zh: '自己被列入了，怎么办？', en: 'My business is listed. What now?' },
	reporting: { zh: '发现有人违法，向谁举报？', en: 'Someone is breaking the law. Who do I tell?' },
	quote: { zh: '要引用一条记录，怎样写？', en: 'How do I quote a record?' },
	alarm: { zh: '正在召回', en: 'Recalls under way' },
	alarmMeans: {
		zh: '手里有这些产品的，先停用，再看批号。',
		en: 'If you have one of these, stop using it and check the lot.',
	},
	published: { zh: '最新公布', en: 'Newest records' },
	publishedMeans: {
		zh: '各栏目现有记录的条数和最新的几条。',
		en: 'How many records each list shows, and the newest of them.',
	},
	none: { zh: '没有记录', en: 'No records' },
	ended: { zh: '已经结束', en: 'What has ended' },
	endedMeans: {
		zh: '只列条数。停止公示的记录不再显示名称。',
		en: 'Numbers only: parties that are no longer published are not named.',
	},
	list: { zh: '栏目', en: 'List' },
	count: { zh: '条数', en: 'Records' },
	grounds: { zh: '原因', en: 'Grounds' },
	afterwards: { zh: '之后', en: 'Afterwards' },
	withdrawn: { zh: '不再显示名称', en: 'No longer named' },
	kept: { zh: '保留并注明', en: 'Kept, and marked' },
	guides: { zh: '指南', en: 'Guides' },
	guide: { zh: '看指南', en: 'Read the guide' },
	guidesMean: { zh: '怎样看记录，怎样办事。', en: 'How to read the records, and what to do.' },
	newest: { zh: '最新记录', en: 'Newest record' },
	dayOf: { zh: '发布日期', en: 'Published on' },
} as const satisfies Record<string, Wording>;

/** How fresh the whole portal is: the day of its newest record, not of its making. */
export const newestRecord = (day: string): Wording => ({
	zh: `全站最新一条记录的日期是${showDate(day, 'zh')}。`,
	en: `The newest record on the portal is dated ${showDate(day, 'en')}.`,
});

/** The release as the heading of the home page's box. */
export const editionTitle = (release: string): Wording => ({
	zh: `第 ${release} 期`,
	en: `Release ${release}`,
});

/** How many ended on a ground. */
export const groundCount = (ground: Wording, count: number): Wording => ({
	zh: `${ground.zh} ${count.toLocaleString('en')}`,
	en: `${ground.en} ${count.toLocaleString('en')}`,
});

/** A link to a whole list. */
export const allOf = (title: Wording): Wording => ({
	zh: `查看全部${title.zh}`,
	en: `See all ${lowerFirst(title.en)}`,
});
