import { describe, expect, test } from 'vitest';
import { datasetById } from '../../../datasets/index.ts';
import { blacklistCsv } from '../../../ingest/intake.fixture.ts';
import { gateFolder } from '../../../registry/gate.fixture.ts';
import { nameBook } from './listed-names.ts';

const namesOf = async (files: Readonly<Record<string, string>>) => {
	const { records } = await gateFolder(files);
	const book = nameBook();
	for (const [id, each] of Object.entries(records))
		for (const record of each) book.enter(record, datasetById(id)!);
	return book.close();
};

const list = (...rows: readonly Readonly<Record<string, string>>[]) => ({
	'blacklist/example/list.csv': blacklistCsv(...rows),
});
const CODE = '914403001922038216';

describe('the names that are screened against', () => {
	test('are every name of a party, present, other and former, each with all its codes and lists', async () => {
		const names = await namesOf({
			...list({ 主体名称: '示例甲公司', 主体曾用名: '示例旧甲厂' }),
			'recalls/example/list.csv': `noticeNo,product,producer,producerCode,authority,announcedOn,status\nZH-1,饼干,示例甲食品公司,${CODE},示例市局,2025-06-01,completed`,
		});
		expect(names.map(({ name, former }) => [name, former])).toEqual([
			['示例甲公司', false],
			['示例甲食品公司', false],
			['示例旧甲厂', true],
		]);
		for (const { page, codes, lists } of names)
			expect({ page, codes, lists }).toEqual({
				page: CODE,
				codes: [{ scheme: 'uscc', value: CODE }],
				lists: [
					{ dataset: 'blacklist', standing: 'current', until: '2028-03-02' },
					{ dataset: 'recalls', standing: 'ended' },
				],
			});
	});

	test('leave out natural persons, those whose term has ended, and the unnamed of a case', async () => {
		const names = await namesOf({
			...list(
				{ 主体名称: '欧阳建国', 主体类型: '自然人', 统一社会信用代码: '' },
				{ 主体名称: '示例乙公司', 移出日期: '2026-01-05', 移出原因: '信用修复' }
			),
			'cases/example/list.csv':
				'caseNo,title,party,partyKind,facts,authority,status,publishedOn\nAL-1,某企业掺假案,示例丙公司,企业,掺假,示例市局,filed,2026-03-05',
		});
		expect(names).toEqual([]);
	});

	test('have no code whose check fails', async () => {
		const [name] = await namesOf(list({ 统一社会信用代码: '914403001922038217' }));
		expect(name).toMatchObject({ name: '示例第1食品有限公司', codes: [] });
		expect(name!.page).toMatch(/^p-/);
	});
});
