import type { Member } from '../archive.ts';
import type { Cell, FormatFault } from '../cell.ts';
import { parseArea, type Area } from './address.ts';
import { walkXml } from './xml.ts';

/** A merged range as written, and where it is. */
export interface Merge {
	readonly ref: string;
	readonly area: Area;
}

/** The merged ranges of a sheet, which its part names only after its rows. */
export const readMerges = async (part: Member): Promise<readonly Merge[]> => {
	const merges: Merge[] = [];
	if (!(await mentionsMerges(part))) return merges;
	await walkXml(part, {
		open(name, attribute) {
			if (name !== 'mergeCell') return;
			const ref = attribute('ref') ?? '';
			const area = parseArea(ref);
			if (area) merges.push({ ref, area });
		},
	});
	return merges;
};

/** False of a part without merged cells, which saves the parsing of a large sheet; true in doubt, as of UTF-16. */
const mentionsMerges = async (part: Member): Promise<boolean> => {
	const word = 'mergeCell';
	const latin = new TextDecoder('latin1');
	let end = '';
	for await (const chunk of part.stream()) {
		const piece = end + latin.decode(chunk);
		if (piece.includes(word) || piece.includes('\0')) return true;
		end = piece.slice(-word.length);
	}
	return false;
};

/** A single row or column of cells below the first two rows, where titles are merged, repeats its value in each. */
const isFilled = ({ from, to }: Area): boolean =>
	from.row > 2 && (from.row === to.row || from.column === to.column);

/**
 * Gives a function that takes the rows of a sheet in order and writes each merged value into the cells of its
 * range; rows that have no cell of their own are not made.
 */
export const fillMerges = (merges: readonly Merge[]): ((row: number, cells: Cell[]) => void) => {
	const waiting = merges
		.map(({ area }) => ({ ...area, value: '' as Cell }))
		.filter(isFilled)
		.sort((a, b) => a.from.row - b.from.row);
	let next = 0;
	let open: typeof waiting = [];
	return (row, cells) => {
		open = open.filter(({ to }) => to.row >= row);
		for (let area = waiting[next]; area && area.from.row <= row; area = waiting[++next]) {
			if (area.from.row === row) area.value = cells[area.from.column - 1] ?? '';
			open.push(area);
		}
		for (const { from, to, value } of open) {
			if (value === '') continue;
			while (cells.length < to.column) cells.push('');
			cells.fill(value, from.column - 1, to.column);
		}
	};
};

export const mergedFault = (sheet: string, merges: readonly Merge[]): FormatFault => {
	const refs = merges.map(({ ref }) => ref);
	const shown = refs.slice(0, 20);
	const more = refs.length - shown.length;
	return {
		rule: 'merged',
		sheet,
		zh: `工作表“${sheet}”有合并单元格：${shown.join('、')}${more > 0 ? ` 等 ${refs.length} 处` : ''}。第 3 行起单行或单列的合并，每格都按合并的值读取。请核对，最好取消合并。`,
		en: `Sheet “${sheet}” has merged cells: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}. From row 3 on, a merged single row or column is read with its value in each cell. Check them, or better unmerge them.`,
	};
};
