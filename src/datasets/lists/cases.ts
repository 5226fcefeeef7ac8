import type { ClosedList } from '../../domain/lists.ts';

/** How far a case has come. */
export const caseStatuses: ClosedList = {
	reported: { zh: '已报告', en: 'Reported', aliases: ['报告', '已报送'] },
	filed: { zh: '已立案', en: 'Case opened', aliases: ['立案'] },
	decided: { zh: '已作出决定', en: 'Decided', aliases: ['已处罚', '已决定'] },
	underAppeal: {
		zh: '复议或诉讼中',
		en: 'Under review or appeal',
		aliases: ['行政复议中', '行政诉讼中', '复议中', '诉讼中'],
	},
	final: { zh: '已生效', en: 'Final', aliases: ['决定已生效', '终局'] },
	revoked: { zh: '决定已撤销', en: 'Decision revoked', aliases: ['已撤销', '撤销'] },
};
