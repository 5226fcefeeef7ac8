import type { Wording } from '../domain/lang.ts';
import type { Ground, Judgement } from '../search/verdict.ts';
import { meaning } from './meaning.ts';
import { cannotConfirm } from './unconfirmed.ts';

/** The page on which one name or code is checked against the lists. */
export const check = {
	title: { zh: '是否被列入', en: 'Is it listed?' },
	lede: {
		zh: '核对一个名称或者代码是否在正在公示的违法失信名单里。用统一社会信用代码最准；只有名称的，请写全称。',
		en: 'Check one name or code against the lists of offenders that are published now. A unified social credit code gives the surest answer; if you have only a name, write it in full.',
	},
	label: {
		zh: '统一社会信用代码，或者完整的名称',
		en: 'Unified social credit code, or the full name',
	},
	submit: { zh: '核对', en: 'Check' },
	many: { zh: '要核对的名称很多？', en: 'Many names to check?' },
	toBatch: { zh: '用整份名单批量筛查', en: 'Screen a whole list at once' },
	noScripts: {
		zh: '这里的核对要靠浏览器运行脚本，现在没有运行。请打开下面的名单，用浏览器的“在网页中查找”核对；也可以下载整份名单。',
		en: 'Checking here needs scripts, and your browser is not running them. Open the lists below and use your browser’s own “Find in page”, or download a list whole.',
	},
	onLists: { zh: '在名单上的', en: 'On the lists of offenders' },
	elsewhere: { zh: '在其他公开信息里', en: 'In other public records' },
	elsewhereMeans: {
		zh: '召回、抽查、案例、示范等记录，不等于被列入名单。',
		en: 'Recalls, spot checks, cases and honours. To be found here is not to be listed.',
	},
	next: { zh: '接下来', en: 'What to do' },
	open: {
		zh: '打开记录，看事由、依据和公示到哪一天。',
		en: 'Open the record: it states the reason, the ground and how long it is shown.',
	},
	compare: {
		zh: '打开下面的记录，逐位核对代码，再看地区和作出决定的机关。',
		en: 'Open the records below and compare the code character by character, then the region and the authority.',
	},
	byCode: {
		zh: '能找到统一社会信用代码的，用代码再核对一次。',
		en: 'If you can find the unified social credit code, check again with that.',
	},
	ask: {
		zh: '仍然不能确定的，就当作不能确定，向作出决定的机关核实。',
		en: 'If you still cannot tell, treat it as unknown and ask the authority that decided.',
	},
	branch: {
		zh: '分支机构和总公司各算各的，一方被列入，另一方并不跟着列入。',
		en: 'A branch and its parent are separate: a listing of one is no listing of the other.',
	},
	spelling: {
		zh: '换一种写法再查一次：曾用名、全称、代码。',
		en: 'Try again with a former name, the full name or the code.',
	},
	mend: {
		zh: '对照营业执照，改正代码再核对。',
		en: 'Compare the code with the business licence, correct it and check again.',
	},
	objection: { zh: '记录写的是自己，但是有误：提出异议', en: 'It is about you and wrong: object' },
	repair: { zh: '记录没有错：信用修复的条件和日期', en: 'It is right: how and when publication can end' },
	listing: meaning.title,
	reporting: { zh: '到哪里举报', en: 'Where to report' },
	receipt: { zh: '查询回执', en: 'Receipt' },
	receiptMeans: {
		zh: '查询记录，不是证明。它写明查了什么、怎样理解、截至哪一期；谁都可以用同一期数据重新算出同样的结果。',
		en: 'A record of a look-up, not a certificate. It says what was asked, how it was read and at which release; anyone with the data of that release can compute the same result.',
	},
	verdict: { zh: '结果', en: 'Result' },
	found: { zh: '找到的', en: 'Found' },
	nothing: { zh: '没有找到相同或者相近的', en: 'Nothing the same or similar' },
	at: { zh: '查询时间', en: 'Asked at' },
	digest: { zh: '数据摘要', en: 'Digest of the data' },
	seal: { zh: '回执摘要', en: 'Digest of this receipt' },
	print: { zh: '打印', en: 'Print' },
	save: { zh: '保存 receipt.json', en: 'Save receipt.json' },
	file: { zh: '回执文件的内容', en: 'The file itself' },
	verify: {
		zh: '核验：在下载的网站或者网址上运行',
		en: 'To verify it against a copy of the site or its address, run',
	},
	inWeChat: {
		zh: '在微信里不能保存或者打印。请点右上角的“…”，选“在浏览器打开”；或者展开回执文件的内容，长按复制。',
		en: 'WeChat can neither save nor print. Tap “…” at the top right and open this page in a browser, or unfold the file below and copy it.',
	},
} as const satisfies Record<string, Wording>;

export const verdicts: Readonly<Record<Judgement['verdict'], Wording>> = {
	listed: { zh: '在公示名单中', en: 'Listed' },
	possible: { zh: '可能同名', en: 'Possibly the same name' },
	notListed: { zh: '未列入', en: 'Not listed' },
	cannotConfirm,
};

export const grounds: Readonly<Record<Ground, Wording>> = {
	code: {
		zh: '代码或者编号相同的记录正在公示。',
		en: 'A record with the same code or number is published now.',
	},
	name: {
		zh: '名称相同的主体正在公示，它有可以核对的代码。请再对照代码。',
		en: 'A party of the same name is published now, and its code is known. Compare the code as well.',
	},
	severalNames: {
		zh: '叫这个名称的不止一个主体，其中有正在公示的。请核对统一社会信用代码。',
		en: 'More than one party bears this name, and one of them is published now. Check the unified social credit code.',
	},
	noCode: {
		zh: '有名称相同的主体正在公示，但来源没有给出可用的代码，不能确认是不是同一主体。',
		en: 'A party of the same name is published now, but its source gives no usable code, so it cannot be told whether it is the same.',
	},
	otherName: {
		zh: '这是一个正在公示的主体的曾用名或者其他名称。请核对统一社会信用代码。',
		en: 'This is a former or other name of a party that is published now. Check the unified social credit code.',
	},
	person: {
		zh: '有姓名写法相同的自然人正在公示。自然人的名字按规定隐去，不能凭姓名确认。',
		en: 'A natural person whose name is shown so is published now. Names of natural persons are masked, so a name cannot tell.',
	},
	like: {
		zh: '名单里没有完全相同的，有相近的。相近不等于同一主体，请核对代码。',
		en: 'No list has exactly this, but something like it. Alike is not the same: check the code.',
	},
	tooMany: {
		zh: '含有这几个字的太多，没有全部看完。请写全称，或者用代码核对。',
		en: 'Too many names contain this to look at all of them. Write the full name, or check with the code.',
	},
	none: {
		zh: '本期的违法失信名单里，没有正在公示的记录与它相同或者相近。',
		en: 'No record now published on a list of offenders matches or resembles this.',
	},
	mistyped: {
		zh: '代码的校验位不符或者位数不对，这样的代码不属于任何主体，所以查不到也说明不了什么。',
		en: 'The check characters or the length of this code do not fit. No party has such a code, so finding nothing tells you nothing.',
	},
};
