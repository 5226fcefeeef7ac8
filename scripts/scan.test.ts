import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { foldHidden } from '../src/registry/folding.ts';
import { toIndexed } from '../src/search/words.ts';
import { pack } from '../src/search/screening/build/pack.ts';
import type { ListedName } from '../src/search/screening/findings.ts';
import { toShardText } from '../src/search/screening/shard-text.ts';
import { filesOf, scanSite } from './scan.ts';
import { scanFiles } from './scan/files.ts';
import { writeFolder } from './site/tree.fixture.ts';

let site = '';
beforeEach(() => {
	site = mkdtempSync(join(tmpdir(), 'mingjian-scan-'));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

const NAME = '欧阳建国';
const CODE = '914403001922038216';
const scan = (
	{ shown = [], pages = [] }: { shown?: readonly string[]; pages?: readonly string[] } = {},
	own: readonly string[] = []
) =>
	scanFiles(site, filesOf(site), {
		hidden: new Set([foldHidden(NAME), foldHidden(CODE), 'acme foods']),
		shown,
		ownPages: new Map([[foldHidden(NAME), new Set(pages)]]),
		lawfulDigits: new Set(['13800138000']),
		own,
	}).map(({ file, what }) => `${file}: ${what}`);

describe('a hidden value', () => {
	test.each([
		['a page', 'a/index.html', `<p>${NAME}</p>`],
		['a page, as entities', 'a/index.html', [...NAME].map((c) => `&#${c.codePointAt(0)};`).join('')],
		['an address', 'a/index.html', `<a href="/?q=${encodeURIComponent(NAME)}">`],
		['an address in capitals of another form', 'a.xml', encodeURIComponent(NAME).toLowerCase()],
		['a script, escaped', 'a.js', '"\\u6b27\\u9633\\u5efa\\u56fd"'],
		['data, in traditional characters', 'a/data.ndjson', '{"a":"歐陽建國"}'],
		['a feed, spaced', 'feed.atom', '欧 阳 建 国'],
		['a calendar', 'a.ics', NAME],
		['a file without an ending', 'LICENSE', NAME],
		['a code in groups', 'a.txt', '9144 0300 1922 0382 16'],
		['a code beside letters', 'a.json', `"x${CODE}"`],
		['Latin letters in another case', 'a.csv', 'ACME  Foods, 12'],
	])('is found in %s', (_, file, content) => {
		writeFolder(site, { [file]: content });
		expect(scan()).toEqual([`${file}: hidden`]);
	});

	test('is found in names of files and folders', () => {
		writeFolder(site, { [`a/${NAME}.png`]: '', [`${CODE}/index.html`]: '' });
		expect(scan()).toHaveLength(2);
	});

	test('is found in what is packed', () => {
		writeFileSync(join(site, 'a.xlsx'), zipSync({ 'xl/sharedStrings.xml': strToU8(`<t>${NAME}</t>`) }));
		writeFileSync(join(site, 'b.pf_index'), gzipSync(strToU8(NAME)));
		expect(scan()).toEqual(['a.xlsx: hidden', 'b.pf_index: hidden']);
	});

	test('is found in the texts of full-text search, cut into words', () => {
		const fragment = (text: string) =>
			gzipSync(strToU8(`pagefind_dcd${JSON.stringify({ x: { url: 'a/', content: toIndexed(text) } })}`));
		const folder = 'texts/all/fragment';
		writeFolder(site, { [`${folder}/none.pf_fragment`]: '' });
		for (const [name, text] of [
			['a', `${NAME}销售假酒`],
			['b', `代码${CODE}，`],
			['c', 'supplied by Acme Foods.'],
			['d', '电话139-1234-5678'],
			['e', '家住示例市示例路9号'],
			['f', '示例食品有限公司'],
		] as const)
			writeFileSync(join(site, folder, `${name}.pf_fragment`), fragment(text));
		writeFileSync(join(site, folder, 'g.pf_fragment'), gzipSync(strToU8(`pagefind_dcd{${NAME}`)));
		expect(scan()).toEqual(
			['a: hidden', 'b: hidden', 'c: hidden', 'd: mobile', 'e: homeAddress', 'g: hidden'].map((each) =>
				`${folder}/${each}`.replace(': ', '.pf_fragment: ')
			)
		);
	});

	test.each([
		['name that shares its beginning with the one before', `${NAME}、示例食品店`, ''],
		['code without its check characters', '示例食品店', CODE],
	])('is found in a shard of the name list, in a %s', (_, name, code) => {
		const names = ['欧阳', name].map((each): ListedName => {
			const codes = code === '' ? [] : [{ scheme: 'uscc' as const, value: code }];
			return { name: each, former: false, codes, page: 'p-0123456789', lists: [] };
		});
		mkdirSync(join(site, 'screening'));
		writeFileSync(join(site, 'screening/names-0123abcd.bin'), pack(toShardText(names)));
		expect(scan().at(-1)).toBe('screening/names-0123abcd.bin: hidden');
	});

	test('inside a longer name that is lawfully shown is none, nor on the page of its own record', () => {
		writeFolder(site, {
			'a/index.html': `<b>${NAME}食品店</b>`,
			'blacklist/hmd-1/index.html': NAME,
			'en/blacklist/hmd-1/index.html': NAME,
			'blacklist/data.ndjson': NAME,
		});
		expect(scan({ shown: [`${NAME}食品店`], pages: ['blacklist/hmd-1'] })).toEqual([
			'blacklist/data.ndjson: hidden',
		]);
	});
});

describe('what looks personal', () => {
	test.each([
		['an identity number', '11010519491231002X', 'idNumber'],
		['a mobile', '电话13912345678', 'mobile'],
		['a mobile in groups', '139-1234-5678', 'mobile'],
		['a bank card', '6222 0212 3456 7890 128', 'bankCard'],
		['a home address', '家住示例市示例路9号', 'homeAddress'],
	])('such as %s is found', (_, text, what) => {
		writeFolder(site, { 'a/index.html': `<p>${text}</p>` });
		expect(scan()).toEqual([`a/index.html: ${what}`]);
	});

	test('is found beside a word in the cell before, and the outline of a drawing is none', () => {
		writeFolder(site, {
			'a/index.html': '<tr><th>银行账号</th><td>1234567890</td></tr>',
			'b/index.html': '<svg><path d="M 1 3 9 1 2 3 4 5 6 7 8"/></svg>',
			'c/data.csv': 'a,b\n家住示例市示例路9号,x\n13912345678,13912345678',
		});
		expect(scan()).toEqual(['a/index.html: bankCard', 'c/data.csv: homeAddress', 'c/data.csv: mobile']);
	});

	test('is none where a recall or the site gives it as its telephone', () => {
		writeFolder(site, { 'a/index.html': '138 0013 8000 13912345678', 'release.json': '11010519491231002X' });
		expect(scan({}, ['139 1234 5678'])).toEqual([]);
	});
});

test('a site of many files is searched by several threads with the same result', async () => {
	const pages = Object.fromEntries(
		Array.from({ length: 2100 }, (_, at) => [`${at}/index.html`, at % 700 === 0 ? NAME : 'x'])
	);
	writeFolder(site, pages);
	const found = await scanSite(site, {
		hidden: new Set([foldHidden(NAME)]),
		shown: [],
		ownPages: new Map(),
		lawfulDigits: new Set(),
		own: [],
	});
	expect(found.map(({ file }) => file)).toEqual(['0/index.html', '1400/index.html', '700/index.html']);
});

test('a file larger than a piece is searched to its end', () => {
	writeFileSync(join(site, 'data.ndjson'), `${`${'甲'.repeat(99)}\n`.repeat(120_000)}${NAME}\n`);
	writeFileSync(
		join(site, 'data.bin'),
		zipSync({ 'sheet.xml': strToU8(`${'<row>乙</row>'.repeat(900_000)}<row>${NAME}</row>`) })
	);
	expect(scan()).toEqual(['data.bin: hidden', 'data.ndjson: hidden']);
});

test('what every page has in common is no hiding place', () => {
	const pages = Array.from({ length: 300 }, (_, at) => [
		`${at}/index.html`,
		`<head>${'<p>同</p>'.repeat(5)}<footer>${NAME}</footer><td>身份证号</td><td>${at === 7 ? '11010519491231002' : '1'}</td>`,
	]);
	writeFolder(site, Object.fromEntries(pages) as Record<string, string>);
	const found = scan();
	expect(found.filter((each) => each.endsWith(': hidden'))).toHaveLength(300);
	expect(found.filter((each) => !each.endsWith(': hidden'))).toEqual([]);
	writeFolder(site, { '7/index.html': `<td>身份证号</td><td>110105491231002</td>` });
	expect(scan()).toContain('7/index.html: idNumber');
});
