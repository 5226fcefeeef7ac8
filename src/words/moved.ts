import type { Wording } from '../domain/lang.ts';

export const moved = {
	title: { zh: '记录的地址已变更', en: 'This record has a new address' },
	leads: {
		zh: '这条记录的编号已经变更，新地址是：',
		en: 'The number of this record has changed. Its new address is: ',
	},
} as const satisfies Record<string, Wording>;
