import type { Wording } from '../domain/lang.ts';

const count = (number: number) => number.toLocaleString('en');
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(bytes < 1e6 ? 2 : 1);

/** What the page of batch screening says. */
export const screeningWords = {
	title: { zh: '批量筛查', en: 'Batch screening' },
	lede: {
		zh: '用您的供应商或者客户名单，一次与全部已公布的名称和代码比对，最多 50,000 行。名单只在您的浏览器里处理，不上传。',
		en: 'Compare your list of suppliers or customers with every published name and code at once, up to 50,000 lines. The list stays in your browser: nothing is uploaded.',
	},
	noScript: {
		zh: '批量筛查要在浏览器里运行脚本。没有脚本时，可以查看各份公示名单、下载数据文件，或者用随门户源代码提供的命令 npm run screen 在自己的计算机上筛查。',
		en: 'Batch screening runs a script in the browser. Without scripts you can read the lists, download their data, or screen on your own computer with the command npm run screen that comes with the source of the portal.',
	},
	names: { zh: '已公布的名称', en: 'The published names' },
	load: { zh: '载入已公布的名称', en: 'Load the published names' },
	loadHelp: {
		zh: '名称先载入，名单后选择：选择名单以后，本页不再发出任何请求，断网也能用。',
		en: 'The names are loaded before you choose your list. From then on this page sends no request at all; it works offline.',
	},
	asking: { zh: '正在查看要载入多少……', en: 'Seeing how much there is to load …' },
	offer: (names: number, bytes: number, release: string): Wording => ({
		zh: `第 ${release} 期，${count(names)} 个名称，共 ${megabytes(bytes)} MB。`,
		en: `Release ${release}: ${count(names)} names, ${megabytes(bytes)} MB to load.`,
	}),
	unreachable: {
		zh: '没有连上网站，名称没有载入，因此什么也不能确认。请稍后再试。',
		en: 'The site could not be reached and the names are not loaded, so nothing can be confirmed. Try again later.',
	},
	loading: (loaded: number, of: number): Wording => ({
		zh: `已载入 ${megabytes(loaded)} MB，共 ${megabytes(of)} MB`,
		en: `${megabytes(loaded)} of ${megabytes(of)} MB loaded`,
	}),
	loaded: (names: number, release: string): Wording => ({
		zh: `${count(names)} 个名称（第 ${release} 期）已经载入。现在可以断网。`,
		en: `${count(names)} names of release ${release} are loaded. You may go offline now.`,
	}),
	missing: (files: number): Wording => ({
		zh: `有 ${files} 个文件没有读到：没有找到的行将显示“无法确认”。可以重新载入。`,
		en: `${files} ${files === 1 ? 'file' : 'files'} could not be read: lines that find nothing will say “cannot confirm”. You can load again.`,
	}),
	list: { zh: '您的名单', en: 'Your list' },
	paste: { zh: '粘贴名单', en: 'Paste a list' },
	pasteHelp: {
		zh: '一行一个名称或者代码，也可以直接粘贴表格里的几列。',
		en: 'One name or code a line, or several columns copied from a spreadsheet.',
	},
	usePasted: { zh: '使用粘贴的名单', en: 'Use this list' },
	file: { zh: '或者选择文件', en: 'Or choose a file' },
	fileHelp: { zh: '.xlsx、.csv 或者 .txt；UTF-8、GBK 都可以。', en: '.xlsx, .csv or .txt, in UTF-8 or GBK.' },
	empty: {
		zh: '名单里没有内容。请粘贴或者选择一份名单。',
		en: 'There is nothing in the list. Paste one, or choose another file.',
	},
	columns: { zh: '核对各列', en: 'Check the columns' },
	rows: (rows: number): Wording => ({
		zh: `读到 ${count(rows)} 行。前几行是：`,
		en: `${count(rows)} ${rows === 1 ? 'row' : 'rows'} read. The first are:`,
	}),
	nameColumn: { zh: '名称在哪一列', en: 'Column of names' },
	codeColumn: { zh: '代码在哪一列', en: 'Column of codes' },
	noColumn: { zh: '没有这一列', en: 'None' },
	headings: { zh: '第一行是列名', en: 'The first row names the columns' },
	column: (number: number, first: string): Wording => ({
		zh: `第 ${number} 列${first ? `：${first}` : ''}`,
		en: `Column ${number}${first ? `: ${first}` : ''}`,
	}),
	needColumn: { zh: '请至少选定名称和代码中的一列。', en: 'Choose a column of names, of codes, or both.' },
	start: { zh: '开始筛查', en: 'Screen the list' },
	progress: (passed: number, of: number): Wording => ({
		zh: `已比对 ${count(passed)} 个名称，共 ${count(of)} 个`,
		en: `${count(passed)} of ${count(of)} names compared`,
	}),
	cancel: { zh: '取消', en: 'Cancel' },
	cancelled: { zh: '已取消，没有结果。', en: 'Cancelled. There is no result.' },
	results: { zh: '结果', en: 'Results' },
	done: (lines: number): Wording => ({
		zh: `${count(lines)} 行都有了结论。`,
		en: `${count(lines)} ${lines === 1 ? 'line has' : 'lines have'} been answered.`,
	}),
	all: { zh: '全部', en: 'All' },
	counting: { zh: '哪些相似算数', en: 'Which likenesses count' },
	leftOut: (lines: number): Wording => ({
		zh: `另有 ${count(lines)} 行只有未勾选的相似，没有列出，不等于“未见”。`,
		en: `${count(lines)} more ${lines === 1 ? 'line has' : 'lines have'} only likenesses that do not count. They are not shown here; that is not “nothing found”.`,
	}),
	onList: { zh: '只看这份名单', en: 'Only this list' },
	anyList: { zh: '任何名单', en: 'Any list' },
	own: { zh: '您的名单', en: 'Your list' },
	answer: { zh: '结论', en: 'Answer' },
	why: { zh: '理由和主体', en: 'Reason and party' },
	none: { zh: '没有这样的行。', en: 'There are no such lines.' },
	line: (row: number): Wording => ({ zh: `第 ${row} 行`, en: `Row ${row}` }),
	shownRange: (from: number, to: number, of: number): Wording => ({
		zh: `第 ${count(from)}–${count(to)} 行，共 ${count(of)} 行`,
		en: `${count(from)}–${count(to)} of ${count(of)}`,
	}),
	more: (parties: number): Wording => ({
		zh: `另有 ${parties} 个主体，见导出的文件。`,
		en: `${parties} more ${parties === 1 ? 'party' : 'parties'}; the saved file has them.`,
	}),
	previous: { zh: '上一页', en: 'Previous' },
	next: { zh: '下一页', en: 'Next' },
	save: { zh: '导出全部结果', en: 'Save all results' },
	saveHelp: {
		zh: '文件里有每一行的结论、理由、发布期和摘要。下次可以只看有变化的行。',
		en: 'The file has the answer to every line with its reason, the release and its digest. Next time you can look at what changed and nothing else.',
	},
	fileName: { zh: '批量筛查', en: 'screening' },
	earlier: { zh: '与以前的结果比较', en: 'Compare with an earlier result' },
	earlierHelp: {
		zh: '选择以前从本页导出的 .csv 或者 .xlsx。',
		en: 'Choose a .csv or .xlsx that this page saved earlier.',
	},
	notAResult: {
		zh: '这不是从本页导出的结果。请选择以前导出的 .csv 或者 .xlsx，不要删改最后几列。',
		en: 'This is not a result saved from this page. Choose a .csv or .xlsx saved earlier, with its last columns left as they were.',
	},
	changed: (lines: number): Wording => ({
		zh: `只看有变化的 ${count(lines)} 行`,
		en: `Only the ${count(lines)} ${lines === 1 ? 'line' : 'lines'} whose answer changed`,
	}),
	before: { zh: '以前：', en: 'Before: ' },
	newLine: { zh: '新增的行', en: 'a new line' },
} as const;
