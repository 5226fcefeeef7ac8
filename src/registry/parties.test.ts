import { describe, expect, test } from 'vitest';
import { blacklistCsv, type Folder } from '../ingest/intake.fixture.ts';
import { gateFolder } from './gate.fixture.ts';
import { partyBook } from './parties.ts';
import { datasetById } from '../datasets/index.ts';
import type { PublicRecord } from './record.ts';

const list = (...rows: readonly Readonly<Record<string, string>>[]): Folder => ({
	'blacklist/example/list.csv': blacklistCsv(...rows),
});
const sample = (row: Readonly<Record<string, string>>): Folder => {
	const all: Record<string, string> = {
		sampleNo: 'CJ-1',
		product: '饼干',
		producer: '示例第1食品有限公司',
		producerCode: '914403001922038216',
		seller: '示例超市有限公司',
		publishedOn: '2025-06-01',
		authority: '示例市局',
		...row,
	};
	return {
		'inspections/example/list.csv': [Object.keys(all), Object.values(all)].map((c) => c.join(',')).join('\n'),
	};
};
const pagesOf = async (folder: Folder) =>
	(await gateFolder(folder)).parties.map(({ page, records }) => [
		page,
		records.map(({ dataset }) => dataset),
	]);

describe('a party', () => {
	test('is known by its registration number in several datasets', async () => {
		const regNo = { 统一社会信用代码: '', 注册号: '440301103097413' };
		const pages = await pagesOf({
			...list(regNo),
			...sample({ producerCode: '', producerRegNo: '440301103097413', seller: '' }),
		});
		expect(pages).toEqual([['reg-440301103097413', ['blacklist', 'inspections']]]);
	});

	test('is joined by an organisation code to the unified one, though only a later list says that', async () => {
		const pages = await pagesOf({
			...list({ 统一社会信用代码: '', 组织机构代码: '192203821' }),
			...sample({ seller: '' }),
		});
		expect(pages).toEqual([['914403001922038216', ['blacklist', 'inspections']]]);
	});

	test('is not joined by an organisation code whose check digit fails', async () => {
		const pages = await pagesOf({
			...list({ 统一社会信用代码: '', 组织机构代码: '192203822' }),
			...sample({ seller: '' }),
		});
		expect(pages.map(([, datasets]) => datasets)).toEqual([['blacklist'], ['inspections']]);
	});

	test('of the same name in another region is another, and is offered as perhaps the same', async () => {
		const { parties } = await gateFolder(
			list(
				{ 主体名称: '示例食品厂', 统一社会信用代码: '', 主体所在地: '440300' },
				{ 主体名称: '示例食品厂', 主体所在地: '110000' },
				{ 主体名称: '示例食品厂', 主体所在地: '440300' }
			)
		);
		expect(parties.map(({ records, alike }) => [records.length, alike.length])).toEqual([
			[2, 1],
			[1, 1],
		]);
	});

	test('that is a branch is its own', async () => {
		const pages = await pagesOf(
			list({ 主体名称: '示例食品有限公司' }, { 主体名称: '示例食品有限公司深圳分公司', 统一社会信用代码: '' })
		);
		expect(pages).toHaveLength(2);
	});

	test('has no page once its only record has ended, and one while another is public', async () => {
		const ended = list({ 移出日期: '2026-01-05' }, {});
		expect((await pagesOf(ended)).map(([page]) => page)).not.toContain('914403001922038216');
		expect((await pagesOf({ ...ended, ...sample({ seller: '' }) }))[1]).toEqual([
			'914403001922038216',
			['inspections'],
		]);
	});

	test('whose objection is upheld does not carry the sample', async () => {
		const raised = await pagesOf({ ...list({}), ...sample({ objection: 'raised' }) });
		expect(raised[0]).toEqual(['914403001922038216', ['blacklist', 'inspections']]);
		const upheld = await gateFolder({ ...list({}), ...sample({ objection: 'upheld' }) });
		expect(upheld.parties.map(({ party, records }) => [party.name, records.map((r) => r.field)])).toEqual([
			['示例第1食品有限公司', ['party']],
			['示例超市有限公司', ['seller']],
		]);
		expect(upheld.records['inspections']![0]!.values['producer']).toMatchObject({ page: null });
	});
});

test('a hundred thousand records of one party are gathered in proportion', () => {
	const inspections = datasetById('inspections')!;
	const book = partyBook();
	const began = performance.now();
	for (let at = 0; at < 100_000; at++)
		book.enter(
			{
				dataset: 'inspections',
				id: `cj-${at}`,
				title: '饼干',
				standing: 'current',
				term: { from: null },
				values: { seller: { name: '示例超市', kind: null, ids: [], former: [], region: null, role: null } },
			} as unknown as PublicRecord,
			inspections
		);
	expect(book.close()[0]!.records).toHaveLength(100_000);
	expect(performance.now() - began).toBeLessThan(5000);
});
