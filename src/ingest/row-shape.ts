import { fault } from '../domain/problem.ts';
import type { Column } from './columns.ts';
import type { Finding, Slots } from './entry.ts';
import type { Cell, Table } from './formats/cell.ts';
import { slotRow, textOf } from './slotting.ts';
import type { TablePlan } from './table-plan.ts';

/** A fault where a row has cells that are not blank beyond the headings, or fewer cells than there are headings. */
export function raggedness(
	cells: readonly Cell[],
	{ columns, width }: Pick<TablePlan, 'columns' | 'width'>,
	table: Table
): readonly Finding[] {
	const extra = cells.slice(columns.length).some((cell) => textOf(cell).trim() !== '');
	const short = !table.headings && cells.length < width;
	if (!extra && !short) return [];
	return [
		{
			fault: fault(
				'ragged',
				`这一行有 ${cells.length} 个单元格，而列名有 ${width} 个${extra ? '；可能是某一格里的分隔符没有加引号' : ''}。`,
				`The row has ${cells.length} cells under ${width} headings${extra ? '; a delimiter within a cell may lack its quotation marks' : ''}.`
			),
			severity: 'reject',
			column: null,
			field: null,
			cell: null,
		},
	];
}

/** A note for each cell that holds a formula without a result, or an error. */
export function formulas(cells: readonly Cell[], columns: readonly Column[]): readonly Finding[] {
	return cells.flatMap((cell, at) => {
		if (typeof cell === 'string' || (cell.type !== 'formula' && cell.type !== 'error')) return [];
		const column = columns[at];
		if (!column || column.use === 'ignore' || column.use === 'unknown') return [];
		return [
			{
				fault: fault(
					'formula-empty',
					`单元格是没有保存结果的公式或错误值“${cell.text}”，按空白处理。`,
					`The cell holds a formula without a saved result, or the error “${cell.text}”; it is read as blank.`,
					'在 Excel 中重新计算并保存 / recalculate and save the book in Excel'
				),
				severity: 'note' as const,
				column: column.heading,
				field: null,
				cell: cell.text,
			},
		];
	});
}

/** The records of a row: one, or one for each member of the exploded cell. */
export function explodeRow(
	cells: readonly Cell[],
	columns: readonly Column[],
	explode: TablePlan['explode']
): readonly Slots[] {
	if (!explode) return [slotRow(cells, columns)];
	const cell = cells[explode.at];
	const items = typeof cell === 'object' && cell.items ? cell.items : textOf(cell).split(explode.by);
	const pieces = items.map((item) => item.trim()).filter(Boolean);
	if (pieces.length === 0) return [slotRow(cells, columns)];
	return pieces.map((piece) => slotRow(cells.with(explode.at, piece), columns));
}
