import { createHash } from 'node:crypto';
import type { FileAccount } from '../../src/ingest/account.ts';
import { filesTable, type SourceFiles } from './files-table.ts';
import { sectionOf } from './group-section.ts';
import type { ProblemGroup } from './group.ts';
import type { Counts } from './report.ts';
import { nextSteps } from './steps.ts';
import { STYLE } from './style.ts';
import { both, figure, safe } from './text.ts';

export interface Shown {
	readonly today: string;
	readonly exit: number;
	readonly sources: readonly (SourceFiles & { readonly files: readonly FileAccount[] })[];
	readonly groups: readonly ProblemGroup[];
	readonly counts: Counts;
}

const CSP = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/** The report for people: what to do first, then problems grouped by what follows, with examples and what to write. */
export function reportPage(shown: Shown): string {
	const { today, exit, sources, groups, counts } = shown;
	const verdict =
		exit === 0
			? both('可以发布。', 'Can be published.')
			: both(
					`有 ${figure(counts.stops)} 个问题必须先解决。这次没有发布任何内容，网站保持原样。`,
					`${figure(counts.stops)} problems have to be settled first. Nothing was published; the site is as it was.`
				);
	const figures = [
		['可用的记录', 'Records', counts.records],
		['必须解决', 'Stops', counts.stops],
		['退回的行', 'Rows sent back', counts.rejected],
		['提示', 'Notes', counts.notes],
	] as const;
	return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CSP}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${exit === 0 ? '可以发布' : '不能发布'} · 检查报告 ${safe(today)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${both(`数据检查报告 ${today}`, `Report on the exports, ${today}`)}</h1>
<p class="verdict${exit === 0 ? '' : ' no'}">${verdict}</p>
<dl class="figures">
${figures.map(([zh, en, count]) => `<div><dt>${both(zh, en)}</dt><dd>${figure(count)}</dd></div>`).join('\n')}
</dl>
${nextSteps(shown)}
${(['stop', 'reject', 'note'] as const).map((severity) => sectionOf(severity, groups)).join('\n')}
${filesTable(sources)}
</main>
</body>
</html>
`;
}
