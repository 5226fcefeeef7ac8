import type { Dataset } from '../domain/dataset.ts';
import type { Fault, Problem } from '../domain/problem.ts';
import { severityOf, type Severity } from '../domain/rules.ts';
import type { Cell } from './formats/cell.ts';

/** Where reading tells what it finds. Problems and rejected rows are passed on as they come and never gathered. */
export interface Sink {
	problem(problem: Problem): void;
	rejected(row: RejectedRow): void;
	/** Called now and then with the number of rows read of a file. */
	progress(file: string, rows: number): void;
}

/** A row that is not published, as the export held it. */
export interface RejectedRow {
	readonly dataset: string;
	readonly source: string;
	readonly file: string;
	readonly sheet: string | null;
	readonly row: number;
	readonly addresses: readonly string[];
	readonly headings: readonly string[];
	readonly cells: readonly Cell[];
	readonly problems: readonly Fault[];
}

export interface Place {
	readonly file: string | null;
	readonly sheet?: string | null;
	readonly row?: number | null;
	readonly column?: string | null;
	readonly field?: string | null;
	readonly cell?: string | null;
	readonly severity?: Severity;
}

/** Puts faults of one source in their place. */
export const reporter =
	(sink: Sink, dataset: Pick<Dataset, 'id'>, source: string) =>
	(fault: Fault, { file, sheet, row, column, field, cell, severity }: Place) =>
		sink.problem({
			rule: fault.rule,
			severity: severity ?? severityOf(fault.rule),
			dataset: dataset.id,
			source,
			file,
			sheet: sheet ?? null,
			row: row ?? null,
			column: column ?? null,
			field: field ?? null,
			cell: cell === undefined || cell === null ? null : cell.slice(0, 500),
			zh: fault.zh,
			en: fault.en,
			write: fault.write ?? null,
		});
