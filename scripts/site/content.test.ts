import { mkdtempSync, readFileSync, rmSync, existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blacklistCsv } from '../../src/ingest/intake.fixture.ts';
import { pagesOf } from './links.fixture.ts';
import { differing, digestTree, ended, startBuild, writeFolder } from './tree.fixture.ts';

let root = '';
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'mingjian-content-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const cases = [
	'caseNo,title,party,partyKind,facts,authority,status,decidedOn,publishedOn',
	'AL-1,示例案,示例华明食品有限公司,企业,掺假,示例市局,final,2025-03-01,2025-03-05',
	'AL-2,示例旧案,示例旧明食品有限公司,企业,掺假,示例市局,final,2022-03-01,2022-03-05',
].join('\n');
const recall = (day: string) =>
	`noticeNo,product,producer,authority,announcedOn\nZH-1,示例饼干,示例华明食品有限公司,示例市局,2026-11-02\nZH-2,示例糖,示例华明食品有限公司,示例市局,${day}`;
const story = (text: string) => `---\ntitle: 始末\n---\n\n${text}\n`;

const bulletin = (lang: string, slug: string, day: string, text: string) => ({
	[`content/${lang}/bulletins/${slug}.mdx`]: `---\ntitle: ${slug} ${lang}\ndescription: 一段话。\nday: '${day}'\nkind: news\n---\n\n${text}\n`,
});

const files = (more: Readonly<Record<string, string>> = {}) => ({
	'site.yaml': 'url: https://www.example.gov.cn\nindexable: true\n',
	'blacklist/example/list.csv': blacklistCsv(
		{},
		{ 主体名称: '示例新明食品有限公司', 统一社会信用代码: '', 移出日期: '2026-01-05', 移出原因: '信用修复' }
	),
	'cases/example/list.csv': cases,
	'recalls/example/list.csv': recall('2026-11-01'),
	'content/zh/guides/reuse.mdx':
		'---\ntitle: 本局的再利用须知\ndescription: 自己写的。\norder: 8\n---\n\n正文。\n',
	'content/zh/cases/AL-1.mdx': story(
		'当事人是<Party record="cases:AL-1" />，另案是<Party record="cases:AL-2" />，又见<Party record="blacklist:HMD-2" />。'
	),
	'content/zh/cases/AL-9.mdx': story('尚未公布。'),
	...bulletin('zh', 'recall', '2026-11-03', '见<Record of="recalls:ZH-1" as="这份召回" />。'),
	...bulletin('en', 'recall', '2026-11-03', 'See <Record of="recalls:ZH-1" as="this recall" />.'),
	...bulletin('zh', 'case', '2026-11-10', '见<Record of="cases:AL-2" />。'),
	...bulletin('en', 'case', '2026-11-10', 'See <Record of="cases:AL-2" />.'),
	...bulletin('zh', 'coming', '2026-11-23', '见<Record of="recalls:ZH-9" />。'),
	...more,
});

async function build(name: string, given: Readonly<Record<string, string>>) {
	const out = join(root, name, 'site');
	writeFolder(join(root, name, 'data'), given);
	const { code, said } = await ended(startBuild(join(root, name, 'data'), out, '2026-11-22'));
	return { code, said, out, read: (path: string) => readFileSync(join(out, path), 'utf8') };
}

describe('what people write', () => {
	let one: Awaited<ReturnType<typeof build>>;
	beforeAll(async () => {
		one = await build('one', files());
	}, 600_000);

	test('is built', () => expect(one.code, one.said).toBe(0));

	test('names parties as far as the gate lets it', () => {
		const page = one.read('cases/al-1/index.html');
		expect(page).toMatch(
			/当事人是<a href="\/party\/[^"]+" dir="auto" data-until="2028-03-05" data-else="某企业">示例华明食品有限公司<\/a>，/
		);
		expect(page).toContain('另案是<bdi>某企业</bdi>，又见<bdi>某企业</bdi>。');
	});

	test('is a bulletin from its day on, in its list, its feed and the full text, the newest first', () => {
		expect(one.read('bulletins/recall/index.html')).toMatch(/见<a href="\/recalls\/zh-1\/">这份召回<\/a>。/);
		expect(one.read('en/bulletins/recall/index.html')).toMatch(
			/See <a href="\/en\/recalls\/zh-1\/">this recall<\/a>\./
		);
		const list = one.read('bulletins/index.html');
		expect(list.indexOf('case zh')).toBeLessThan(list.indexOf('recall zh'));
		expect(list).not.toContain('coming');
		expect(existsSync(join(one.out, 'bulletins/coming'))).toBe(false);
		const feed = parseAtomFeed(one.read('bulletins/feed.xml'));
		expect(feed.entries?.map(({ id }) => id)).toEqual([
			'https://www.example.gov.cn/bulletins/case/',
			'https://www.example.gov.cn/bulletins/recall/',
		]);
		expect(feed.updated).toBe('2026-11-10T04:00:00.000Z');
		expect(one.read('index.html')).toContain('href="/bulletins/case/"');
	});

	test('is kept from search engines where it mentions a list that they may not show', () => {
		expect(one.read('bulletins/recall/index.html')).not.toContain('content="noindex"');
		expect(one.read('bulletins/case/index.html')).toContain('content="noindex"');
	});

	test('of ours goes with the exports of others as far as it is a guide, theirs in its place', () => {
		expect(one.read('guide/reuse/index.html')).toContain('本局的再利用须知');
		expect(one.read('en/guide/reuse/index.html')).toContain('Re-use the data');
		expect(existsSync(join(one.out, 'guide/listing/index.html'))).toBe(true);
	});

	test('is said to be idle where no public record has its number, or a language is missing', () => {
		expect(one.said).toContain('content/zh/cases/AL-9.mdx: cases 没有这个编号的公开记录，未采用。');
		expect(one.said).toContain('content/en/cases/AL-1.mdx: 没有这个文件');
		expect(one.said).not.toContain('AL-2026');
	});

	test('stops the build by file and line where it types a name that is hidden', async () => {
		const before = digestTree(one.out);
		const two = await build(
			'one',
			files({ 'content/zh/cases/AL-1.mdx': story('第一段。\n\n它叫示例 旧明食品有限公司。') })
		);
		expect(two.code).toBe(1);
		expect(two.said).toContain('content/zh/cases/AL-1.mdx:7: “示例旧明食品有限公司”不得公布。');
		expect(two.said).toContain('Write <Party record="dataset:key" /> in its place');
		expect(differing(before, digestTree(one.out))).toEqual([]);
	}, 300_000);

	test('stops the build by file and line where it asks for a party of no public record', async () => {
		const two = await build(
			'asked',
			files({ 'content/zh/cases/AL-1.mdx': story('见<Party record="recalls:ZH-7" />。') })
		);
		expect(two.code).toBe(1);
		expect(two.said).toContain(
			'content/zh/cases/AL-1.mdx:5: <Party record="recalls:ZH-7" /> 在 recalls 中没有公开记录。'
		);
	}, 300_000);

	test('maps every page that may be indexed, and no other', () => {
		const listed = readdirSync(one.out)
			.filter((file) => /^sitemap-\d+\.xml$/.test(file))
			.flatMap((file) => [
				...one.read(file).matchAll(/<loc>https:\/\/www\.example\.gov\.cn\/([^<]*)<\/loc>/g),
			])
			.map(([, path]) => path!);
		const open = [...digestTree(one.out).keys()]
			.filter((path) => path.endsWith('index.html') && !one.read(path).includes('content="noindex"'))
			.map((path) => path.replace(/index\.html$/, ''));
		expect(listed.toSorted()).toEqual(open.toSorted());
		expect(listed).toContain('recalls/zh-1/');
		expect(one.read('sitemap.xml')).toContain('<loc>https://www.example.gov.cn/sitemap-1.xml</loc>');
		expect(one.read('sitemap-1.xml')).toContain(
			'<loc>https://www.example.gov.cn/recalls/zh-1/</loc><lastmod>2026-11-02</lastmod>'
		);
		expect(one.read('robots.txt')).toContain('Sitemap: https://www.example.gov.cn/sitemap.xml');
	});

	test('lets no page be framed but those that are made for it', () => {
		const rules = one.read('_headers').split('\n\n');
		const denied = rules
			.filter((rule) => rule.includes('X-Frame-Options: DENY'))
			.map((rule) => rule.split('\n')[0]!);
		for (const page of pagesOf(one.out)) {
			const address = `/${page.replace(/index\.html$/, '')}`;
			const isDenied = denied.some(
				(path) => path === address || (path.endsWith('/*') && address.startsWith(path.slice(0, -1)))
			);
			expect(isDenied, page).toBe(!/^(?:en\/)?embed\//.test(page));
		}
	});

	test('allows by web servers all that some page allows itself', () => {
		const rulesOf = (policy: string) =>
			new Map(policy.split('; ').map((rule) => [rule.split(' ')[0]!, rule.split(' ').slice(1)]));
		for (const file of ['_headers', 'headers/nginx.conf', 'headers/Caddyfile']) {
			const sent = rulesOf(/Content-Security-Policy:? "?([^"\n]+)/.exec(one.read(file))![1]!);
			for (const page of ['index.html', 'search/text/index.html', 'check/batch/index.html']) {
				const [, said = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(one.read(page))!;
				for (const [rule, sources] of rulesOf(said.replaceAll('&#39;', "'")))
					for (const source of sources)
						if (source !== "'none'") expect(sent.get(rule), `${file} ${page} ${rule}`).toContain(source);
			}
		}
	});

	test('a record of another list, or of another day, leaves a feed as it was', async () => {
		const two = await build(
			'two',
			files({
				'blacklist/example/list.csv': blacklistCsv({}, { 列入日期: '2025-06-01' }),
				'recalls/example/list.csv': recall('2026-10-01'),
			})
		);
		expect(two.code, two.said).toBe(0);
		expect(two.read('cases/feed.xml')).toBe(one.read('cases/feed.xml'));
		const [before, after] = [one, two].map((each) => each.read('recalls/feed.xml').split('<entry>'));
		expect(after?.slice(0, 2)).toEqual(before?.slice(0, 2));
		expect(one.read('cases/feed.xml')).not.toContain('旧明');
	}, 300_000);
});
