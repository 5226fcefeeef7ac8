import type { Wording } from '../domain/lang.ts';

/** Around the guides, and in them where an authority or number is named. */
export const guides = {
	title: { zh: '指南', en: 'Guides' },
	lede: {
		zh: '查到了怎么看，写错了怎么办，期满之前怎么修复，遇到问题向谁举报。',
		en: 'How to read a listing, what to do when it is wrong, how to repair credit, and where to report a problem.',
	},
	all: { zh: '全部指南', en: 'All guides' },
	next: { zh: '下一篇：', en: 'Next: ' },
	authority: { zh: '机关', en: 'Authority' },
	phone: { zh: '电话', en: 'Telephone' },
	objections: { zh: '异议', en: 'Objections' },
	repair: { zh: '信用修复', en: 'Credit repair' },
	noAuthorities: {
		zh: '本门户没有登记受理机关的联系方式。请向记录中写明的作出决定的机关提出。',
		en: 'This portal holds no contact details of authorities. Turn to the authority that the record names.',
	},
	hotline: {
		zh: '本门户主办单位公布的投诉举报电话：',
		en: 'Complaints and reports line of the publisher of this portal: ',
	},
	contact: { zh: '本门户的联系方式：', en: 'How to reach the publisher of this portal: ' },
	noContact: {
		zh: '本门户没有登记联系方式。',
		en: 'This portal states no contact details.',
	},
} as const satisfies Record<string, Wording>;
