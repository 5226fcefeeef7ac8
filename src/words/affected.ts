import type { Wording } from '../domain/lang.ts';
import type { Trait } from '../domain/scope/scope.ts';
import { mistypeSays } from './codes.ts';

/** What the page says that tells whether a product is meant by a notice. */
export const affected = {
	title: { zh: '我的产品受影响吗？', en: 'Is mine affected?' },
	lede: {
		zh: '先找到公告，再对照包装上的批号和日期。条码只能帮您找到公告，不能用来排除。',
		en: 'Find the notice, then compare the lot and the dates on the package. A barcode helps you find the notice; it never rules your product out.',
	},
	link: { zh: '核对我的产品', en: 'Check my product' },
	asked: { zh: '产品名称、品牌、生产者或者条码', en: 'Product, brand, maker or barcode' },
	askedHint: {
		zh: '查询只在本页进行，不会发送出去。',
		en: 'Everything is looked up on this page; nothing you type is sent.',
	},
	find: { zh: '查找公告', en: 'Find the notice' },
	failed: { zh: '无法确认：公告清单没有载入', en: 'Cannot confirm: the list of notices did not load' },
	failedMeans: {
		zh: '弄清楚之前，请先不要使用这件产品。可以重新载入，可以看下面的公告，也可以打电话询问。',
		en: 'Until you know, do not use the product. Try again, read the notices below, or ring one of these numbers.',
	},
	retry: { zh: '重新载入', en: 'Try again' },
	notice: { zh: '您选的公告', en: 'The notice you chose' },
	another: { zh: '另选一份公告', en: 'Choose another notice' },
	read: { zh: '看公告全文', en: 'Read the whole notice' },
	print: {
		zh: '照包装上印的填。只有一项也可以。',
		en: 'Copy what is printed on the package. One of these is enough to start with.',
	},
	dateHint: {
		zh: '如 2026-09-18；只印到月的，如 2026-09',
		en: 'Such as 2026-09-18, or 2026-09 where no day is printed',
	},
	dateBad: {
		zh: '这个日期看不懂，或者可以读成不同的日子。请写成 2026-09-18，只知道年月的写 2026-09。',
		en: 'This is not a date that can be read in one way only. Write it as 2026-09-18, or 2026-09 where you know the month alone.',
	},
	named: { zh: '公告写明：', en: 'The notice names: ' },
	stop: { zh: '停止使用，也不要转送他人。', en: 'Stop using it, and do not give it away.' },
	judge: { zh: '核对', en: 'Check' },
	todo: { zh: '现在怎么办', en: 'What to do now' },
	others: { zh: '同一产品的其他公告', en: 'Other notices on the same product' },
	byHand: { zh: '自己对照公告', en: 'Check it against the notice yourself' },
	howByHand: {
		zh: '打开公告，在包装上找到批号和日期，同公告写明的批号和日期逐一对照。对得上的，在召回范围内；看不清、只对上一项、公告没有写明的，都按受影响处理。',
		en: 'Open the notice, find the lot and the dates on the package, and compare them with those in the notice. If they agree, yours is recalled. If you cannot read them, if only one agrees, or if the notice does not say, treat yours as affected.',
	},
	inForce: { zh: '正在召回的产品', en: 'Products under recall' },
	noneInForce: { zh: '目前没有正在进行的召回。', en: 'No recall is under way at present.' },
} as const satisfies Record<string, Wording>;

/** What each of the facts on a package is called. */
export const traitNames: Readonly<Record<Trait, Wording>> = {
	lots: { zh: '批号', en: 'Lot number' },
	produced: { zh: '生产日期', en: 'Date of production' },
	bestBefore: { zh: '保质期截止日期', en: 'Best-before date' },
};

/**
 * What the script says, which the page hands to it in its own language. `{…}` is filled in: numbers, what was asked, a
 * lot, a release.
 */
export const spoken = {
	...traitNames,
	loading: { zh: '正在载入公告清单……', en: 'Loading the list of notices …' },
	loaded: {
		zh: '已载入 {count} 份公告，断网也能核对。',
		en: 'Notices loaded: {count}. This page now works offline.',
	},
	found: { zh: '找到 {count} 份公告，请选一份。', en: 'Notices found: {count}. Choose one.' },
	many: {
		zh: '找到 {count} 份公告，先列出 {shown} 份。多输入几个字可以缩小范围。',
		en: 'Notices found: {count}, of which {shown} are listed here. Add a word to narrow them down.',
	},
	none: {
		zh: '{count} 份公告里没有“{asked}”。没有找到不等于没有召回：换个说法、品牌或者生产者再试，或者看下面的公告。',
		en: 'None of {count} notices has “{asked}”. That does not prove that there is no recall: try other words, the brand or the maker, or read the notices below.',
	},
	newest: { zh: '正在召回，最新的几份：', en: 'Under recall now, the newest:' },
	similar: {
		zh: '下面的名称相近，请核对：',
		en: 'These have similar names. Check whether yours is one of them:',
	},
	ended: { zh: '已结束', en: 'Ended' },
	barcodeBad: mistypeSays({ kind: 'barcode', meant: null }),
	barcodeFound: {
		zh: '这些公告写明了这个条码。条码相同不等于在召回范围内，还要核对批号和日期。',
		en: 'These notices give this barcode. That does not prove that yours is meant: compare the lot and the dates.',
	},
	barcodeNone: {
		zh: '没有公告写明这个条码。公告不一定列全条码，不能据此排除，请再按名称查一次。',
		en: 'No notice gives this barcode. Notices do not always list every one, so this rules nothing out: search by name as well.',
	},
	affected: { zh: '在召回范围内', en: 'Affected: covered by this recall' },
	notCovered: { zh: '不在本公告范围内', en: 'Not covered by this notice' },
	cannotTell: { zh: '无法判断，请按受影响处理', en: 'Cannot tell: treat it as affected' },
	whole: {
		zh: '这份公告没有限定批号和日期：这种产品全部在召回范围内。',
		en: 'The notice names no lots and no dates: it covers every one of this product.',
	},
	agrees: { zh: '您填写的内容与公告写明的相符。', en: 'What you entered agrees with what the notice names.' },
	differs: {
		zh: '您填写的内容与这份公告写明的都不符。这只说明它不在这份公告里，不证明产品合格，同一产品还可能有别的公告。',
		en: 'Nothing you entered agrees with what this notice names. That means only that this notice does not cover it. It does not vouch for the product, and other notices may cover it.',
	},
	nothing: {
		zh: '没有批号也没有日期，无法对照。',
		en: 'Without a lot or a date there is nothing to compare.',
	},
	more: {
		zh: '公告同时限定了{asks}。补上以后才能判断。',
		en: 'The notice also goes by: {asks}. It takes that to tell.',
	},
	unread: {
		zh: '公告的批号写法不能自动对照。请同公告原文核对；对不准的，按受影响处理。',
		en: 'The notice words its lots in a way that cannot be compared automatically. Compare yours with the notice; in doubt, treat it as affected.',
	},
	mixed: {
		zh: '有的对得上，有的对不上：批号和日期不属于公告里的同一批。请再看一遍包装。',
		en: 'Some of it agrees and some does not: the lot and the date are not those of one batch in the notice. Look at the package again.',
	},
	partly: {
		zh: '日期只有一部分在公告的范围内，或者正在界限上。填写到日，可能更清楚。',
		en: 'The date lies only partly within what the notice names, or right at its edge. A date with its day may settle it.',
	},
	near: {
		zh: '批号与公告写明的相近，但不完全相同。请再看一遍包装。',
		en: 'The lot is close to one that the notice names, but not the same. Look at the package again.',
	},
	unlike: {
		zh: '公告写明的批号是另一种写法，无法同您填写的对照。请看公告原文。',
		en: 'The notice names its lots in another form, which cannot be compared with what you entered. Read the notice.',
	},
	meant: { zh: '是 {lot} 吗？', en: 'Is it {lot}?' },
	upTo: { zh: '{day} 及以前', en: 'up to {day}' },
	since: { zh: '{day} 及以后', en: 'from {day}' },
	thisRelease: {
		zh: '按第 {release} 期的清单核对。',
		en: 'By the list of release {release}.',
	},
	otherRelease: {
		zh: '清单和网站当前的一期不一致，请重新打开本页再核对。',
		en: 'This list is not that of the present release. Load the page again before you rely on it.',
	},
	unknownRelease: {
		zh: '没有读到网站的发布信息，无法核对清单是不是最新。',
		en: 'The present release could not be read, so it is not known whether this list is the latest.',
	},
} as const satisfies Record<string, Wording>;

/** What the script says, in one language. */
export type Spoken = Readonly<Record<keyof typeof spoken, string>>;

/** How many notices there are beyond those listed. */
export const restOf = (count: number): Wording => ({
	zh: `另有 ${count} 份，见全部公告。`,
	en: `${count} more are in the list of all notices.`,
});
