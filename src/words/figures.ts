import type { Lang, Wording } from '../domain/lang.ts';
import type { Level } from '../domain/figure.ts';

export const figureWords = {
	title: { zh: '图表', en: 'Figures' },
	lede: {
		zh: '公开记录说明了什么。每张图先说结论，再给数据；图、表、文件和列表的数字一致，图上每一处都可以点开，查看相应的记录。',
		en: 'What the published records show. Each figure states its finding first; chart, table, file and list agree, and every mark leads to the records behind it.',
	},
	meaning: {
		zh: '这些图只统计本站公开的记录，不对总体质量安全状况下结论；总体状况由法定机关统一发布。',
		en: 'These figures count the records published here. They draw no conclusion on overall quality or safety, which the law reserves to the competent authorities.',
	},
	of: { zh: '来自', en: 'From' },
	table: { zh: '查看数据表', en: 'Show the table' },
	longTable: { zh: '数据表（单独的页面）', en: 'The table (on its own page)' },
	svg: { zh: 'SVG 图', en: 'SVG image' },
	png: { zh: 'PNG 图', en: 'PNG image' },
	csv: { zh: 'CSV 表', en: 'CSV table' },
	page: { zh: '单独打开', en: 'Open on its own' },
	files: { zh: '文件和引用', en: 'Files and citation' },
	embed: { zh: '嵌入其他网页', en: 'Embed on another site' },
	embedMeans: {
		zh: '嵌入的图随本站更新。复制这一行：',
		en: 'An embedded figure follows this site’s updates. Copy this line:',
	},
	tools: { zh: '看图的方式', en: 'How the figure is shown' },
	highlight: { zh: '突出显示', en: 'Highlight' },
	everything: { zh: '全部', en: 'Everything' },
	from: { zh: '起', en: 'From' },
	to: { zh: '止', en: 'To' },
	earliest: { zh: '最早', en: 'Earliest' },
	latest: { zh: '最近', en: 'Latest' },
	measure: { zh: '单位', en: 'Measure' },
	byCount: { zh: '条数', en: 'Number of records' },
	byShare: { zh: '百分比', en: 'Percentage' },
	inRange: { zh: '这一段时间的记录', en: 'The records of these periods' },
	embedShown: { zh: '看嵌入后的样子', en: 'See the embedded figure' },
	records: { zh: '全部记录（CSV）', en: 'All records (CSV)' },
	whole: { zh: '全部记录的这张图', en: 'This figure for all records' },
	shown: { zh: '记录说明了什么', en: 'What the records show' },
	shownHere: {
		zh: '只统计本页的记录，公开的记录不等于总体情况。',
		en: 'These figures count only the records on this page, and what is published is not the whole picture.',
	},
	all: { zh: '查看全部图表', en: 'See all figures' },
	cite: { zh: '引用这张图', en: 'Cite this figure' },
	citeRelease: {
		zh: '引用时请写明期次，见页脚；图上的数字随各期变化。',
		en: 'State the release, named at the foot of the page: the numbers change from release to release.',
	},
	rows: { zh: '图后的记录', en: 'The records behind the marks' },
	rowsMean: {
		zh: '这些标记没有对应的筛选条件，它们的记录列在这里。',
		en: 'The list has no filter for these marks, so their records are listed here.',
	},
	tooMany: { zh: '编号见 CSV 表。', en: 'Their numbers are in the CSV table.' },
	count: { zh: '条数', en: 'Records' },
	share: { zh: '占比', en: 'Share' },
	period: { zh: '时间', en: 'Period' },
	noData: { zh: '无数据', en: 'No data' },
	notes: { zh: '说明', en: 'Notes' },
	schematic: {
		zh: '方格示意图，不表示行政区域界线，位置和面积没有地理含义。斜线表示本站各栏目都没有该地区的记录，不等于零。',
		en: 'A schematic grid, not a map: it shows no boundaries, and places and areas have no geographic meaning. Hatching means that no list here has any record of the unit, which is not zero.',
	},
	overlapping: {
		zh: '一条记录可以属于几项，各项相加可能多于总数。',
		en: 'One record may fall under several values, so these can add up to more than the total.',
	},
	endings: {
		zh: '停止公示的记录只按日期和原因计数，不再显示名称；“现在公示”不含它们。',
		en: 'Records that are no longer published are counted by day and ground alone, and named nowhere; “published now” leaves them out.',
	},
	floored: {
		zh: '百分数只舍不入，后面写明合格数和总数；斜线处没有数据，不是零。',
		en: 'Percentages are rounded down and stand with their numerators and denominators. Hatching is no data, not zero.',
	},
	hatchedTime: { zh: '斜线处的各期没有记录。', en: 'Hatched periods have no record.' },
	cut: {
		zh: '图中只画记录较多的各项，数据表列出全部。',
		en: 'The drawing shows the values with most records; the table has them all.',
	},
} as const satisfies Record<string, Wording>;

/** A level that was to be reached, beside its line. */
export const levelLabel = ({ percent, whom }: Level, lang: Lang): string =>
	lang === 'zh' ? `${whom.zh} ${percent}%` : `${percent}% (${whom.en})`;

/** The level with who set it. */
export const levelNote = ({ percent, whom, set }: Level): Wording => ({
	zh: `虚线：${set.zh}，${whom.zh} ${percent}%。`,
	en: `Dashed line: ${set.en}, ${percent}% for ${whom.en} enterprises.`,
});

/** How many records do not say what a figure tells them apart by. */
export const unstatedNote = (count: number): Wording => ({
	zh: `另有 ${count.toLocaleString('en')} 条没有写明所需的项目，不在图中。`,
	en: `A further ${count.toLocaleString('en')} ${count === 1 ? 'record does' : 'records do'} not state what is needed and ${count === 1 ? 'is' : 'are'} not shown.`,
});

/** The first tick of an axis that does not begin at zero. */
export const axisNote = (percent: number): Wording => ({
	zh: `纵轴从 ${percent}% 起。`,
	en: `The vertical axis begins at ${percent}%.`,
});
