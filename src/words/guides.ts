import type { Wording } from '../domain/lang.ts';

/** Around the guides, and in them where an authority or number is named. */
export const guides = {
	title: { zh: '指南', en: 'Guides' },
	lede: {
		zh: '买到了、被列入了、要举报、要引用，各有一篇；另有名单怎么看、数据怎么来。',
		en: 'One for those who bought something, are listed, want to report, or want to quote; others on how to read a listing and how the data come about.',
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
