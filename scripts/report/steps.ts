import type { Shown } from './page.ts';
import { both, figure, safe } from './text.ts';

/** What the operator does next, in order; blank where nothing is left to do. */
export function nextSteps({ groups, counts, sources }: Pick<Shown, 'groups' | 'counts' | 'sources'>): string {
	const kinds = (severity: string) => groups.filter((group) => group.severity === severity).length;
	const steps = [
		counts.stops > 0 &&
			step(
				'#stop',
				`先解决 ${kinds('stop')} 类必须解决的问题`,
				`Settle what has to be settled: ${kinds('stop')} kinds of problems.`
			),
		counts.rejected > 0 &&
			step(
				'#reject',
				`改正退回的 ${figure(counts.rejected)} 行`,
				`Mend the ${figure(counts.rejected)} rows sent back.`,
				howToMend(sources)
			),
		counts.notes > 0 &&
			step('#note', `核对 ${kinds('note')} 类提示`, `Look through ${kinds('note')} kinds of notes.`),
		counts.stops + counts.rejected > 0 && step(null, '再运行一次检查', 'Run the check again.'),
	].filter((each) => each !== false);
	if (steps.length === 0) return '';
	return `<h2>${both('接下来做什么', 'What to do next')}</h2>\n<ol class="next">\n${steps.join('\n')}\n</ol>`;
}

const step = (to: string | null, zh: string, en: string, more = '') =>
	`<li>${to === null ? safe(zh) : `<a href="${to}">${safe(zh)}</a>`} <span class="en" lang="en">${safe(en)}</span>${more}</li>`;

/** Which files hold the rows sent back, what is done in them, and where they go then. */
function howToMend(sources: Shown['sources']): string {
	const lines = sources.flatMap(({ dataset, source, files }) => {
		const rows = files.reduce((sum, { rejected }) => sum + rejected, 0);
		if (rows === 0) return [];
		const from = `<code>rejected/${safe(dataset)}/${safe(source)}.csv</code>`;
		const to = `<code>${safe(dataset)}/${safe(source)}/mended/</code>`;
		return [`<li>${from} → ${to}（${both(`${figure(rows)} 行`, `${figure(rows)} rows`)}）</li>`];
	});
	const how = both(
		'用 Excel 或 WPS 打开左边的文件，照 _problems 一列的说明改正，_file、_sheet、_row 三列不要改动；存为 CSV（UTF-8），放进右边的文件夹。不打算公布的行可以从文件中删去。',
		'Open the file on the left in Excel, correct it as its column _problems says and leave _file, _sheet and _row as they are; save it as CSV (UTF-8) and put it into the folder on the right. Rows not meant for publication may be taken out of the file.'
	);
	return `<p>${how}</p><ul>${lines.join('')}</ul>`;
}
