import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { datasets } from '../src/datasets/index.ts';
import { blacklistCsv, type Folder } from '../src/ingest/intake.fixture.ts';
import { siteSchema } from '../src/ingest/settings.ts';
import { compareWithSite, type Change } from './against.ts';
import { sayChanges } from './changes.ts';
import { examine } from './examination.ts';
import { writeData, writeRelease } from './publish.ts';
import { writeFolder } from './site/tree.fixture.ts';

let root = '';
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'mingjian-against-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const SITE = siteSchema.parse({ url: 'https://www.example.gov.cn', base: '/zt/', demo: true });
let made = 0;

/** Publishes the data files of one folder, and tells what those of another would change in them. */
async function compare(before: Folder, after: Folder): Promise<readonly Change[]> {
	const place = join(root, String(made++));
	const examined = async (name: string, files: Folder) => {
		const data = join(place, name);
		writeFolder(data, files as Record<string, string>);
		return examine({ data, today: '2026-11-22', report: `${data}-report`, quiet: true });
	};
	const old = await examined('before', before);
	const site = join(place, 'site');
	mkdirSync(site);
	const files = writeData(site, old.gated.folder, datasets, SITE);
	const release = { release: '2026-11-21.1', day: '2026-11-21', version: '1', next: null, files };
	writeRelease(site, release);
	old.forget();
	const now = await examined('after', after);
	const report = join(place, 'after-report');
	const changes = compareWithSite(now.gated, site, report);
	now.forget();
	expect(JSON.parse(readFileSync(join(report, 'changes.json'), 'utf8'))).toEqual(changes);
	return changes.filter(
		({ added, ended, changed, vanished }) =>
			added.length + ended.length + changed.length + vanished.length > 0
	);
}

const list = (...rows: readonly Readonly<Record<string, string>>[]): Folder => ({
	'blacklist/example/list.csv': blacklistCsv(...rows),
});

test('the same data changes nothing, wherever the site stands and the rows move', async () => {
	expect(await compare(list({}, {}), list({}, {}))).toEqual([]);
	const moved = { 记录编号: 'HMD-2', 主体名称: '示例第2食品有限公司', 统一社会信用代码: '' };
	const first = { 记录编号: 'HMD-1', 主体名称: '示例第1食品有限公司' };
	expect(
		await compare(list({}, {}), list(moved, { ...first, 统一社会信用代码: '914403001922038216' }))
	).toEqual([]);
});

test('what is added, ended, changed and vanished is told apart', async () => {
	const changes = await compare(
		list({}, {}, { 移出日期: '' }, {}),
		list(
			{ 所在地区: '440300', 列入依据: '另一条' },
			{ 移出日期: '2026-01-05', 移出原因: '信用修复' },
			{ 公示截止日期: '2026-01-05' },
			{ 记录编号: 'HMD-5' }
		)
	);
	expect(changes).toEqual([
		{
			dataset: 'blacklist',
			added: ['HMD-5'],
			ended: [
				{ key: 'HMD-2', ground: 'repaired' },
				{ key: 'HMD-3', ground: 'expired' },
			],
			changed: [
				{
					key: 'HMD-1',
					fields: [
						{ field: 'ground', before: '食品安全法第一百二十四条', after: '另一条' },
						{ field: 'region', before: null, after: '440300' },
					],
				},
			],
			vanished: ['HMD-4'],
		},
	]);
	expect(sayChanges(changes, 'report')).toBe(
		[
			'blacklist: 1 新增 / added, 2 结束 / ended, 1 变更 / changed, 1 不再出现 / vanished',
			'       + HMD-5',
			'       × HMD-2  repaired',
			'       × HMD-3  expired',
			'       ~ HMD-1  ground, region',
			'       ? HMD-4',
			'全部变更 / All changes: report/changes.json',
		].join('\n')
	);
});

test('a listing whose key held the name has ended, not vanished', async () => {
	const mapped = (row: Readonly<Record<string, string>>): Folder => ({
		...list({ 决定书文号: '一号', ...row }, { 决定书文号: '一号' }),
		'blacklist/example/source.yaml': 'sender: { zh: 示例, en: Example }\nkey: [decisionNo, party]\n',
	});
	const ended = { 移出日期: '2026-01-05', 移出原因: '信用修复' };
	expect(await compare(mapped({}), mapped(ended))).toMatchObject([
		{ added: [], ended: [{ key: '一号\u001f示例第1食品有限公司', ground: 'repaired' }], vanished: [] },
	]);
	expect(await compare(mapped(ended), mapped(ended))).toEqual([]);
});

test('a folder that is no site of ours is refused', async () => {
	writeFileSync(join(root, 'index.html'), '');
	const said: unknown[] = [];
	const exit = process.exit;
	process.exit = ((code: number) => {
		throw new Error(`exit ${code}`);
	}) as never;
	const tell = console.error;
	console.error = (...words: unknown[]) => void said.push(...words);
	try {
		expect(() => compareWithSite({ folder: '', keys: new Map() } as never, root, root)).toThrow('exit 2');
	} finally {
		process.exit = exit;
		console.error = tell;
	}
	expect(said.join(' ')).toContain('it has no release.json');
});
