import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blacklistCsv } from '../../src/ingest/intake.fixture.ts';
import { differing, digestTree, ended, startBuild, writeFolder } from './tree.fixture.ts';

let root = '';
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'mingjian-proofs-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const TODAY = '2026-11-22';
const person = {
	主体名称: '欧阳建国',
	主体类型: '自然人',
	统一社会信用代码: '',
	违法事实: '欧阳建国销售假酒，建国供认不讳。',
};
const withdrawn = {
	主体名称: '示例华明食品有限公司',
	主体曾用名: '示例旧明食品厂',
	统一社会信用代码: '9111000071093123XX',
	经营场所: '示例路9号',
	违法事实: '示例华明食品有限公司掺假',
	移出日期: '2026-01-05',
	移出原因: '信用修复',
};
const case_ = (name: string, code: string, status: string) =>
	`caseNo,title,party,partyKind,partyCode,facts,authority,status,decidedOn,publishedOn\nAL-1,${name}掺假案,${name},企业,${code},${name}掺假,示例市局,${status},2022-03-01,2022-03-05`;

async function build(name: string, files: Readonly<Record<string, string>>, today = TODAY) {
	const data = join(root, name, 'data');
	const out = join(root, name, 'site');
	writeFolder(data, files);
	const { code, said } = await ended(startBuild(data, out, today));
	return { code, said, out };
}

const list = (...rows: readonly Readonly<Record<string, string>>[]) => ({
	'blacklist/example/list.csv': blacklistCsv({}, ...rows),
});

describe('over the whole built site', () => {
	test('an ended row tells nothing: other names, codes, address and prose give the same bytes', async () => {
		const other = {
			...withdrawn,
			主体名称: '别名甲乙丙丁有限公司',
			主体曾用名: '别名旧厂',
			统一社会信用代码: '91110000100003962T'.replace('91110000100003962T', '91100000100003962T'),
			经营场所: '他处',
			违法事实: '以次充好',
		};
		const one = await build('ended-a', {
			...list(withdrawn),
			'cases/example/list.csv': case_('示例华明食品有限公司', '9111000071093123XX', 'final'),
		});
		const two = await build('ended-b', {
			...list(other),
			'cases/example/list.csv': case_('别名甲乙丙丁有限公司', '91100000100003962T', 'final'),
		});
		expect([one.code, two.code]).toEqual([0, 0]);
		expect(differing(digestTree(one.out), digestTree(two.out))).toEqual([]);
		for (const path of digestTree(one.out).keys())
			expect(readFileSync(join(one.out, path), 'utf8')).not.toMatch(/华明|旧明|9111000071093123XX|示例路9号/);
	}, 300_000);

	test('a masked person cannot be told from another of the same surname', async () => {
		const other = Object.fromEntries(
			Object.entries(person).map(([heading, cell]) => [heading, cell.replaceAll('建国', '海波')])
		);
		const one = await build('masked-a', list(person));
		const two = await build('masked-b', list(other));
		expect([one.code, two.code]).toEqual([0, 0]);
		expect(differing(digestTree(one.out), digestTree(two.out))).toEqual([]);
		expect(readFileSync(join(one.out, 'blacklist/hmd-2/index.html'), 'utf8')).toContain('欧阳某');
	}, 300_000);

	test('a hidden name in the prose of another record fails the build and leaves the old site', async () => {
		const one = await build('leak', list(person));
		const before = digestTree(one.out);
		const two = await build('leak', list(person, { 违法事实: '与欧阳 建国合伙' }));
		expect(two.code).toBe(1);
		expect(two.said).toMatch(/must not be published/);
		expect(differing(before, digestTree(one.out))).toEqual([]);
	}, 300_000);

	test('exports that cannot be published leave the old site', async () => {
		const one = await build('stop', list());
		const before = digestTree(one.out);
		const two = await build('stop', list({ 列入依据: '' }));
		expect(two.code).toBe(1);
		expect(differing(before, digestTree(one.out))).toEqual([]);
	}, 300_000);
});
