import type { Wording } from '../domain/lang.ts';
import { cannotConfirm, foundOutOfDate, unanswered } from './unconfirmed.ts';

/** The search box and the page of its results. */
export const search = {
	title: { zh: '查询', en: 'Search' },
	lede: {
		zh: '在全部名单、公告和案例里查一个名称或者号码。比对在浏览器里完成，本站不记录查了什么。',
		en: 'Look up one name or number in every list, notice and case. The matching is done in your browser; nothing records what you look up.',
	},
	label: {
		zh: '企业名称的任意两个字、信用代码、文号、条码或者批号',
		en: 'Any two characters of a name, a code, a document number, a barcode or a lot',
	},
	short: { zh: '企业、产品、号码', en: 'Name or number' },
	submit: { zh: '查询', en: 'Search' },
	noScripts: {
		zh: '这里的查询要靠浏览器运行脚本，现在没有运行。下面的名单和分类不用脚本也能看，还可以用浏览器的“在网页中查找”。',
		en: 'Searching here needs scripts, and your browser is not running them. The lists and categories below work without, and so does your browser’s own “Find in page”.',
	},
	browse: { zh: '不查询，直接看名单', en: 'Browse instead' },
	browseMeans: {
		zh: '每份名单都可以按地区、类别、年份等逐页查看，也可以整份下载。',
		en: 'Every list can be read page by page, by region, category or year, and downloaded whole.',
	},
	ways: { zh: '分类查看', en: 'Other ways in' },
	thisQuery: { zh: '这次查询', en: 'This look-up' },
	asked: { zh: '输入', en: 'Typed' },
	folded: { zh: '比对时写作', en: 'Compared as' },
	readAs: { zh: '当作', en: 'Read as' },
	lists: { zh: '查了哪些名单', en: 'Lists searched' },
	release: { zh: '截至', en: 'As of release' },
	notSearched: { zh: '没有查', en: 'Not searched' },
	notSearchedMeans: {
		zh: '其他机关的名单；已经依法停止公示的记录；公告和案例的正文。',
		en: 'Lists of other authorities; records whose publication has lawfully ended; the text of notices and cases.',
	},
	noneTitle: { zh: '没有找到', en: 'Nothing found for' },
	noneMeans: {
		zh: '本期的名单里没有这个名称或者号码，也没有读音相同、只差一个字的。',
		en: 'No list of this release has this name or number, nor one that sounds the same or is one character apart.',
	},
	notProof: {
		zh: '没有找到，不证明没有违法行为。',
		en: 'Finding nothing does not prove that no law was broken.',
	},
	notProofMeans: {
		zh: '已经停止公示的、尚未作出决定的、依法不公示的、登记的名称写法不同的，都不会在这里出现。',
		en: 'What is no longer published, not yet decided, not published by law, or registered under a name written otherwise does not appear here.',
	},
	tooShort: {
		zh: '这里没有可以比对的文字或者数字。请输入名称里至少两个字，或者号码的前几位。',
		en: 'There is no letter or digit in this to compare. Enter at least two characters of a name, or the beginning of a number.',
	},
	unread: {
		zh: '无法确认：索引没有读到，不能说在或者不在名单里。',
		en: 'Cannot confirm: the index could not be read, so nothing can be said either way.',
	},
	cannotConfirm,
	damaged: unanswered(
		{
			zh: '索引的一部分没有读到，或者内容损坏。',
			en: 'A part of the index could not be read or is damaged.',
		},
		{ zh: '请重试，或者直接打开名单查看。', en: 'Try again, or open the lists themselves.' }
	),
	offline: unanswered(
		{
			zh: '设备没有连上网络，索引没有读到。',
			en: 'Your device is offline and the index could not be read.',
		},
		{ zh: '连上以后请重试。', en: 'Try again when you are connected.' }
	),
	mixed: unanswered(
		{
			zh: '网站正在换期，索引和名单不是同一期。',
			en: 'The site is being renewed, and its index and its lists are of two releases.',
		},
		{ zh: '请过几分钟重试。', en: 'Try again in a few minutes.' }
	),
	mayHaveChanged: { zh: '可能已有变化', en: 'This may have changed' },
	stale: {
		zh: `${foundOutOfDate.zh}没有找到的，不能说不在名单里。请打开名单查看，或者向主办单位核实。`,
		en: `${foundOutOfDate.en} of what was not found nothing can be said. Open the lists themselves, or check with the authority that publishes them.`,
	},
	retry: { zh: '重试', en: 'Try again' },
	toCheck: { zh: '核对并开查询回执', en: 'Check it and take a receipt' },
	toTexts: {
		zh: '在案情、公告和指南的文字里找',
		en: 'Look for it in the texts of cases, notices and guides',
	},
} as const satisfies Record<string, Wording>;
