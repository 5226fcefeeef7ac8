import type { Dataset } from '../domain/dataset.ts';
import type { Wording } from '../domain/lang.ts';
import type { Likeness } from '../search/screening/findings.ts';
import type { ListWords } from '../search/screening/manifest.ts';
import type { Verdict } from '../search/screening/report.ts';
import type { Doubt } from '../search/screening/site-release.ts';
import { standingWord } from './standing.ts';
import { cannotConfirm, foundOutOfDate } from './unconfirmed.ts';

/** What is said of a list in the answers of batch screening. */
export const listWords = (dataset: Dataset): ListWords => ({
	title: dataset.title,
	current: standingWord(dataset, 'current'),
	ended: standingWord(dataset, 'ended'),
});

export const verdictNames: Readonly<Record<Verdict, Wording>> = {
	code: { zh: '代码相同', en: 'Same code' },
	name: { zh: '名称相同', en: 'Same name' },
	similar: { zh: '名称相似', en: 'Similar name' },
	cannotConfirm,
	unreadable: { zh: '无法读取', en: 'Cannot be read' },
	nothing: { zh: '未见', en: 'Nothing found' },
};

/** Why a name is merely similar, in a few words. */
export const likenessNames: Readonly<Record<Likeness, Wording>> = {
	otherCode: { zh: '名称相同，代码不同', en: 'same name, other code' },
	form: { zh: '只差“有限公司”等后缀', en: 'only the legal form differs' },
	spelling: { zh: '地名写法不同', en: 'the place is written differently' },
	slip: { zh: '差一个字', en: 'one slip apart' },
	sound: { zh: '读音相同，字不同', en: 'sounds the same' },
	branch: { zh: '是名单上主体的分支机构', en: 'a branch of a listed party' },
	headOffice: { zh: '它的分支机构在名单上', en: 'a branch of it is listed' },
	sibling: { zh: '同一主体的另一分支机构在名单上', en: 'another branch of the same body is listed' },
};

/** Why a name is merely similar, and what follows. */
export const likenessSays: Readonly<Record<Likeness, Wording>> = {
	otherCode: {
		zh: '名称相同，代码不同，一般不是同一家。',
		en: 'The name is the same and the code is another: usually another party.',
	},
	form: { zh: '名称只差“有限公司”等后缀。', en: 'Only the legal form of the name differs.' },
	spelling: {
		zh: '名称里的地名写法或者位置不同。',
		en: 'The place in the name is written differently, or stands elsewhere.',
	},
	slip: {
		zh: '名称差一个字：错一字、漏一字、多一字，或者两字颠倒。',
		en: 'The names are one slip apart: a character changed, missing, extra, or two swapped.',
	},
	sound: { zh: '名称读音相同，字不同。', en: 'The names sound the same and are written differently.' },
	branch: {
		zh: '看名称，是该主体的分支机构。分支机构不承继总公司的记录。',
		en: 'By its name it is a branch of that party. A branch does not inherit the records of its parent.',
	},
	headOffice: {
		zh: '看名称，在名单上的是它的分支机构，不是它本身。',
		en: 'By their names, it is a branch of it that is listed, not the body itself.',
	},
	sibling: {
		zh: '看名称，两者是同一主体的不同分支机构，互不相干。',
		en: 'By their names, the two are different branches of one body, and neither answers for the other.',
	},
};

export const reasons = {
	sameCode: { zh: '代码相同。', en: 'The code is the same.' },
	sameOrgCode: {
		zh: '组织机构代码（统一社会信用代码的第 9 至 17 位）相同。',
		en: 'The organisation code (characters 9 to 17 of the unified code) is the same.',
	},
	nameToo: { zh: '名称也相同。', en: 'So is the name.' },
	nameDiffers: { zh: '名称不同。', en: 'The name is another.' },
	identical: { zh: '名称完全相同。', en: 'The name is the same in every character.' },
	written: {
		zh: '名称相同，只是括号、空格、繁简等写法不同。',
		en: 'The name is the same, written otherwise (brackets, spaces, traditional characters …).',
	},
	former: { zh: '这是它的曾用名。', en: 'It is a former name of that party.' },
	noCode: {
		zh: '没有代码可以核对。同名不等于同一家。',
		en: 'There is no code to check by. The same name is not the same party.',
	},
	codesDiffer: { zh: '两者代码不同。', en: 'Their codes differ.' },
	nothing: {
		zh: '已公布的名称里，没有与它代码相同、名称相同或者相似的。',
		en: 'No published name has its code, its name or one like it.',
	},
	unreadable: {
		zh: '这一行没有可以辨认的名称，也没有有效的代码。',
		en: 'The line has neither a readable name nor a valid code.',
	},
	codeUnused: { zh: '代码没有用于比对。', en: 'The code was not used.' },
	codeUnknown: {
		zh: '代码不是统一社会信用代码、组织机构代码或者注册号。',
		en: 'The code is not a unified social credit code, an organisation code or a registration number.',
	},
} as const satisfies Record<string, Wording>;

export const doubts: Readonly<Record<Doubt, Wording>> = {
	stale: {
		zh: `网站内容已经过时，有记录的公示状态发生变化而网站尚未更新。${foundOutOfDate.zh}没有找到的，无法确认。请向主办单位核实。`,
		en: `The site is out of date: standings have changed and it has not been renewed. ${foundOutOfDate.en} what was not found cannot be confirmed. Check with the authority that publishes it.`,
	},
	mixed: {
		zh: '名称清单与本期发布的不一致，网站可能正在更新，因此无法确认。请稍后重新载入。',
		en: 'The list of names is not that of the release; the site may be being renewed, so nothing can be confirmed. Load it again later.',
	},
	missing: {
		zh: '名称清单有一部分没有读到。找到的有效；没有找到的，无法确认。',
		en: 'A part of the list of names could not be read. What was found holds; what was not found cannot be confirmed.',
	},
};

/** The headings of a result file, and what stands in it. */
export const resultWords = {
	sheet: { zh: '筛查结果', en: 'Screening' },
	row: { zh: '行号', en: 'Row' },
	name: { zh: '名称（您的名单）', en: 'Name (your list)' },
	code: { zh: '代码（您的名单）', en: 'Code (your list)' },
	verdict: { zh: '结论', en: 'Answer' },
	reason: { zh: '理由', en: 'Reason' },
	listedName: { zh: '已公布的名称', en: 'Published name' },
	listedCode: { zh: '已公布的代码', en: 'Published codes' },
	lists: { zh: '现在所在的名单和状态', en: 'Lists it is on now, and standing' },
	page: { zh: '网页', en: 'Page' },
	others: { zh: '其他相同或者相似的主体', en: 'Other parties with the same or a similar name' },
	release: { zh: '发布期和摘要', en: 'Release and digest' },
	demo: { zh: '演示', en: 'Demonstration' },
	more: (count: number): Wording => ({ zh: `另有 ${count} 个`, en: `and ${count} more` }),
} as const;
