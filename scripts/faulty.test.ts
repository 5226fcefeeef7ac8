import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import type { Problem } from '../src/domain/problem.ts';
import { readReport } from './report/report.ts';

const root = mkdtempSync(join(tmpdir(), 'mingjian-faulty-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const place = ({ dataset, source, file, row, column }: Problem) =>
	[[dataset, source, file].filter(Boolean).join('/'), row === null ? null : `第 ${row} 行`, column]
		.filter((part) => part !== null)
		.join('，');

const line = (problem: Problem) =>
	[
		`- **${problem.severity} ${problem.rule}** ${place(problem)}`,
		`  - ${problem.zh}`,
		`  - ${problem.en}`,
		...(problem.write ? [`  - → ${problem.write}`] : []),
	].join('\n');

test('the folder of faulty exports is refused, each fault by its rule, in its place, with what to write instead', async () => {
	const { status } = spawnSync(
		process.execPath,
		[
			join(import.meta.dirname, 'check.ts'),
			'--data',
			join(import.meta.dirname, 'faulty'),
			'--today',
			'2026-11-22',
			'--report',
			root,
		],
		{ encoding: 'utf8' }
	);
	expect(status).toBe(1);
	const { problems, counts, sources } = readReport(root);
	for (const { files } of sources)
		for (const { rows, used, rejected, repeated, skipped, superseded, footer } of files)
			expect(used + rejected + repeated + skipped + superseded + footer).toBe(rows);
	expect(readFileSync(join(root, 'report.html'), 'utf8')).toContain('CW-001');
	const said = [
		'# What `npm run check -- --data scripts/faulty --today 2026-11-22` says',
		`${counts.records} records, ${counts.rejected} rows rejected, ${counts.stops} stops, ${counts.notes} notes`,
		problems.map(line).join('\n'),
	];
	await expect(`${said.join('\n\n')}\n`).toMatchFileSnapshot('faulty/what-check-says.md');
});
