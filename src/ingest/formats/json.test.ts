import { describe, expect, test } from 'vitest';
import { encode } from './encoded.fixture.ts';
import { readCells, readFault, readTable } from './export.fixture.ts';

const number = (text: string) => ({ text, type: 'number' });
const list = (...items: string[]) => ({ text: items.join('；'), type: 'list', items });
const missing = { text: '', type: 'missing' };

describe('a JSON list', () => {
	test('becomes rows under dotted paths in the order first seen', async () => {
		const text = JSON.stringify([
			{ no: '1', producer: { name: '甲', address: { city: '示例市' } } },
			{ no: '2', note: '', producer: { name: null } },
		]);
		expect(await readTable(text)).toEqual({
			sheet: null,
			headings: ['no', 'producer.name', 'producer.address.city', 'note'],
			faults: [],
			rows: [
				{ row: 1, cells: ['1', '甲', '示例市', missing] },
				{ row: 2, cells: ['2', '', missing, ''] },
			],
			end: null,
		});
	});

	test('keeps the digits of numbers as they are written', async () => {
		const text = '[{"a":912345678901234567,"b":1.50,"c":-0,"d":1E400,"e":true,"f":[1.0,2]}]';
		expect(await readCells(text)).toEqual([
			[number('912345678901234567'), number('1.50'), number('-0'), number('1E400'), 'true', list('1.0', '2')],
		]);
	});

	test('keeps headings that objects cannot hold', async () => {
		const { headings, rows } = await readTable(
			'[{"__proto__":{"x":"1"},"constructor":"2"},{"__proto__":"3","toString":"4"}]'
		);
		expect(headings).toEqual(['__proto__.x', 'constructor', '__proto__', 'toString']);
		expect(rows.map(({ cells }) => cells)).toEqual([
			['1', '2', missing, missing],
			[missing, missing, '3', '4'],
		]);
	});

	test('has a list of objects as one list for each path, in step', async () => {
		const text = JSON.stringify([
			{ lots: [{ no: 'A1', dates: ['2026-01-01', '2026-01-02'] }, { no: 'A2', units: 3 }, '其他', null] },
		]);
		const { headings, rows } = await readTable(text);
		expect(headings).toEqual(['lots.no', 'lots.dates', 'lots.units', 'lots']);
		expect(rows[0]?.cells).toEqual([
			list('A1', 'A2', '', ''),
			list('["2026-01-01","2026-01-02"]', '', '', ''),
			list('', '3', '', ''),
			list('', '', '其他', ''),
		]);
	});

	test('has no heading for what is null or empty where elsewhere it is an object', async () => {
		const text =
			'[{"no":"1","producer":null,"lots":[]},{"no":"2","producer":{"name":"甲"},"lots":[{"no":"A"}]}]';
		expect((await readTable(text)).headings).toEqual(['no', 'producer.name', 'lots.no']);
		expect((await readTable('[{"no":"1","producer":null,"tags":[]}]')).headings).toEqual([
			'no',
			'producer',
			'tags',
		]);
	});

	test('may be in UTF-16 or GB18030', async () => {
		const text = '[{"编号":"1","名称":"甲"}]';
		for (const encoding of ['utf-8 with BOM', 'utf-16le with BOM', 'utf-16le', 'gb18030'] as const)
			expect(await readCells(encode(text, encoding))).toEqual([['1', '甲']]);
	});

	test('leaves out a record that is wholly blank', async () => {
		expect((await readTable('[{"no":""},{"no":"2"}]')).rows).toEqual([{ row: 2, cells: ['2'] }]);
	});
});

describe('the pointer to the records', () => {
	const text = JSON.stringify({ data: { 'a/b': [{ no: '1' }], 'm~n': { items: [{ no: '2' }] } }, count: 1 });

	test.each([
		['/data/a~1b', '1'],
		['/data/m~0n/items', '2'],
	])('is followed as RFC 6901 says: %s', async (records, cell) => {
		expect(await readCells(text, { records })).toEqual([[cell]]);
	});

	test.each(['', '/data', '/data/items', 'data/a~1b', '/data/__proto__', '/data/a~1b/0/length'])(
		'is a fault in the mapping where no list is there: %j',
		async (records) => {
			expect(await readFault(text, { records })).toMatchObject({
				rule: 'mapping',
				write: 'records: /data/a~1b',
			});
		}
	);

	test('is asked for where it is missing', async () => {
		expect(await readFault(JSON.stringify({ data: [{ no: '1' }] }, null, 2))).toEqual({
			rule: 'mapping',
			zh: 'JSON 的最外层没有记录列表。请在 source.yaml 的 records 写明列表的位置，如 /data。',
			en: 'The JSON has no list of records at its outermost level. Say where it is with records in source.yaml, such as /data.',
			write: 'records: /data',
		});
	});
});

describe('JSON that cannot be read is refused', () => {
	test('where it is malformed', async () => {
		expect(await readFault('[{"no":"1"},{"no":]')).toMatchObject({ rule: 'format-refused' });
	});

	test('where the keys differ from record to record', async () => {
		const records = Array.from({ length: 20_000 }, (_, at) => `{"${at}":"1"}`);
		for (const text of [`[${records.join(',')}]`, records.join('\n')])
			expect(await readFault(text)).toMatchObject({
				rule: 'format-refused',
				zh: 'JSON 中不同的列名超过 16384 个，列名可能写成了每条记录不同的值。请改为固定的列名。',
			});
	});

	test('where a record is not an object', async () => {
		expect(await readFault('[{"no":"1"},2]')).toMatchObject({ rule: 'format-refused', row: 2 });
	});
});

describe('NDJSON', () => {
	test('is one record a line, blank lines apart', async () => {
		const { headings, rows, end } = await readTable(
			'{"no":"1"}\r\n\r\n{"no":12345678901234567890,"name":["a","b"]}\n'
		);
		expect(headings).toEqual(['no', 'name']);
		expect(rows).toEqual([
			{ row: 1, cells: ['1', missing] },
			{ row: 3, cells: [number('12345678901234567890'), list('a', 'b')] },
		]);
		expect(end).toBeNull();
	});

	test('may be a single line', async () => {
		expect(await readCells('{"no":"1"}')).toEqual([['1']]);
	});

	test.each([
		['broken', '{"no":"1"}\n{"no":\n{"no":"3"}\n'],
		['not an object', '{"no":"1"}\n["2"]\n'],
	])('stops at a line that is %s, and names it', async (_, text) => {
		const { rows, end } = await readTable(text);
		expect(rows).toEqual([{ row: 1, cells: ['1'] }]);
		expect(end).toEqual({
			rule: 'format-refused',
			row: 2,
			zh: 'NDJSON 第 2 行不是完整的 JSON 对象。每行应是一条记录，如 {"列名": "值"}。',
			en: 'Line 2 of the NDJSON is not a whole JSON object. Each line is one record, such as {"heading": "value"}.',
		});
	});

	test('streams many records in order', async () => {
		const lines = Array.from({ length: 20_000 }, (_, at) => `{"no":"${at}","name":"名称${at}"}`);
		const { rows } = await readTable(lines.join('\n'));
		expect(rows).toHaveLength(20_000);
		expect(rows.every(({ row, cells }) => cells[0] === String(row - 1))).toBe(true);
	});
});
