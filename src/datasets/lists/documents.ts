import type { ClosedList } from '../../domain/lists.ts';

export const documentKinds: ClosedList = {
	plan: { zh: '方案', en: 'Plan', aliases: ['行动方案', '工作方案', '计划'] },
	bulletin: { zh: '专刊', en: 'Bulletin', aliases: ['简报', '动态'] },
	notice: { zh: '通知公告', en: 'Notice', aliases: ['通知', '公告'] },
	report: { zh: '报告', en: 'Report', aliases: ['总结'] },
};
