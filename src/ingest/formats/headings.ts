import type { Cell, RawRow } from './cell.ts';
import { halt, refused } from './fault.ts';

type Cells = ReadonlyMap<string, Cell>;

const missing: Cell = { text: '', type: 'missing' };

/** As many as a spreadsheet has columns; more are keys that differ from record to record, not headings. */
const most = 16_384;

/** Collects the paths of records in the order first seen. */
export interface Headings {
	add(cells: Cells): void;
	/** The paths; without one that is always blank and stands for an object or list that others fill. */
	all(): readonly string[];
}

export const collectHeadings = (): Headings => {
	const filled = new Map<string, boolean>();
	return {
		add(cells) {
			for (const [path, cell] of cells) filled.set(path, (filled.get(path) ?? false) || cell !== '');
			if (filled.size > most) halt(tooMany);
		},
		all() {
			const paths = [...filled.keys()];
			const isParent = (path: string) => paths.some((other) => other.startsWith(`${path}.`));
			return paths.filter((path) => filled.get(path) === true || !isParent(path));
		},
	};
};

/** A record's cells in the order of the headings, or null where all are blank. */
export const toRow = (cells: Cells, headings: readonly string[], row: number): RawRow | null => {
	const all = headings.map((heading) => cells.get(heading) ?? missing);
	return all.some((cell) => (typeof cell === 'string' ? cell : cell.text).trim() !== '')
		? { row, cells: all }
		: null;
};

const tooMany = refused(
	`JSON 中不同的列名超过 ${most} 个，列名可能写成了每条记录不同的值。请改为固定的列名。`,
	`The JSON has more than ${most} different keys; they seem to be values that differ by record. Use the same keys in every record.`
);
