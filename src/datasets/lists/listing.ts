import type { ClosedList } from '../../domain/lists.ts';

export const severities: ClosedList = {
	mild: { zh: '轻微', en: 'Mild', aliases: ['轻微失信'] },
	general: { zh: '一般', en: 'General', aliases: ['一般失信'] },
	severe: { zh: '严重', en: 'Severe', aliases: ['严重失信'] },
};

/** How a case came to light. */
export const triggers: ClosedList = {
	priorOffence: { zh: '曾有质量违法行为', en: 'Earlier offence', aliases: ['有过质量违法行为', '前科'] },
	complaint: { zh: '消费者投诉', en: 'Complaint', aliases: ['投诉', '举报', '投诉举报'] },
	media: { zh: '媒体曝光', en: 'Media report', aliases: ['媒体报道'] },
	inspection: { zh: '监督检查', en: 'Inspection', aliases: ['监督抽查', '日常检查', '日常监督检查'] },
	investigation: { zh: '执法调查', en: 'Investigation', aliases: ['案件调查', '专项执法'] },
};

/** Why a listing or a case is no longer on the public record. */
export const endGrounds: ClosedList = {
	expired: { zh: '公示期满', en: 'Term of publication ended', aliases: ['期满', '期限届满', '公示期届满'] },
	repaired: { zh: '信用修复', en: 'Credit repaired' },
	revoked: {
		zh: '决定被撤销',
		en: 'Decision revoked',
		aliases: ['撤销', '处罚决定被撤销', '列入决定被撤销'],
	},
	enteredInError: { zh: '录入错误', en: 'Entered in error', aliases: ['列入有误', '错误列入'] },
	superseded: { zh: '被替代', en: 'Superseded', aliases: ['被新记录替代'] },
	merged: { zh: '合并', en: 'Merged', aliases: ['并入其他记录'] },
};
