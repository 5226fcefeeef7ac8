import { showDate } from '../domain/day.ts';
import type { Wording } from '../domain/lang.ts';

export const home = {
	question: { zh: '产品质量和食品安全监督信息', en: 'Product quality and food safety: the public record' },
	lede: {
		zh: '这里公开主管部门依法公布的名单、召回公告、典型案例和监督抽查结果。每条记录都写明依据、日期和来源。',
		en: 'Lists, recall notices, cases and spot-check results that the authorities publish by law. Every record states its ground, its dates and its source.',
	},
	published: { zh: '公开的内容', en: 'What is published' },
	records: { zh: '记录', en: 'Records' },
	newest: { zh: '最新记录', en: 'Newest record' },
	none: { zh: '没有记录', en: 'No records' },
	edition: { zh: '本期', en: 'This edition' },
	dayOf: { zh: '发布日期', en: 'Published on' },
	release: { zh: '期号', en: 'Release' },
} as const satisfies Record<string, Wording>;

/** How fresh the whole portal is: the day of its newest record, not of its making. */
export const newestRecord = (day: string): Wording => ({
	zh: `全站最新一条记录的日期是${showDate(day, 'zh')}。`,
	en: `The newest record on the portal is dated ${showDate(day, 'en')}.`,
});
