import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { datasets } from '../src/datasets/index.ts';
import { oneRow, readFolder } from '../src/ingest/intake.fixture.ts';
import { listsLost } from './lost.ts';

const site = mkdtempSync(join(tmpdir(), 'mingjian-lost-'));
afterAll(() => rmSync(site, { recursive: true, force: true }));

const files = (rows: Readonly<Record<string, number>>) =>
	JSON.stringify({
		files: Object.entries(rows).map(([id, count]) => ({ path: `${id}/data.ndjson`, rows: count })),
	});

test('a list that the site has and the exports lack is lost; one that was empty is not', async () => {
	const { intake } = await readFolder(oneRow());
	expect(listsLost(site, intake, datasets)).toEqual([]);
	writeFileSync(join(site, 'release.json'), files({ blacklist: 3, recalls: 2, cases: 0 }));
	expect(listsLost(site, intake, datasets)).toEqual(['recalls']);
});

test('a folder without any export stops', async () => {
	const { problems } = await readFolder({ 'site.yaml': 'demo: true\n' });
	expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([['rows-few', 'stop']]);
});
