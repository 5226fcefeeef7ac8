import { showDate } from '../domain/day.ts';
import type { Lang, Wording } from '../domain/lang.ts';
import { goldenClasses, type GoldenClass, type GoldenFigures } from '../search/golden.ts';

/** What the data page says of how well look-up finds. */
export const golden = {
	title: { zh: '查询效果的测量', en: 'How complete look-up is' },
	how: {
		zh: '用虚构的记录测量：每种查法都按固定规则抽取查询内容，在浏览器里逐条查询，再与全部记录逐一比对，看应当找到的是否都列在前十条里。',
		en: 'Measured on records invented at random. For every kind of query, queries are drawn by a fixed rule and asked one by one in a browser. Every record is then compared with every query, to see whether what should be found stands among the first ten answers.',
	},
	found: { zh: '找到', en: 'Found' },
	foundMeans: {
		zh: '“找到”是列在前十条里的正确结果所占的比例，正确结果超过十条的按十条计算；取各次查询的平均值，只舍不入。写错一个字时，同样接近的名称可能很多，所以另列正确结果不超过十条的查询。',
		en: 'The share found is that of right answers among the first ten (where more than ten are right, of ten): the mean over all queries, always rounded down. A slip may leave very many names equally near, so queries with ten right answers or fewer are shown apart as well.',
	},
	limits: {
		zh: '以下情况不保证能找到：名称中有两处写错；只记得代码中间的几位；按读音查自然人。没有找到，不等于没有列入。',
		en: 'May not be found: a name with two slips; a few characters from the middle of a code; a person by how the name sounds. Not found does not mean not listed.',
	},
	byQuery: { zh: '各种查法的结果', en: 'Results by kind of query' },
	query: { zh: '查法', en: 'Query' },
	asked: { zh: '次数', en: 'Asked' },
	fewRight: { zh: '正确结果不超过十条的', en: 'Where ten or fewer are right' },
	loads: { zh: '下载量', en: 'Loads' },
	loadsMean: {
		zh: '“下载量”是打开页面后继续查询时，百次中有九十五次不超过的数量。',
		en: 'What is loaded: no more than this in ninety-five of a hundred further queries on an open page.',
	},
} as const satisfies Record<string, Wording>;

/** When, in what and on how much the figures were measured. */
export function measuredOn({ on, browser, records, index, classes }: GoldenFigures): Wording {
	const asked = Object.values(classes).reduce((sum, each) => sum + each.asked, 0);
	const write = (count: number) => count.toLocaleString('en');
	const megabytes = write(Math.round(index.bytes / 1e6));
	return {
		zh: `${showDate(on, 'zh')}，${browser}，${write(records)} 条记录，${write(asked)} 次查询；索引共 ${write(index.files)} 个文件，${megabytes}\u00a0MB。`,
		en: `${showDate(on, 'en')}, ${browser}, ${write(records)} records, ${write(asked)} queries. The index has ${write(index.files)} files, ${megabytes}\u00a0MB.`,
	};
}

/** Of how many kinds of query everything was found: of slips, where ten answers or fewer are right. */
export function allFound({ classes }: GoldenFigures): Wording {
	const all = Object.entries(classes);
	const complete = all.filter(([name, { recall, determined }]) =>
		goldenClasses[name as GoldenClass].kind === 'near' ? determined.recall === 1 : recall === 1
	);
	return {
		zh: `${all.length} 种查法中，${complete.length} 种全部找到。`,
		en: `Of ${all.length} kinds of query, ${complete.length} found everything.`,
	};
}

/** What a first query on a page that has just been opened loads, its script included. */
export function firstLoad({ cold, scriptBytes }: GoldenFigures): Wording {
	const kilobytes = Math.ceil((cold.hit.bytes.median + scriptBytes) / 1000);
	return {
		zh: `打开页面后的第一次查询，连同程序，一般下载 ${kilobytes}\u00a0kB。`,
		en: `The first query on a page usually loads ${kilobytes}\u00a0kB, the script included.`,
	};
}

/** A share of 1 in per cent with one decimal, never rounded up. */
export const writeShare = (share: number): string =>
	share === 1 ? '100%' : `${(Math.floor(share * 1000) / 10).toFixed(1)}%`;

/** Bytes and requests. */
export const writeLoad = (bytes: number, requests: number, lang: Lang): string =>
	lang === 'zh'
		? `${Math.ceil(bytes / 1000)}\u00a0kB，${requests} 个文件`
		: `${Math.ceil(bytes / 1000)}\u00a0kB, ${requests} ${requests === 1 ? 'file' : 'files'}`;

/** What the queries of each class are, in the order in which their figures are shown. */
export const goldenNames: Readonly<Record<GoldenClass, Wording>> = {
	exact: { zh: '完整名称', en: 'Whole name' },
	fragment2: { zh: '名称中任意两个字', en: 'Any two characters of a name' },
	fragment3: { zh: '名称中任意三个字', en: 'Any three characters of a name' },
	fragment4: { zh: '名称中任意四个字', en: 'Any four characters of a name' },
	across: { zh: '跨字号和行业的几个字', en: 'Characters across brand and trade' },
	brandAndTrade: { zh: '字号加行业', en: 'Brand and trade' },
	formerName: { zh: '曾用名', en: 'Former name' },
	branch: { zh: '分公司', en: 'Branch' },
	latin: { zh: '外文名称', en: 'Name in Latin letters' },
	person: { zh: '自然人', en: 'Person' },
	product: { zh: '产品', en: 'Product' },
	codeWhole: { zh: '统一社会信用代码', en: 'Unified code' },
	codeStart: { zh: '代码的开头', en: 'Beginning of a code' },
	codeOrganisation: { zh: '代码中的主体标识码（第9至17位）', en: 'Organisation part of a code' },
	codeTail: { zh: '代码的末尾', en: 'End of a code' },
	codeMiddle: { zh: '代码中间的一段', en: 'Piece from the middle of a code' },
	barcode: { zh: '商品条码', en: 'Barcode' },
	barcodePart: { zh: '条码的一段', en: 'Part of a barcode' },
	recordNo: { zh: '记录编号', en: 'Record number' },
	decisionNo: { zh: '决定文号', en: 'Decision number' },
	decisionPart: { zh: '决定文号的一段', en: 'Part of a decision number' },
	lot: { zh: '批号', en: 'Lot' },
	width: { zh: '全角字符、夹有空格', en: 'Full-width forms, spaces within' },
	brackets: { zh: '括号不同', en: 'Other brackets' },
	traditional: { zh: '繁体字', en: 'Traditional characters' },
	region: { zh: '地名写法不同', en: 'Place written differently' },
	otherForm: { zh: '组织形式不同', en: 'Another legal form' },
	halfForm: { zh: '组织形式没有写完', en: 'Legal form typed halfway' },
	pinyinStart: { zh: '拼音，从开头', en: 'Pinyin from the beginning' },
	pinyinInside: { zh: '拼音，从中间', en: 'Pinyin from further inside' },
	pinyinPlace: { zh: '拼音，多音字地名和商行', en: 'Pinyin of names often misread' },
	initialsStart: { zh: '拼音首字母，从开头', en: 'Initials from the beginning' },
	initialsInside: { zh: '拼音首字母，从中间', en: 'Initials from further inside' },
	homophoneName: { zh: '同音字，完整名称', en: 'Homophone in a whole name' },
	homophoneCore: { zh: '同音字，不写组织形式', en: 'Homophone, without the legal form' },
	wrongName: { zh: '写错一个字，完整名称', en: 'Wrong character in a whole name' },
	wrongCore: { zh: '写错一个字，不写组织形式', en: 'Wrong character, without the legal form' },
	wrongBrand: { zh: '写错一个字，字号加行业', en: 'Wrong character in brand and trade' },
	missingName: { zh: '漏一个字，完整名称', en: 'Missing character in a whole name' },
	missingCore: { zh: '漏一个字，不写组织形式', en: 'Missing character, without the legal form' },
	missingBrand: { zh: '漏一个字，字号加行业', en: 'Missing character in brand and trade' },
	extraName: { zh: '多一个字，完整名称', en: 'Extra character in a whole name' },
	extraCore: { zh: '多一个字，不写组织形式', en: 'Extra character, without the legal form' },
	extraBrand: { zh: '多一个字，字号加行业', en: 'Extra character in brand and trade' },
	swappedName: { zh: '两字颠倒，完整名称', en: 'Swapped characters in a whole name' },
	swappedCore: { zh: '两字颠倒，不写组织形式', en: 'Swapped characters, without the legal form' },
	swappedBrand: { zh: '两字颠倒，字号加行业', en: 'Swapped characters in brand and trade' },
	lookAlike: { zh: '形近字', en: 'Look-alike character' },
	slippedForm: { zh: '组织形式写错', en: 'Slip in the legal form' },
	absent: { zh: '不存在的名称，不得答“相同”', en: 'No such firm: never “the same”' },
	common: { zh: '极常见的字词，最要紧的在前', en: 'Very common words: gravest first' },
};
