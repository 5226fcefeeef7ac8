import type { ClosedList } from '../../domain/lists.ts';

/** The rules under which a recall runs. */
export const regimes: ClosedList = {
	food2007: {
		zh: '食品召回管理规定（2007年）',
		en: 'Food recall provisions of 2007',
		aliases: ['食品召回管理规定'],
	},
	food2015: {
		zh: '食品召回管理办法（2015年）',
		en: 'Food recall measures of 2015',
		aliases: ['食品召回管理办法'],
	},
	consumer: { zh: '消费品召回', en: 'Consumer product recall', aliases: ['消费品召回管理暂行规定'] },
	vehicle: {
		zh: '缺陷汽车产品召回',
		en: 'Vehicle recall',
		aliases: ['汽车召回', '缺陷汽车产品召回管理条例'],
	},
	foreign: { zh: '境外召回', en: 'Recall abroad', aliases: ['国外召回'] },
};

export const recallClasses: ClosedList = {
	I: { zh: '一级', en: 'Class I', aliases: ['一级召回', 'I级', 'I级召回'] },
	II: { zh: '二级', en: 'Class II', aliases: ['二级召回', 'II级', 'II级召回'] },
	III: { zh: '三级', en: 'Class III', aliases: ['三级召回', 'III级', 'III级召回'] },
};

export const initiatives: ClosedList = {
	voluntary: { zh: '主动召回', en: 'Voluntary', aliases: ['主动', '自主召回'] },
	ordered: { zh: '责令召回', en: 'Ordered', aliases: ['责令'] },
};

export const hazards: ClosedList = {
	biological: { zh: '生物性危害', en: 'Biological', aliases: ['生物性', '微生物'] },
	chemical: { zh: '化学性危害', en: 'Chemical', aliases: ['化学性'] },
	foreignMatter: { zh: '异物', en: 'Foreign matter', aliases: ['物理性危害'] },
	allergen: { zh: '过敏原', en: 'Allergen', aliases: ['致敏物质', '过敏原未标示'] },
	labelling: { zh: '标签标识', en: 'Labelling', aliases: ['标签', '标识'] },
	choking: { zh: '窒息', en: 'Choking', aliases: ['哽塞', '小零件窒息'] },
	entrapment: { zh: '夹伤、卡陷', en: 'Entrapment', aliases: ['夹伤', '卡陷', '夹陷'] },
	electric: { zh: '触电', en: 'Electric shock', aliases: ['电击'] },
	fire: { zh: '火灾', en: 'Fire', aliases: ['起火', '着火'] },
	burn: { zh: '烫伤、灼伤', en: 'Burns', aliases: ['烫伤', '灼伤', '烧伤'] },
	laceration: { zh: '割伤、划伤', en: 'Laceration', aliases: ['割伤', '划伤'] },
	strangulation: { zh: '勒伤', en: 'Strangulation', aliases: ['勒颈', '缠绕窒息'] },
	other: { zh: '其他', en: 'Other', aliases: ['其他危害'] },
};

export const remedies: ClosedList = {
	refund: { zh: '退款', en: 'Refund', aliases: ['退货', '退货退款'] },
	replace: { zh: '更换', en: 'Replacement', aliases: ['换货'] },
	repair: { zh: '修理', en: 'Repair', aliases: ['维修'] },
	destroy: { zh: '销毁', en: 'Destruction' },
	disposal: { zh: '无害化处理', en: 'Harmless disposal' },
	correctLabel: {
		zh: '修正或补充标识',
		en: 'Label corrected',
		aliases: ['补正标签', '更正标签', '补充标识'],
	},
	other: { zh: '其他', en: 'Other', aliases: ['其他方式'] },
};

export const recallStatuses: ClosedList = {
	ongoing: { zh: '召回中', en: 'Ongoing', aliases: ['进行中', '实施中'] },
	completed: { zh: '已完成', en: 'Completed', aliases: ['完成', '召回完成'] },
	terminated: { zh: '已终止', en: 'Terminated', aliases: ['终止', '召回终止'] },
};
