import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gunzipSync, strFromU8 } from 'fflate';
import type { Text } from '../src/derive/texts.ts';
import type { Shelves } from '../src/search/shelves.ts';
import { textsOfFragment } from './scan/fragment.ts';
import { digestTree } from './site/tree.fixture.ts';
import { writeIndex } from './texts.ts';

let root = '';
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'mingjian-texts-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const textOf = (id: string, year: string | null, said: string): Text => ({
	langs: ['zh', 'en'],
	path: ['recalls', id],
	fragment: null,
	title: { zh: `示例饼干（${id}）`, en: `示例饼干（${id}）` },
	parts: [{ field: 'reason', text: said }],
	under: {
		list: ['recalls'],
		category: [],
		region: ['440000'],
		year: year ? [year] : [],
		standing: ['current'],
	},
	labels: ['广东省', 'Guangdong'],
	day: year && `${year}-01-01`,
	until: null,
});
const texts = [
	textOf('zh-1', '2026', '抽检 GB 2760-2014 不合格。'),
	textOf('zh-2', '2007', '含有三聚氰胺'),
	textOf('zh-3', null, '检出兽药残留'),
];
const shelvesIn = (name: string) =>
	JSON.parse(readFileSync(join(root, name, 'shelves.json'), 'utf8')) as Shelves;

test('the index is the same for the same texts, holds them as written, and nothing that no page asks for', async () => {
	await writeIndex(join(root, 'one'), texts);
	await writeIndex(join(root, 'two'), texts);
	const [one, two] = [digestTree(join(root, 'one')), digestTree(join(root, 'two'))];
	expect([...one]).toEqual([...two]);
	expect(
		[...one.keys()]
			.filter((path) => !/\/(?:filter|fragment|index)\//.test(path))
			.map((path) => path.replace(/_\w+/, ''))
	).toEqual([
		'all/characters.txt',
		'all/pagefind-entry.json',
		'all/pagefind.en.pf_meta',
		'all/wasm.en.pagefind',
		'pagefind.js',
		'shelves.json',
		'traditional.bin',
	]);
	const fragments = readdirSync(join(root, 'one/all/fragment'));
	const said = fragments.flatMap((name) =>
		textsOfFragment(strFromU8(gunzipSync(readFileSync(join(root, 'one/all/fragment', name)))))
	);
	for (const { parts, title } of texts)
		expect(said).toEqual(expect.arrayContaining([parts[0]!.text, title.zh]));
	expect(shelvesIn('one')).toMatchObject({ texts: { zh: 3, en: 3 }, shelves: ['all'] });
});

test('beyond so many texts every year has its shelves, of which the newest keeps the machine', async () => {
	const more = ['2007-03-01', '2007-09-01'].map((day, at) => ({
		...textOf(`zh-${at + 4}`, '2007', '检出异物'),
		day,
	}));
	await writeIndex(join(root, 'years'), [...texts, ...more], 2);
	const { shelves, bytes } = shelvesIn('years');
	expect(shelves).toEqual(['2026', '2007', '2007-2', '0000']);
	const machines = [...digestTree(join(root, 'years')).keys()].filter((path) =>
		/wasm|pagefind\.js/.test(path)
	);
	expect(machines).toEqual(['2026/wasm.en.pagefind', 'pagefind.js']);
	expect(bytes).toBeGreaterThan(100_000);
});
