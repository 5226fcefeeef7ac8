import type { Wording } from '../domain/lang.ts';

/** The poster of a recall, for the door of a shop. */
export const poster = {
	link: { zh: '打印召回海报', en: 'Print a recall poster' },
	title: { zh: '召回海报', en: 'Recall poster' },
	how: {
		zh: 'A4 纸一张，黑白打印即可，供经营场所张贴。召回结束后请取下。',
		en: 'One sheet of A4, in black and white, to put up where the product was sold. Take it down when the recall has ended.',
	},
	weChat: {
		zh: '在微信里打不开打印的，请点右上角，选择在浏览器打开。',
		en: 'If WeChat does not print, open the page in your browser from the menu at the top right.',
	},
	word: { zh: '召回', en: 'Recall' },
	stop: { zh: '请停止使用下列产品', en: 'Stop using this product' },
	recognise: { zh: '怎样辨认', en: 'How to recognise it' },
	todo: { zh: '怎样处理', en: 'What to do' },
	more: {
		zh: '型号和批次列不全，请扫码或者打开下面的网址逐一核对。不能确定的，不要再用。',
		en: 'Not every model and batch fits here: scan the code or open the address below to check yours. If you cannot tell, do not use it.',
	},
	moreAt: {
		zh: '型号和批次列不全，请向下面的联系人或者发布机关逐一核对。不能确定的，不要再用。',
		en: 'Not every model and batch fits here: ask the contact or the authority below about yours. If you cannot tell, do not use it.',
	},
	stopAndCheck: { zh: '先停用，核对批号和日期。', en: 'Stop using it, and check the lot and the dates.' },
	unsure: {
		zh: '在范围内的，或者看不清、对不上的，都不要再用，也不要转送他人。',
		en: 'If yours is among them, or if you cannot tell, do not use it and do not give it away.',
	},
	announced: { zh: '发布机关', en: 'Published by' },
	current: { zh: '以网站最新公示为准', en: 'The website has the notice as it stands now' },
} as const satisfies Record<string, Wording>;
