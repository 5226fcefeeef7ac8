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

/** All that is said of a firm whose every listing has ended, and of its case. */
const endedEverywhere = (firm: {
	name: string;
	former: string;
	code: string;
	place: string;
	said: string;
}) => {
	const { name, former, code, place, said } = firm;
	const row = {
		...withdrawn,
		主体名称: name,
		主体曾用名: former,
		统一社会信用代码: code,
		经营场所: place,
		违法事实: said,
		法定代表人: said.slice(0, 3),
		当事人陈述: said,
	};
	const error = { ...row, 移出原因: '录入错误' };
	return {
		'blacklist/example/list.csv': blacklistCsv({}, row, error, {
			...row,
			移出日期: '',
			移出原因: '',
			公示截止日期: '2026-11-21',
		}),
		'blacklist/keyed/1.csv': blacklistCsv(
			{ 统一社会信用代码: '', 决定书文号: '一号', 记录编号: '' },
			{ ...row, 移出日期: '', 移出原因: '', 决定书文号: '一号', 记录编号: '' }
		),
		'blacklist/keyed/2026-06-01.csv': blacklistCsv({
			统一社会信用代码: '',
			决定书文号: '一号',
			记录编号: '',
		}),
		'blacklist/keyed/source.yaml':
			'sender: { zh: 示例, en: Example }\nkey: [decisionNo, party]\nvanished: expired\n',
		'violations/example/list.csv': `recordNo,party,partyCode,product,facts,ground,authority,listedOn,endedOn\nWG-1,${name},${code},${said},${name}${said},${said},示例海关,2025-06-01,2026-01-05`,
		'cases/example/list.csv': `${case_(name, code, 'final')}`,
		'recalls/example/list.csv':
			'noticeNo,product,producer,authority,announcedOn\nZH-1,饼干,另一家食品有限公司,示例市局,2025-06-01',
	};
};

describe('over the whole built site', () => {
	test('ended rows tell nothing: other names, codes, address and prose give the same bytes', async () => {
		const one = await build(
			'ended-a',
			endedEverywhere({
				name: '示例华明食品有限公司',
				former: '示例旧明食品厂',
				code: '9111000071093123XX',
				place: '示例路9号',
				said: '张华明向三县贩卖',
			})
		);
		const two = await build(
			'ended-b',
			endedEverywhere({
				name: '别名甲乙丙丁有限公司',
				former: '别名旧厂',
				code: '91100000100003962T',
				place: '他处8号',
				said: '李海波以次充好',
			})
		);
		expect([one.said, one.code, two.code]).toEqual([one.said, 0, 0]);
		expect(differing(digestTree(one.out), digestTree(two.out))).toEqual([]);
		for (const path of digestTree(one.out).keys())
			expect(path + readFileSync(join(one.out, path), 'utf8')).not.toMatch(
				/华明|旧明|9111000071093123XX|示例路9号|三县/
			);
		for (const [lang, words] of [
			['', /更正：这条信息是错误录入的/],
			['en/', /Correction: this listing was an error/],
		] as const) {
			const page = readFileSync(join(one.out, `${lang}blacklist/hmd-3/index.html`), 'utf8');
			expect(page).toMatch(words);
			expect(page).toMatch(/<meta name="robots" content="noindex/);
		}
	}, 300_000);

	test('a masked person cannot be told from another of the same surname', async () => {
		const other = Object.fromEntries(
			Object.entries(person).map(([heading, cell]) => [heading, cell.replaceAll('建国', '海波')])
		);
		const related = (given: string) => ({
			'cases/example/list.csv': `caseNo,title,facts,authority,status,decidedOn,publishedOn,related\nAL-2,欧阳${given}售假案,涉及欧陽${given},示例市局,decided,2025-03-01,2025-03-05,blacklist:HMD-2`,
		});
		const one = await build('masked-a', { ...list(person), ...related('建国') });
		const two = await build('masked-b', { ...list(other), ...related('海波') });
		expect([one.code, two.code]).toEqual([0, 0]);
		expect(differing(digestTree(one.out), digestTree(two.out))).toEqual([]);
		expect(readFileSync(join(one.out, 'blacklist/hmd-2/index.html'), 'utf8')).toContain('欧阳某');
	}, 300_000);

	test('a pending row leaves no trace but the next day of change, a rejected one its rule', async () => {
		const one = await build('without', list());
		const pending = { 主体名称: '示例待列入有限公司', 决定日期: '2026-11-20', 列入日期: '2026-11-24' };
		const two = await build('pending', list(pending));
		expect(differing(digestTree(one.out), digestTree(two.out))).toEqual(['release.json']);
		const bound = 'sender: { zh: example, en: example }\nexpected: { rejects: 0.9 }\n';
		const three = await build('rejected', {
			...list({ ...pending, 列入依据: '' }),
			'blacklist/example/source.yaml': bound,
		});
		expect(three.code, three.said).toBe(0);
		expect(differing(digestTree(one.out), digestTree(three.out))).toEqual([
			'data/blacklist/index.html',
			'en/data/blacklist/index.html',
		]);
		expect(readFileSync(join(three.out, 'data/blacklist/index.html'), 'utf8')).not.toContain('待列入');
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
