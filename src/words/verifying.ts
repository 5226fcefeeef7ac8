import type { Wording } from '../domain/lang.ts';

/** What the command that computes a receipt again says. */

export const same = (release: string): Wording => ({
	zh: `一致：用第 ${release} 期的数据重新计算，结果与回执完全相同。`,
	en: `The same: computed again over the data of release ${release}, the result is that of the receipt.`,
});

export const different = (release: string): Wording => ({
	zh: `不一致：网站与回执是同一期数据（第 ${release} 期），结果却不同。回执或者网站有一方不是原样，请换一份来源可靠的网站再核验。`,
	en: `Not the same: the site has the very data of the receipt (release ${release}) and gives another result. One of the two is not genuine; verify against a copy from a source you trust.`,
});

export const otherRelease = (ofReceipt: string, ofSite: string): Wording => ({
	zh: `回执是第 ${ofReceipt} 期，网站是第 ${ofSite} 期，数据不同。这不说明回执有误；要核验回执，请用第 ${ofReceipt} 期的网站。`,
	en: `The receipt is of release ${ofReceipt}, the site of release ${ofSite}, with other data. This says nothing against the receipt; to verify it, take the site of release ${ofReceipt}.`,
});

export const sameThere: Wording = {
	zh: '同样的查询，在这一期的结果与回执相同。',
	en: 'The same look-up has the same result at this release.',
};

export const otherThere: Wording = {
	zh: '同样的查询，在这一期的结果与回执不同。',
	en: 'The same look-up has another result at this release.',
};

export const finds = (verdict: Wording, ground: Wording, hits: number): Wording => ({
	zh: `网站的结果：${verdict.zh}。${ground.zh}列出 ${hits} 项。`,
	en: `What the site finds: ${verdict.en}. ${ground.en} Shown: ${hits}.`,
});

export const changed: Wording = {
	zh: '回执被改动过：它的摘要与内容不符，不能采信。',
	en: 'The receipt was changed: its digest does not match what it says, so it cannot be relied on.',
};

export const siteDamaged = (paths: readonly string[]): Wording => ({
	zh: `无法核验：网站的数据文件与 release.json 不符：${paths.join('、')}。请换一份完整的网站。`,
	en: `Cannot verify: data files of the site differ from release.json: ${paths.join(', ')}. Take a whole copy of the site.`,
});

export const siteMixed: Wording = {
	zh: '无法核验：网站的索引和数据不是同一期。请换一份完整的网站，或者等网站换完期再核验。',
	en: 'Cannot verify: the index of the site and its data are of two releases. Take a whole copy, or wait until the site has been renewed.',
};

export const unread = (why: string): Wording => ({
	zh: `无法核验：网站的索引没有读到或者已经损坏（${why}）。`,
	en: `Cannot verify: the index of the site could not be read or is damaged (${why}).`,
});
