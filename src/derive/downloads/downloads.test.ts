import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { datasetById } from '../../datasets/index.ts';
import { readFolder, oneRow } from '../../ingest/intake.fixture.ts';
import { siteSchema } from '../../ingest/settings.ts';
import { gateFolder } from '../../registry/gate.fixture.ts';
import { downloads } from './downloads.ts';
import { packageOf } from './package.ts';
import { schemaOf } from './schema.ts';
import { sheetCells } from './sheet.ts';

const site = siteSchema.parse({ licence: 'CC-BY-4.0', url: 'https://www.example.gov.cn' });
const blacklist = datasetById('blacklist')!;
const cells = {
	违法事实: '=cmd|"x"\n第二行',
	处罚内容: '示例，<b>&"',
	罚款金额: '12.5万元',
	违法行为: '无证生产经营；虚假标注',
	法定代表人: '示例人',
};

/** Every download of a blacklist of two rows, the second ended. */
async function written(): Promise<Readonly<Record<string, Buffer>>> {
	const { records } = await gateFolder({
		...oneRow(cells),
		'blacklist/other/list.csv':
			'recordNo,party,partyKind,ground,authority,listedOn,endedOn,endGround\nX-2,示例乙公司,企业,g,a,2025-01-01,2026-01-01,信用修复\n',
	});
	return Object.fromEntries(
		downloads.map(({ file, open }) => {
			const chunks: Uint8Array[] = [];
			const writing = open(blacklist, site, (chunk) => void chunks.push(Buffer.from(chunk as string)));
			for (const record of records['blacklist']!) writing.add(record);
			writing.close();
			return [file, Buffer.concat(chunks)];
		})
	);
}

const rowsOf = (csv: string) =>
	Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;

describe('the downloads of a dataset', () => {
	test('say the same of every record', async () => {
		const files = await written();
		const [heading = [], first = [], second = []] = rowsOf(files['data.csv']!.toString());
		const lines = files['data.ndjson']!.toString()
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as Record<string, unknown>);
		const { records, licence } = JSON.parse(files['data.json']!.toString()) as {
			records: unknown;
			licence: string;
		};
		expect(records).toEqual(lines);
		expect(licence).toBe('CC-BY-4.0');
		const cell = (row: readonly string[], name: string) => row[heading.indexOf(name)];
		expect([cell(first, 'key'), cell(first, 'fine'), cell(first, 'violations')]).toEqual([
			'HMD-1',
			'125000',
			'unlicensed | falseLabelling',
		]);
		expect(lines[0]).toMatchObject({
			key: 'HMD-1',
			fine: '125000',
			violations: ['unlicensed', 'falseLabelling'],
			facts: cell(first, 'facts'),
		});
		expect(Object.keys(lines[1]!)).toEqual(['key', 'url', 'standing', 'endedOn', 'endGround']);
		expect(second.filter(Boolean)).toEqual([
			'X-2',
			'https://www.example.gov.cn/blacklist/x-2/',
			'ended',
			'2026-01-01',
			'repaired',
		]);
	});

	test('leave out what shows on the page of the record alone', async () => {
		for (const [file, content] of Object.entries(await written()))
			expect(content.toString(), file).not.toContain('示例人');
	});

	test('for Excel hold no formula and keep long codes', async () => {
		const [heading = [], first = []] = rowsOf((await written())['data.excel.csv']!.toString());
		expect(first[heading.indexOf('违法事实')]).toBe('\'=cmd|"x"\n第二行');
		expect(first[heading.indexOf('统一社会信用代码')]).toBe('914403001922038216\t');
		expect(first[heading.indexOf('违法行为')]).toBe('无证生产经营；虚假标注');
	});

	test('as a workbook can be read back by our own reader, cell for cell', async () => {
		const book = (await written())['data.xlsx']!;
		const { entries, problems } = await readFolder({
			'blacklist/example/list.xlsx': book,
			'blacklist/example/source.yaml':
				'sender: { zh: 示例, en: Example }\nskip: [{ column: 状态, equals: [已结束], why: withdrawn }]\ncolumns: { 编号: ignore, 状态: ignore, 结束日: ignore, 结束理由: ignore, 网页地址: ignore, 来源单位: ignore }\n',
		});
		expect(problems.map(({ rule }) => rule)).toEqual(['formula', 'markup']);
		expect(
			entries.map(({ key, values }) => [key, values['facts'], values['penalty'], values['fine']])
		).toEqual([['HMD-1', '=cmd|"x"\n第二行', '示例，<b>&"', '125000']]);
	});

	test('are the same bytes whenever they are written', async () => {
		expect(await written()).toEqual(await written());
	});

	test('are described column by column, in the order of the file', async () => {
		const [heading = []] = rowsOf((await written())['data.csv']!.toString());
		const { fields } = schemaOf(blacklist, site);
		expect(fields.map(({ name }) => name)).toEqual(heading);
		expect(fields.find(({ name }) => name === 'severity')).toMatchObject({
			type: 'string',
			categories: [{ value: 'mild', label: '轻微' }, {}, {}],
		});
	});

	test('are listed in a data package with their digests', async () => {
		const files = Object.entries(await written()).map(([name, { length }]) => ({
			path: `blacklist/${name}`,
			bytes: length,
			sha256: 'ab',
		}));
		const { resources, name, licenses } = packageOf(blacklist, site, files);
		expect([name, licenses]).toEqual(['blacklist', [{ name: 'CC-BY-4.0' }]]);
		expect(resources.map(({ path, hash }) => [path, hash])).toEqual(
			files.map(({ path }) => [path.split('/')[1], 'sha256:ab'])
		);
		for (const resource of resources) expect(resource.name).toMatch(/^[a-z0-9._-]+$/);
	});

	test('show a key of several cells side by side to people, so that its digits do not run together', async () => {
		const { records } = await gateFolder({
			...oneRow({ 记录编号: '682593', 决定书文号: '20250325' }),
			'blacklist/example/source.yaml': 'sender: { zh: 示例, en: Example }\nkey: [recordNo, decisionNo]\n',
		});
		const [record] = records['blacklist']!;
		expect(record!.key).toBe('682593\u001f20250325');
		expect(sheetCells(record!, blacklist, site)[0]).toBe('682593 · 20250325');
	});
});
