import { takesNamesOff, type Dataset } from '../domain/dataset.ts';
import type { Lang, Wording } from '../domain/lang.ts';
import type { Answer, Closeness, Group, Tier } from '../search/answer.ts';
import { standingMark, standingWordOfList } from './standing.ts';

/** Why a hit is one: its tier, or what its tier means of a number or of a name that is written otherwise. */
export type Reason = Tier | 'sameNumber' | 'numberSlip' | 'writtenOtherwise';

const said = {
	all: { zh: '查看全部结果', en: 'See all results' },
	none: {
		zh: '没有找到。按回车，看查了什么、没查什么。',
		en: 'Nothing found. Press Enter to see what was searched, and what was not.',
	},
	notWhatWasAsked: {
		zh: '下面的不是所查的名称。请核对代码，再作判断。',
		en: 'These are not what you asked for. Check the code before you conclude anything.',
	},
	why: { zh: '为什么在这里', en: 'Why it is here' },
	maker: { zh: '生产者：', en: 'Maker: ' },
	presentName: { zh: '现用名称：', en: 'Present name: ' },
	/** `{n}` is how many were found. */
	found: { zh: '找到 {n} 个', en: '{n} found' },
	/** `{n}` is how many are shown, of `{all}`. */
	shown: {
		zh: '共找到 {all} 个，这里是最相关的 {n} 个。写得更全，结果更准。',
		en: '{all} were found; these are the {n} most relevant. Write more of the name to narrow them down.',
	},
} as const satisfies Record<string, Wording>;

const closeness: Readonly<Record<Closeness, Wording>> = {
	exact: { zh: '完全相同', en: 'The same' },
	holds: { zh: '含有所查内容', en: 'Containing it' },
	similar: { zh: '只是相似', en: 'Merely similar' },
};

const groups: Readonly<Record<Group, Wording>> = {
	party: { zh: '主体', en: 'Parties' },
	person: { zh: '自然人', en: 'People' },
	thing: { zh: '产品和记录', en: 'Products and records' },
};

const reasons: Readonly<Record<Reason, Wording>> = {
	exact: { zh: '名称相同', en: 'same name' },
	writtenOtherwise: {
		zh: '名称相同，只是括号、空格、繁简等写法不同',
		en: 'same name, written otherwise (brackets, spaces, traditional characters …)',
	},
	sameNumber: { zh: '号码相同', en: 'same number' },
	numberSlip: { zh: '号码差一位', en: 'one character of the number differs' },
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

/** As what a query was read. */
const readings: Readonly<Record<Answer['readAs'], Wording>> = {
	name: { zh: '名称或者名称的一部分', en: 'a name or a part of one' },
	letters: { zh: '拼音、拼音首字母或者外文名称', en: 'pinyin, its initials, or a name in Latin letters' },
	number: { zh: '代码、文号、编号或者条码', en: 'a code, a document or record number, or a barcode' },
	nothing: { zh: '内容太少，没有查', en: 'too little to search for' },
};

/** A list as look-up speaks of it. */
export interface ListWords {
	readonly title: string;
	readonly side: Dataset['side'];
	/** Whether what stands on it now may have ended by the next change of standings. */
	readonly ends: boolean;
	/** The words for its standings, and the shape that goes with the current one. */
	readonly current: string;
	readonly ended: string;
	readonly mark: string;
}

/** Everything that the scripts of look-up say, in one language; they load it with the index. */
export interface LookUpWords {
	readonly said: Readonly<Record<keyof typeof said, string>>;
	readonly closeness: Readonly<Record<Closeness, string>>;
	readonly groups: Readonly<Record<Group, string>>;
	readonly reasons: Readonly<Record<Reason, string>>;
	readonly readings: Readonly<Record<Answer['readAs'], string>>;
	/** By the ids of the datasets. */
	readonly lists: Readonly<Record<string, ListWords>>;
}

export const lookUpWords = (datasets: readonly Dataset[], lang: Lang): LookUpWords => ({
	said: inLanguage(said, lang),
	closeness: inLanguage(closeness, lang),
	groups: inLanguage(groups, lang),
	reasons: inLanguage(reasons, lang),
	readings: inLanguage(readings, lang),
	lists: Object.fromEntries(datasets.map((dataset) => [dataset.id, wordsOfList(dataset, lang)])),
});

const inLanguage = <K extends string>(wordings: Readonly<Record<K, Wording>>, lang: Lang) =>
	Object.fromEntries(
		Object.entries<Wording>(wordings).map(([name, wording]) => [name, wording[lang]])
	) as Record<K, string>;

const wordsOfList = (dataset: Dataset, lang: Lang): ListWords => ({
	title: (dataset.short ?? dataset.title)[lang],
	side: dataset.side,
	ends: takesNamesOff(dataset),
	current: standingWordOfList(dataset, 'current')[lang],
	ended: standingWordOfList(dataset, 'ended')[lang],
	mark: standingMark(dataset, 'current'),
});
