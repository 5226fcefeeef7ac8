import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blacklistCsv } from '../../src/ingest/intake.fixture.ts';
import type { Release } from '../publish.ts';
import { differing, digestTree, ended, startBuild, writeFolder } from './tree.fixture.ts';

/** The only files that say on which day the site was built. */
const DAILY = [
	'data/index.html',
	'en/data/index.html',
	'en/index.html',
	'index.html',
	'lookup.json',
	'release.json',
];

const table = (...rows: readonly string[]) => rows.join('\n');
const FILES = {
	'blacklist/example/list.csv': blacklistCsv(
		{ 公示截止日期: '2026-11-25', 法定代表人: '李建国' },
		{ 移出日期: '2026-01-05', 移出原因: '信用修复' },
		{ 主体名称: '欧阳建国', 主体类型: '自然人' }
	),
	'recalls/example/list.csv': table(
		'noticeNo,product,producer,authority,announcedOn,status',
		'ZH-1,饼干,示例第1食品有限公司,示例市局,2026-11-01,ongoing'
	),
	'cases/example/list.csv': table(
		'caseNo,title,party,authority,status,decidedOn,publishedOn',
		'AL-1,一起掺假案,示例第1食品有限公司,示例市局,decided,2026-03-01,2026-03-05'
	),
};

let root = '';
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'mingjian-day-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function build(name: string, today: string) {
	const data = join(root, name, 'data');
	const out = join(root, name, 'site');
	writeFolder(data, FILES);
	const { code, said } = await ended(startBuild(data, out, today));
	expect(code, said).toBe(0);
	const release = JSON.parse(readFileSync(join(out, 'release.json'), 'utf8')) as Release;
	return { out, tree: digestTree(out), release };
}

test('a day without a boundary changes a handful of files, a boundary what it concerns', async () => {
	const one = await build('one', '2026-11-22');
	const again = await build('again', '2026-11-22');
	expect(differing(one.tree, again.tree)).toEqual([]);
	expect(one.release.next).toBe('2026-11-26');

	const { files, digest } = one.release;
	for (const { path, bytes, sha256, rows } of files) {
		const content = readFileSync(join(one.out, path));
		expect([path, content.length]).toEqual([path, bytes]);
		expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
		if (path.endsWith('.ndjson')) expect(content.toString().split('\n').length - 1).toBe(rows);
	}
	const lines = files.map(({ path, sha256 }) => ({ path, line: `${sha256}  ${path}\n` }));
	const sorted = lines.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map(({ line }) => line);
	expect(createHash('sha256').update(sorted.join('')).digest('hex')).toBe(digest);

	const next = await build('next', '2026-11-23');
	expect(differing(one.tree, next.tree).toSorted()).toEqual(DAILY);
	expect(next.release).toMatchObject({ digest, next: '2026-11-26' });

	const after = await build('after', '2026-11-26');
	const changed = differing(one.tree, after.tree);
	expect(changed).toContain('blacklist/hmd-1/index.html');
	expect(changed.filter((path) => /(?:hmd-2|hmd-3|zh-1|al-1)/.test(path))).toEqual([]);
	expect(after.release.next).not.toBe('2026-11-26');
}, 600_000);
