import { describe, expect, test } from 'vitest';
import { readCells, readTable } from '../export.fixture.ts';
import { row, writeBook } from './xlsx.fixture.ts';

describe('merged cells', () => {
	const rows = [
		row(1, '名单', null, null),
		row(2, '编号', '名称', '地区'),
		row(3, '1', '甲', '示例市'),
		row(4, '2', '乙'),
		row(5, '合计', null, null),
		row(7, '3', '丙', '外地'),
	].join('');
	const merges = ['A1:C1', 'C3:C4', 'A5:C5', 'A7:B8'];

	test('repeat their value in a single row or column, below the first two rows', async () => {
		expect(await readCells(writeBook({ sheets: [{ rows, merges }] }), { header: 2 })).toEqual([
			['名单'],
			['编号', '名称', '地区'],
			['1', '甲', '示例市'],
			['2', '乙', '示例市'],
			['合计', '合计', '合计'],
			['3', '丙', '外地'],
		]);
	});

	test('are noted once with their ranges', async () => {
		const { faults } = await readTable(writeBook({ sheets: [{ name: '名单', rows, merges }] }));
		expect(faults).toEqual([
			{
				rule: 'merged',
				sheet: '名单',
				zh: '工作表“名单”有合并单元格：A1:C1、C3:C4、A5:C5、A7:B8。第 3 行起单行或单列的合并，每格都按合并的值读取。请核对，最好取消合并。',
				en: 'Sheet “名单” has merged cells: A1:C1, C3:C4, A5:C5, A7:B8. From row 3 on, a merged single row or column is read with its value in each cell. Check them, or better unmerge them.',
			},
		]);
	});

	test('do not make rows of their own', async () => {
		const cells = await readCells(writeBook({ sheets: [{ rows: row(3, '1', '甲'), merges: ['A3:A9'] }] }));
		expect(cells).toEqual([['1', '甲']]);
	});
});
