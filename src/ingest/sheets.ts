import { fault, type Fault } from '../domain/problem.ts';
import { nearest } from '../domain/nearest.ts';
import type { Table } from './formats/cell.ts';
import type { Mapping } from './mapping.ts';

/** The name of the sheet of a template that explains it. It says itself that it is not read. */
export const NOTES_SHEET = '填写说明（不读取）';

/**
 * The tables of a file that its mapping asks for: by name or number from 1, else every one that is neither hidden
 * nor the notes of a template. A name is also that of a sheet of a book within a ZIP. A file without sheets, such as
 * a CSV beside the books of one sender, is its one table.
 */
export function selectTables(
	tables: readonly Table[],
	{ sheet: wanted }: Pick<Mapping, 'sheet'>
): { readonly tables: readonly Table[]; readonly faults: readonly Fault[] } {
	if (tables.length > 0 && tables.every(({ sheet }) => sheet === null)) return { tables, faults: [] };
	if (wanted === undefined) {
		const hidden = tables.filter(isHidden);
		return {
			tables: tables.filter((table) => !isHidden(table) && table.sheet !== NOTES_SHEET),
			faults: hidden.flatMap(({ faults }) => faults.filter(({ rule }) => rule === 'hidden-sheet')),
		};
	}
	const names = tables.map(({ sheet }) => sheet ?? '');
	const faults: Fault[] = [];
	const chosen = wanted.flatMap((name) => {
		const found = tables.filter((_, at) =>
			typeof name === 'number' ? at === name - 1 : isNamed(names[at]!, name.trim())
		);
		if (found.length > 0) return found;
		const near = typeof name === 'string' ? nearest(name, names) : null;
		faults.push(
			fault(
				'mapping',
				`文件中没有工作表“${name}”，只有：${names.join('、')}。`,
				`The file has no sheet “${name}”, only: ${names.join(', ')}.`,
				near ?? undefined
			)
		);
		return [];
	});
	return { tables: chosen, faults };
}

const isHidden = ({ faults }: Table) => faults.some(({ rule }) => rule === 'hidden-sheet');

const isNamed = (sheet: string, name: string) => sheet.trim() === name || sheet.trim().endsWith(`/${name}`);
