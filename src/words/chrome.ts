import type { Wording } from '../domain/lang.ts';

/** What stands around every page: head, foot, navigation. */
export const chrome = {
	skip: { zh: '跳到正文', en: 'Skip to content' },
	home: { zh: '首页', en: 'Home' },
	sections: { zh: '栏目', en: 'Sections' },
	allSections: { zh: '全部栏目', en: 'All sections' },
	trail: { zh: '所在位置', en: 'You are here' },
	tagline: { zh: '质量监督公示门户', en: 'Quality supervision, in the open' },
	data: { zh: '数据', en: 'Data' },
	about: { zh: '关于', en: 'About' },
	plan: { zh: '2007年的方案', en: 'The plan of 2007' },
	published: { zh: '公示', en: 'Published' },
	explained: { zh: '说明', en: 'About' },
	larger: { zh: '长辈版', en: 'Larger' },
	dark: { zh: '深色', en: 'Dark' },
	lists: { zh: '公示', en: 'Lists' },
	more: { zh: '数据和说明', en: 'Data and guides' },
	allGuides: { zh: '指南', en: 'Guides' },
	keepsNothing: {
		zh: '本站由静态网页组成，不设账号，不记录谁查了什么。',
		en: 'This site is made of static pages. It has no accounts and records nothing about who looked up what.',
	},
	otherLanguage: { zh: 'English', en: '中文' },
	organiser: { zh: '主办单位：', en: 'Published by: ' },
	contact: { zh: '联系方式：', en: 'Contact: ' },
	hotline: { zh: '投诉举报电话：', en: 'Complaints and reports: ' },
	siteCode: { zh: '网站标识码：', en: 'Site code: ' },
	qr: { zh: '扫码查看本页最新内容', en: 'Scan for this page as it stands now' },
	address: { zh: '网址：', en: 'Address: ' },
	onPaper: {
		zh: '打印件以网站最新公示为准。公示期满后请勿继续使用。',
		en: 'The website is authoritative. Do not use this print-out once the term of publication has ended.',
	},
	demo: { zh: '演示数据', en: 'Demonstration data' },
	demoMeans: {
		zh: '页面上的主体、代码和数字全部虚构。本站不是政府网站，不具有任何公示效力。',
		en: 'Every party, code and number on these pages is invented. This is not a government website and publishes nothing in law.',
	},
} as const satisfies Record<string, Wording>;
