import { escapeUTF8 } from 'entities';
import { rules, type Rule, type Severity } from '../../src/domain/rules.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { FileAccount } from '../../src/ingest/account.ts';
import type { Counts } from './report.ts';

/** Problems of one rule in one column of one source. */
export interface ProblemGroup {
	readonly rule: Rule;
	readonly severity: Severity;
	readonly dataset: string;
	readonly source: string;
	readonly field: string | null;
	readonly column: string | null;
	count: number;
	readonly examples: Problem[];
}

interface Shown {
	readonly today: string;
	readonly exit: number;
	readonly sources: readonly { dataset: string; source: string; files: readonly FileAccount[]; records: number }[];
	readonly groups: readonly ProblemGroup[];
	readonly counts: Counts;
}

const severities: Readonly<Record<Severity, readonly [string, string]>> = {
	stop: ['必须先解决，否则不发布', 'To be settled before anything is published'],
	reject: ['这些行不发布，改正后可重新送入', 'Rows not published; mend them and feed them back'],
	note: ['已发布，请核对', 'Published; please check'],
};

const STYLE = `body{font:16px/1.7 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#1b1f24;background:#fff}
h1{font-size:1.6rem}h2{margin-top:2.5rem;border-bottom:2px solid #1b1f24}h3{margin:1.5rem 0 .25rem}
table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{border:1px solid #ccd3da;padding:.35rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#f2f5f8}td.n{text-align:right;font-variant-numeric:tabular-nums}.en{color:#4a5560;display:block}.write{font-weight:600}
.verdict{padding:1rem;border-left:6px solid #1a7f37;background:#eef8f0}.verdict.no{border-color:#b42318;background:#fdf0ee}`;

const safe = (text: string | number | null) => escapeUTF8(String(text ?? ''));

const both = (zh: string, en: string) => `${safe(zh)} <span class="en" lang="en">${safe(en)}</span>`;

/** The report for people: grouped by what follows, counted, with the first examples and what to write instead. */
export function reportPage({ today, exit, sources, groups, counts }: Shown): string {
	const verdict =
		exit === 0
			? both('可以发布。', 'Can be published.')
			: both(`有 ${counts.stops} 个问题必须先解决，没有发布任何内容，网站保持原样。`, `${counts.stops} problems must be settled first. Nothing was published; the site is as it was.`);
	return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>检查报告 / Report ${safe(today)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>检查报告 <span class="en" lang="en">Report on the exports, ${safe(today)}</span></h1>
<p class="verdict${exit === 0 ? '' : ' no'}">${verdict}</p>
<table>
<tr><th scope="row">${both('记录', 'Records')}</th><td class="n">${counts.records}</td></tr>
<tr><th scope="row">${both('必须解决', 'Stops')}</th><td class="n">${counts.stops}</td></tr>
<tr><th scope="row">${both('退回的行', 'Rows rejected')}</th><td class="n">${counts.rejected}</td></tr>
<tr><th scope="row">${both('提示', 'Notes')}</th><td class="n">${counts.notes}</td></tr>
</table>
${counts.rejected > 0 ? `<p>${both('退回的行在 rejected/ 中，保留原有列名。改正后把文件放进该来源的 mended/ 文件夹，再运行一次。', 'Rejected rows are in rejected/ under their own headings. Mend them, put the file into the mended/ folder of its source, and run again.')}</p>` : ''}
${(['stop', 'reject', 'note'] as const).map((severity) => sectionOf(severity, groups)).join('')}
<h2>${both('读了哪些文件', 'What was read')}</h2>
<table>
<thead><tr>${[['数据集', 'Dataset'], ['来源', 'Source'], ['文件', 'File'], ['行', 'Rows'], ['采用', 'Used'], ['退回', 'Rejected'], ['重复', 'Repeated'], ['跳过', 'Skipped'], ['被替代', 'Superseded'], ['表尾', 'Footer']].map(([zh, en]) => `<th scope="col">${both(zh!, en!)}</th>`).join('')}</tr></thead>
<tbody>
${sources.flatMap(({ dataset, source, files }) => files.map((file) => `<tr><td>${safe(dataset)}</td><td>${safe(source)}</td><td>${safe([file.file, file.sheet].filter(Boolean).join(' / '))}</td>${[file.rows, file.used, file.rejected, file.repeated, file.skipped, file.superseded, file.footer].map((count) => `<td class="n">${count}</td>`).join('')}</tr>`)).join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

function sectionOf(severity: Severity, groups: readonly ProblemGroup[]): string {
	const own = groups.filter((group) => group.severity === severity).toSorted((a, b) => b.count - a.count);
	if (own.length === 0) return '';
	const [zh, en] = severities[severity];
	return `<h2>${both(zh, en)}</h2>\n${own.map(groupOf).join('\n')}`;
}

function groupOf({ rule, dataset, source, field, column, count, examples }: ProblemGroup): string {
	const { title } = rules[rule];
	const place = [dataset, source, column ?? field].filter(Boolean).join(' › ');
	return `<h3>${both(`${title.zh}（${count} 处）`, `${title.en} (${count})`)}</h3>
<p>${safe(place)} <code>${safe(rule)}</code></p>
<table>
<thead><tr><th scope="col">${both('位置', 'Place')}</th><th scope="col">${both('单元格', 'Cell')}</th><th scope="col">${both('问题', 'What is wrong')}</th><th scope="col">${both('应写成', 'Write instead')}</th></tr></thead>
<tbody>
${examples.map(({ file, sheet, row, cell, zh, en, write }) => `<tr><td>${safe([file, sheet, row === null ? null : `第 ${row} 行 / row ${row}`].filter((part) => part !== null).join(' / '))}</td><td>${safe(cell)}</td><td>${both(zh, en)}</td><td class="write">${safe(write)}</td></tr>`).join('\n')}
</tbody>
</table>
${count > examples.length ? `<p>${both(`另有 ${count - examples.length} 处，全部列在 report.json。`, `${count - examples.length} more, all listed in report.json.`)}</p>` : ''}`;
}
