import type { Dataset } from '../domain/dataset.ts';
import { fault, type Fault } from '../domain/problem.ts';
import { headingTable } from './columns.ts';
import type { RawRow } from './formats/cell.ts';
import type { Mapping } from './mapping.ts';
import { foldHeading } from './slots.ts';
import { textOf } from './slotting.ts';

const LOOKED_AT = 30;
const LEAST = 3;

/** Where the headings are not where the mapping says but another of the first rows holds known ones: that row. */
export function headingsElsewhere(
	rows: readonly RawRow[],
	dataset: Dataset,
	mapping: Mapping
): readonly Fault[] {
	const known = headingTable(dataset, mapping);
	const scored = rows.slice(0, LOOKED_AT).map(({ row, cells }) => ({
		row,
		score: cells.filter((cell) => known.has(foldHeading(textOf(cell)))).length,
	}));
	const best = scored.toSorted((a, b) => b.score - a.score)[0];
	if (!best || best.score < LEAST || mapping.header.includes(best.row)) return [];
	return [
		fault(
			'heading-missing',
			`列名似乎在第 ${best.row} 行，而不是第 ${mapping.header.join('、')} 行：那里有 ${best.score} 个认识的列名。请在 source.yaml 写明 header。`,
			`The headings seem to be in row ${best.row} and not in row ${mapping.header.join(', ')}: ${best.score} known ones stand there. Say so with header in source.yaml.`,
			`header: ${best.row}`
		),
	];
}
