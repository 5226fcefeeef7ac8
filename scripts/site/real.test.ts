import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readReport } from '../report/report.ts';

const home = resolve(import.meta.dirname, '../..');
/** Real exports stand beside the checkout where there are any; nothing of them is kept in it. */
const exports = resolve(home, '../shared/real');

if (!existsSync(exports))
	console.log('The real exports are not beside this checkout (../shared/real); their tests are left out.');

describe.runIf(existsSync(exports))('the exports of real senders', () => {
	let root = '';
	let report: ReturnType<typeof readReport>;
	beforeAll(() => {
		root = mkdtempSync(join(tmpdir(), 'mingjian-real-'));
		const run = (script: string, ...given: readonly string[]) =>
			spawnSync(process.execPath, [join(home, 'scripts', script), ...given], { cwd: root, encoding: 'utf8' });
		expect(run('real.ts', exports, join(root, 'data')).status).toBe(0);
		const checked = run(
			'check.ts',
			'--data',
			join(root, 'data'),
			'--today',
			'2026-11-22',
			'--report',
			join(root, 'report')
		);
		expect(checked.status, checked.stdout.slice(-2000)).toBe(0);
		report = readReport(join(root, 'report'));
	}, 300_000);
	afterAll(() => rmSync(root, { recursive: true, force: true }));

	test('become records without the loss of a row', () => {
		const records = Object.fromEntries(
			report.sources.map(({ dataset, source, records: own }) => [`${dataset}/${source}`, own])
		);
		expect(records).toEqual({
			'violations/eu-rasff': 21871,
			'violations/tw-tfda': 22,
			'recalls/us-fsis': 1558,
			'cases/us-fda': 3374,
			'exemplars/moa-parks-begun': 372,
			'exemplars/moa-parks-recognised': 174,
			'exemplars/moa-towns-2018': 254,
			'exemplars/most-parks-assessed': 486,
			'exemplars/most-parks-listed': 234,
		});
	});

	test('are accounted for row by row, none rejected', () => {
		for (const { files } of report.sources)
			for (const { rows, used, rejected, repeated, skipped, superseded, footer } of files)
				expect([rejected, used + repeated + skipped + superseded + footer]).toEqual([0, rows]);
	});

	test('leave no column unread and no value unknown', () => {
		const rules = new Set(report.problems.map(({ rule }) => rule));
		for (const rule of ['heading-unknown', 'file-unread', 'value-unknown', 'date-form', 'format-refused'])
			expect(rules).not.toContain(rule);
	});
});
