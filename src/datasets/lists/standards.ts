import type { ClosedList } from '../../domain/lists.ts';

export const standardKinds: ClosedList = {
	national: { zh: '国家标准', en: 'National standard', aliases: ['国标'] },
	industry: { zh: '行业标准', en: 'Industry standard', aliases: ['行标'] },
	local: { zh: '地方标准', en: 'Local standard', aliases: ['地标'] },
	enterprise: { zh: '企业标准', en: 'Enterprise standard', aliases: ['企标'] },
	method: { zh: '检验方法', en: 'Test method', aliases: ['检验方法标准', '检测方法'] },
};

export const standardStatuses: ClosedList = {
	upcoming: { zh: '即将实施', en: 'Not yet in force' },
	inForce: { zh: '现行', en: 'In force', aliases: ['现行有效'] },
	replaced: { zh: '被代替', en: 'Replaced', aliases: ['已代替'] },
	abolished: { zh: '废止', en: 'Abolished', aliases: ['已废止'] },
};
