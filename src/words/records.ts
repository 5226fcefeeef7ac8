import { showDate } from '../domain/day.ts';
import type { Wording } from '../domain/lang.ts';

/** What stands on the page of a record. */
export const records = {
	printOut: { zh: '查询结果打印件', en: 'Print-out of a public record' },
	facts: { zh: '公布的内容', en: 'What is published' },
	parties: { zh: '当事人', en: 'Parties' },
	whom: { zh: '向谁咨询', en: 'Who to contact' },
	phone: { zh: '电话', en: 'Telephone' },
	place: { zh: '地址', en: 'Address' },
	objections: { zh: '异议受理', en: 'Objections' },
	repairs: { zh: '信用修复受理', en: 'Credit repair' },
	hotline: { zh: '投诉举报', en: 'Complaints and reports' },
	timeline: { zh: '时间顺序', en: 'Timeline' },
	related: { zh: '有关记录', en: 'Related records' },
	relatedGone: { zh: '该记录现在不在公示中', en: 'This record is not shown now' },
	replaced: { zh: '由本记录替代', en: 'replaced by this record' },
	cite: { zh: '引用', en: 'To cite this page' },
	files: { zh: '这份名单的数据文件', en: 'Data files of this list' },
	links: { zh: '来源链接', en: 'Source links' },
	formerly: { zh: '曾用名：', en: 'Formerly: ' },
	checkFails: { zh: '校验位不符', en: 'Check digit does not match' },
	masked: { zh: '依法不公布全名', en: 'Full name withheld by law' },
	source: { zh: '来源', en: 'Source' },
	sender: { zh: '报送单位', en: 'Sent by' },
	file: { zh: '文件', en: 'File' },
	sheet: { zh: '工作表', en: 'Sheet' },
	row: { zh: '行号', en: 'Row' },
	licence: { zh: '许可', en: 'Licence' },
	address: { zh: '固定地址', en: 'Permanent address' },
	raw: { zh: '原始单元格', en: 'Cells as received' },
	rawMeans: {
		zh: '下列各项的写法经过规范或者存疑。左栏为字段，中栏为报送原文，右栏为适用的规则。',
		en: 'These cells were written in another form or questioned: the field, the cell as received, and the rule applied.',
	},
	field: { zh: '字段', en: 'Field' },
	cell: { zh: '报送原文', en: 'As received' },
	rule: { zh: '规则', en: 'Rule' },
	sameForm: { zh: '与公布的内容一致', en: 'As published' },
	reworded: { zh: '按字段规定的写法公布', en: 'Published in the form set for the field' },
	reply: { zh: '当事人的陈述', en: 'Reply of the party' },
	unverified: { zh: '未经核实', en: 'Not verified' },
	replyMeans: {
		zh: '以下内容由当事人提交，本门户未作核实。',
		en: 'Submitted by the party; the portal has not verified it.',
	},
	namelessBefore: {
		zh: '处罚决定作出之前，或者决定被撤销之后，不公布当事人的名称。',
		en: 'Parties are not named before a decision is made, nor after it has been revoked.',
	},
	namelessAfter: {
		zh: '公示期已经结束，本页不再公布当事人的名称。',
		en: 'The term of publication has ended; this page no longer names the parties.',
	},
} as const satisfies Record<string, Wording>;

/** The day on which the portal received the party's reply, where it is stated. */
export const repliedOn = (day: string): Wording => ({
	zh: `陈述日期：${showDate(day, 'zh')}`,
	en: `Dated ${showDate(day, 'en')}`,
});

/** The last day of something that is kept afterwards. */
export const validUntil = (day: string): Wording => ({
	zh: `有效期至${showDate(day, 'zh')}`,
	en: `Valid until ${showDate(day, 'en')}`,
});

export const shownUntil = (day: string): Wording => ({
	zh: `公示至${showDate(day, 'zh')}`,
	en: `Published until ${showDate(day, 'en')}`,
});

/** That a record which stays on the public record has ended, and why where that is known. */
export function endedKept(day: string | null, ground: Wording | null): Wording {
	const zhDay = day === null ? '已经' : `已于${showDate(day, 'zh')}`;
	const enDay = day === null ? '' : ` on ${showDate(day, 'en')}`;
	return {
		zh: `${zhDay}结束${ground ? `（${ground.zh}）` : ''}，保留供查阅。`,
		en: `Ended${enDay}${ground ? ` (${ground.en.toLowerCase()})` : ''}; kept for reference.`,
	};
}
