import type { Dataset } from '../../src/domain/dataset.ts';
import type { FigureDeclaration, Share } from '../../src/domain/figure.ts';
import { bucketsOf, isWithdrawn, valuesOf, type Line } from './lines.ts';

/** The place of a mark, as the file of its figure writes it. */
export type Place = readonly [row: string, column: string];

/** How a figure writes periods: `2026-01`, `2026-Q1` or `2026`. */
export type Unit = 'month' | 'quarter' | 'year';

const DAY = 86_400_000;
const DURATIONS = [0, 31, 91, 183, 366, 731];

/** In which marks of a figure a record must be counted, from what the data file says of it alone. */
export function placesOf(
	dataset: Dataset,
	figure: FigureDeclaration,
	line: Line,
	unit: Unit
): readonly Place[] {
	if (figure.form === 'endings') return endingPlaces(line, unit);
	if (isWithdrawn(line)) return [];
	const share = shareOf(figure);
	if (share && !isShared(share, line)) return [];
	const buckets = (field: string) => bucketsOf(dataset, line, field);
	const single = (rows: readonly string[]) => rows.map((row) => [row, 'all'] as const);
	switch (figure.form) {
		case 'bars':
			return single(buckets(figure.by));
		case 'tiles':
			return single(buckets(figure.by).filter((code) => /^\d{6}$/.test(code) && code !== '000000'));
		case 'durations':
			return single(duration(line, figure.between));
		case 'matrix':
			return buckets(figure.rows).flatMap((row) =>
				buckets(figure.columns).map((column) => [row, column] as const)
			);
		case 'timeline':
			return figure.dates.flatMap((date) =>
				valuesOf(line, date).map((day) => [day.slice(0, 4), date] as const)
			);
		default: {
			if (!line.from) return [];
			const row = periodOf(line.from, unit);
			const columns = figure.form === 'lines' ? ['all', ...buckets(figure.by)] : buckets(figure.by);
			return columns.map((column) => [row, column]);
		}
	}
}

export const shareOf = (figure: FigureDeclaration): Share | null =>
	('share' in figure && figure.share) || null;

const isShared = ({ field, among }: Share, line: Line) =>
	line[among.field] === among.value && valuesOf(line, field).length > 0;

function endingPlaces(line: Line, unit: Unit): readonly Place[] {
	if (line.standing === 'ended')
		return line.endedOn && line.endGround ? [[periodOf(line.endedOn, unit), line.endGround]] : [];
	return line.from ? [[periodOf(line.from, unit), 'listed']] : [];
}

function duration(line: Line, [from, to]: readonly [string, string]): readonly string[] {
	const [first, last] = [line[from], line[to]];
	if (typeof first !== 'string' || typeof last !== 'string' || first.length < 10 || last.length < 10)
		return [];
	const at = DURATIONS.findLastIndex((least) => least <= (Date.parse(last) - Date.parse(first)) / DAY);
	return [`${DURATIONS[at]}-${DURATIONS[at + 1] === undefined ? '' : DURATIONS[at + 1]! - 1}`];
}

function periodOf(day: string, unit: Unit): string {
	if (unit === 'year') return day.slice(0, 4);
	if (unit === 'month') return day.slice(0, 7);
	return `${day.slice(0, 4)}-Q${1 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)}`;
}

/** The unit that the periods of a file are written in. */
export const unitOf = (rows: readonly string[]): Unit =>
	rows.some((row) => /-Q\d/.test(row))
		? 'quarter'
		: rows.some((row) => /^\d{4}-\d{2}$/.test(row))
			? 'month'
			: 'year';
