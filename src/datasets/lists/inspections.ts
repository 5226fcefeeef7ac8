import type { ClosedList } from '../../domain/lists.ts';

/** What a row counts. A rate is made of rows of one grain only. */
export const grains: ClosedList = {
	sample: { zh: '单个样品', en: 'One sample', aliases: ['样品'] },
	summary: { zh: '汇总', en: 'Summary', aliases: ['统计汇总'] },
};

export const verdicts: ClosedList = {
	pass: { zh: '合格', en: 'Pass', aliases: ['符合'] },
	fail: { zh: '不合格', en: 'Fail', aliases: ['不符合', '未通过'] },
};

/** What became of the labelled maker's objection that the sample is not its own. */
export const objections: ClosedList = {
	none: { zh: '未提出', en: 'None', aliases: ['无', '无异议', '未提出异议'] },
	raised: { zh: '已提出', en: 'Raised', aliases: ['提出异议', '异议核实中'] },
	upheld: { zh: '异议成立', en: 'Upheld', aliases: ['异议属实'] },
	rejected: { zh: '异议不成立', en: 'Rejected' },
};

/** What followed a failed check. */
export const handlings: ClosedList = {
	pending: { zh: '待处置', en: 'Pending', aliases: ['处置中', '正在处置'] },
	rectified: { zh: '已整改', en: 'Rectified', aliases: ['整改完成', '整改复查合格'] },
	closed: { zh: '已办结', en: 'Closed', aliases: ['办结', '已结案'] },
	penalised: { zh: '已处罚', en: 'Penalised', aliases: ['行政处罚'] },
};

export const enterpriseSizes: ClosedList = {
	large: { zh: '大型企业', en: 'Large', aliases: ['大型'] },
	medium: { zh: '中型企业', en: 'Medium', aliases: ['中型'] },
	small: { zh: '小型企业', en: 'Small', aliases: ['小型', '小企业'] },
	workshop: { zh: '小作坊', en: 'Workshop', aliases: ['作坊'] },
};
