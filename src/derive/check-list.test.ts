import { describe, expect, test } from 'vitest';
import { datasetById } from '../datasets/index.ts';
import type { PublicRecord } from '../registry/record.ts';
import { checkListOf, writeCheckList } from './check-list.ts';
import { recordOf, siteOf } from './record.fixture.ts';

const recalls = datasetById('recalls')!;
const listOf = (...records: readonly PublicRecord[]) =>
	checkListOf(recalls, recalls.affected!, records, siteOf());
const party = (name: string) => ({ name, kind: null, ids: [], former: [], region: null, role: null });

describe('the list to check against', () => {
	test('holds what a notice says of its product, and what to do, in full', () => {
		const values = {
			product: '灭菌乳',
			brand: '示例',
			barcodes: ['2000000000015'],
			batches: ['A1 @ 2026-09-18 exp 2027-03-18 = 8400/5112', 'A2 @ 2026-09-20'],
			producedFrom: '2026-09-17',
			producer: party('示例乳业有限公司'),
			trader: party('示例乳业有限公司'),
			advice: '停止饮用',
			remedies: ['refund'],
			contact: '400-000-0000',
		};
		const { notices, remedies } = listOf(recordOf('recalls', 'zh-1', { values }));
		expect(notices).toEqual([
			{
				id: 'zh-1',
				path: 'recalls/zh-1',
				product: '灭菌乳',
				brand: '示例',
				makers: ['示例乳业有限公司'],
				barcodes: ['2000000000015'],
				day: '2026-11-02',
				scope: {
					clauses: [
						{
							lots: { one: 'A1' },
							produced: { from: '2026-09-18', to: '2026-09-18' },
							bestBefore: { from: '2027-03-18', to: '2027-03-18' },
						},
						{ lots: { one: 'A2' }, produced: { from: '2026-09-20', to: '2026-09-20' } },
					],
					beside: [{ produced: { from: '2026-09-17', to: null } }],
				},
				lots: ['A1', 'A2'],
				produced: ['2026-09-17', null],
				bestBefore: ['2027-03-18', '2027-03-18'],
				advice: '停止饮用',
				remedies: ['refund'],
				contact: '400-000-0000',
			},
		]);
		expect(remedies).toEqual({ refund: { zh: '退款', en: expect.any(String) } });
	});

	test('says nothing of lots where the whole product is recalled', () => {
		expect(
			listOf(recordOf('recalls', 'zh-1', { values: { product: '水壶', lots: ['全部批次'] } })).notices
		).toEqual([{ id: 'zh-1', path: 'recalls/zh-1', product: '水壶', day: '2026-11-02', lots: ['全部批次'] }]);
	});

	test('leaves out what is withdrawn, and puts what has ended last', () => {
		const { notices } = listOf(
			recordOf('recalls', 'zh-1', { standing: 'ended' }),
			recordOf('recalls', 'zh-2', { withdrawn: true, values: {} }),
			recordOf('recalls', 'zh-3', { term: { ...recordOf('recalls', 'x').term, from: '2020-01-01' } }),
			recordOf('recalls', 'zh-4')
		);
		expect(notices.map(({ id, over }) => [id, over])).toEqual([
			['zh-4', undefined],
			['zh-3', undefined],
			['zh-1', true],
		]);
	});

	test('leaves long advice to the notice', () => {
		const values = { product: '饼干', advice: '停'.repeat(161) };
		expect(listOf(recordOf('recalls', 'zh-1', { values })).notices[0]).not.toHaveProperty('advice');
	});

	test('brings the traditional forms of the characters in it, and no others', () => {
		const { simplified } = listOf(
			recordOf('recalls', 'zh-1', { values: { product: '豆奶饮料', brand: '東' } })
		);
		expect(simplified.match(/../g)).toEqual(expect.arrayContaining(['飲饮', '東东']));
		expect(simplified).not.toContain('國');
	});

	test('is a file with a notice a line', () => {
		const list = listOf(recordOf('recalls', 'zh-1'), recordOf('recalls', 'zh-2'));
		const file = writeCheckList(list);
		expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(list)));
		expect(file.split('\n')).toHaveLength(5);
	});
});
