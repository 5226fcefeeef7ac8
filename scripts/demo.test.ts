import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasets } from '../src/datasets/index.ts';
import { shareOut } from './demo/makers.ts';
import { readReport } from './report/report.ts';

const home = resolve(import.meta.dirname, '..');
const run = (script: string, ...given: readonly string[]) =>
	spawnSync(process.execPath, [join(home, 'scripts', script), ...given], { encoding: 'utf8' });

let root = '';
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'mingjian-demo-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const filesOf = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll('\\\\', '/')
		)
		.toSorted();

describe('the demonstration', () => {
	test('in data/ is what the generator writes', () => {
		const out = join(root, 'bundled');
		expect(run('demo.ts', '--out', out).status).toBe(0);
		const made = filesOf(out);
		expect(filesOf(join(home, 'data')).filter((file) => file !== 'policies.yaml')).toEqual(made);
		// A workbook holds the time at which it was written.
		for (const file of made.filter((each) => !each.endsWith('.xlsx')))
			expect(readFileSync(join(out, file)).equals(readFileSync(join(home, 'data', file))), file).toBe(true);
	});

	test('of any size has so many records over every dataset, and no row of it is rejected', () => {
		const out = join(root, 'small');
		expect(run('demo.ts', '--out', out, '--records', '1000', '--seed', '7').status).toBe(0);
		const report = join(root, 'report');
		expect(run('check.ts', '--data', out, '--today', '2026-11-22', '--report', report).status).toBe(0);
		const { counts, sources } = readReport(report);
		expect([counts.records, counts.rejected]).toEqual([1000, 0]);
		expect([...new Set(sources.map(({ dataset }) => dataset))].toSorted()).toEqual(
			datasets.map(({ id }) => id).toSorted()
		);
	});

	test.each([50, 300, 4166, 10_000, 1_000_000])('shares out %i records without losing one', (records) => {
		expect(shareOut(records).reduce((sum, share) => sum + share.records, 0)).toBe(records);
	});

	test('does not write over what it did not make', () => {
		const { status, stderr } = run('demo.ts', '--out', join(home, 'src'));
		expect([status, stderr]).toEqual([2, expect.stringMatching(/holds other things/)]);
	});
});
