import type { Dataset } from '../../domain/dataset.ts';
import type { FigureDeclaration } from '../../domain/figure.ts';
import type { Wording } from '../../domain/lang.ts';
import type { PublicRecord } from '../../registry/record.ts';
import type { Narrowing } from '../narrowing.ts';
import type { Unit } from './periods.ts';

/** What a list is narrowed to by a mark; null where no facet of the list says it. */
export type Part = Pick<Narrowing, 'values' | 'from' | 'to'> | null;

/** A value by which records are told apart; one that is a gap stands for several of which there are none. */
export interface Head {
	readonly value: string;
	readonly label: Wording;
	readonly gap: boolean;
}

/** Where the marks of a figure stand and which records belong to each. */
export interface Layout {
	readonly rows: readonly Head[];
	readonly columns: readonly Head[];
	/** The places of a record, each as row and column counted from 0; none where the field is blank. */
	placesOf(record: PublicRecord): readonly (readonly [row: number, column: number])[];
	partOf(row: Head, column: Head): Part;
	/** False for a place of which nothing is known, which is not zero. */
	isKnown?(row: Head, column: Head): boolean;
	/** The unit of the rows where they are periods. */
	readonly unit?: Unit;
}

/** A mark: the records behind it. Of a share, those with any verdict, and how many have the one that is counted. */
export interface Cell {
	readonly records: readonly PublicRecord[];
	readonly hits: number | null;
	readonly part: Part;
}

/**
 * What a figure shows: rows, columns, and in each place a mark, or null where there is no data. Chart, table, file and
 * links are all made of it.
 */
export interface Tally {
	readonly dataset: Dataset;
	/** The name of the figure in its declaration. */
	readonly name: string;
	readonly figure: FigureDeclaration;
	readonly rows: readonly Head[];
	readonly columns: readonly Head[];
	readonly cells: readonly (readonly (Cell | null)[])[];
	/** How many records are in any mark. */
	readonly total: number;
	/** How many are in none, since the field is blank. */
	readonly unstated: number;
	readonly unit: Unit | null;
}

/** Counts records into the places of a layout, in one pass. `base` narrows every mark further; its facets win. */
export function countInto(
	{ dataset, name, figure }: Pick<Tally, 'dataset' | 'name' | 'figure'>,
	layout: Layout,
	records: readonly PublicRecord[],
	base: NonNullable<Part>,
	isHit: ((record: PublicRecord) => boolean) | null
): Tally {
	const { rows, columns } = layout;
	const groups = rows.map(() => columns.map((): PublicRecord[] => []));
	let total = 0;
	for (const record of records) {
		const places = layout.placesOf(record);
		if (places.length > 0) total++;
		for (const [row, column] of places) groups[row]![column]!.push(record);
	}
	const cells = rows.map((row, r) =>
		columns.map((column, c): Cell | null => {
			const own = groups[r]![c]!;
			const isEmpty = own.length === 0 && (isHit !== null || layout.isKnown?.(row, column) === false);
			if (isEmpty || (row.gap && own.length === 0)) return null;
			return {
				records: own,
				hits: isHit && own.filter(isHit).length,
				part: narrow(layout.partOf(row, column), base),
			};
		})
	);
	return {
		dataset,
		name,
		figure,
		rows,
		columns,
		cells,
		total,
		unstated: records.length - total,
		unit: layout.unit ?? null,
	};
}

const narrow = (part: Part, base: NonNullable<Part>): Part =>
	part && {
		from: part.from ?? base.from,
		to: part.to ?? base.to,
		values: { ...base.values, ...part.values },
	};

/** The marks of a tally with their heads, row by row; places without data are left out. */
export const marksOf = ({ rows, columns, cells }: Tally) =>
	rows.flatMap((row, r) =>
		columns.flatMap((column, c) => {
			const cell = cells[r]![c];
			return cell ? [{ row, column, r, c, cell }] : [];
		})
	);

/** A share as a percentage with one decimal, never rounded up: 99,962 of 100,000 is 99.9. */
export const floorPercent = (hits: number, of: number): number => Math.floor((hits * 1000) / of) / 10;
