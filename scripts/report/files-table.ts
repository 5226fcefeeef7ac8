import type { FileAccount } from '../../src/ingest/account.ts';
import { both, figure, safe } from './text.ts';

export interface SourceFiles {
	readonly dataset: string;
	readonly source: string;
	readonly files: readonly FileAccount[];
	readonly records: number;
}

const MOST = 500;

const counted = [
	['行', 'Rows', 'rows'],
	['采用', 'Used', 'used'],
	['退回', 'Sent back', 'rejected'],
	['重复', 'Repeated', 'repeated'],
	['跳过', 'Skipped', 'skipped'],
	['被替代', 'Superseded', 'superseded'],
	['表尾', 'Footer', 'footer'],
] as const;

/** What was read: each file and sheet with what became of its rows. */
export function filesTable(sources: readonly SourceFiles[]): string {
	const rows = sources.flatMap(({ dataset, source, files }) =>
		files.map(
			(file) =>
				`<tr><td>${safe(dataset)}</td><td>${safe(source)}</td><td>${safe([file.file, file.sheet].filter(Boolean).join(' / '))}</td>${counted.map(([, , key]) => `<td class="n">${figure(file[key])}</td>`).join('')}</tr>`
		)
	);
	const left = rows.length - MOST;
	const names = [
		['数据集', 'Dataset'],
		['来源', 'Source'],
		['文件', 'File'],
	] as const;
	return `<section id="files">
<h2>${both('读了哪些文件', 'What was read')}</h2>
<table class="files">
<thead><tr>${names.map(([zh, en]) => `<th scope="col">${both(zh, en)}</th>`).join('')}${counted.map(([zh, en]) => `<th scope="col" class="n">${both(zh, en)}</th>`).join('')}</tr></thead>
<tbody>
${rows.slice(0, MOST).join('\n')}
</tbody>
</table>
${left > 0 ? `<p>${both(`另有 ${left} 个文件，见 report.json。`, `${left} more files are in report.json.`)}</p>` : ''}
</section>`;
}
