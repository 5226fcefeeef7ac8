import type { Closeness, Group, Hit, Tier } from '../search/answer.ts';
import type { Wording } from '../domain/lang.ts';

/** What look-up says while somebody types, and on its pages. Kept short: it travels with the script. */
export const lookUp = {
	suggestions: { zh: '查询建议', en: 'Suggestions' },
	all: { zh: '查看全部结果', en: 'See all results' },
	none: {
		zh: '没有找到。按回车，看查了什么、没查什么。',
		en: 'Nothing found. Press Enter to see what was searched, and what was not.',
	},
	cannotConfirm: {
		zh: '无法确认：索引没有读到，不能说在或者不在名单里。',
		en: 'Cannot confirm: the index could not be read, so nothing can be said either way.',
	},
	maker: { zh: '生产者：', en: 'Maker: ' },
	otherName: { zh: '曾用名或者其他名称：', en: 'Former or other name: ' },
} as const satisfies Record<string, Wording>;

export const closenessNames: Readonly<Record<Closeness, Wording>> = {
	exact: { zh: '完全相同', en: 'The same' },
	holds: { zh: '含有所查内容', en: 'Containing it' },
	similar: { zh: '只是相似', en: 'Merely similar' },
};

export const groupNames: Readonly<Record<Group, Wording>> = {
	party: { zh: '主体', en: 'Parties' },
	person: { zh: '自然人', en: 'People' },
	thing: { zh: '产品和记录', en: 'Products and records' },
};

const tierReasons: Readonly<Record<Tier, Wording>> = {
	exact: { zh: '名称相同', en: 'same name' },
	core: { zh: '名称相同，只差“有限公司”等后缀', en: 'same name but for its legal form' },
	code: { zh: '号码有一段相同', en: 'part of the number is the same' },
	brand: { zh: '字号相同或者以此开头', en: 'the distinctive part of the name begins so' },
	person: { zh: '姓名以此开头', en: 'the name begins so' },
	start: { zh: '名称以此开头', en: 'the name begins so' },
	inside: { zh: '名称里有这几个字', en: 'the name contains it' },
	spelling: { zh: '换一种写法，名称里有这几个字', en: 'the name contains it in another spelling' },
	pinyin: { zh: '拼音相同', en: 'read so in pinyin' },
	pinyinInside: { zh: '名称里有这几个音', en: 'contains it in pinyin' },
	initials: { zh: '拼音首字母相同', en: 'same pinyin initials' },
	initialsInside: { zh: '名称里有这几个拼音首字母', en: 'contains these pinyin initials' },
	place: { zh: '地名写法不同', en: 'the place is written differently' },
	sound: { zh: '读音相同，字不同', en: 'sounds the same, written differently' },
	swapped: { zh: '两个字的先后不同', en: 'two characters change places' },
	slip: { zh: '差一个字', en: 'one character apart' },
	slipTail: { zh: '后一段差一个字', en: 'one character apart, in its last part' },
	slipInside: { zh: '其中一段差一个字', en: 'one character apart, in a part of it' },
};

const sameNumber: Wording = { zh: '号码相同', en: 'same number' };
const oneApart: Wording = { zh: '号码差一位', en: 'one character of the number differs' };
const sameButForForm: Wording = {
	zh: '名称相同，只是括号、空格、繁简等写法不同',
	en: 'same name, written otherwise (brackets, spaces, traditional characters …)',
};

/** Why a hit is one. */
export function reasonOf({ tier, name, number }: Hit, asked: string): Wording {
	if (number !== null && tier === 'exact') return sameNumber;
	if (number !== null && tier === 'slip') return oneApart;
	return tier === 'exact' && name !== asked.trim() ? sameButForForm : tierReasons[tier];
}

/** How many were found, for those who cannot see the list. */
export const foundCount = (count: number): Wording => ({
	zh: `找到 ${count} 个`,
	en: `${count} found`,
});
