import type { Dataset } from '../../domain/dataset.ts';
import type { FigureDeclaration, Share } from '../../domain/figure.ts';
import { texts } from '../../domain/value.ts';
import type { PublicRecord } from '../../registry/record.ts';
import { listed } from '../listing.ts';
import {
	layBars,
	layDurations,
	layEndings,
	layMatrix,
	layTiles,
	layTime,
	layTimeline,
	sharing,
} from './layouts.ts';
import { countInto, type Layout, type Part, type Tally } from './tally.ts';

/** Fewer records a period and value than these make no share worth drawing. */
const PER_SHARE = 20;

/** What figures are made of: the public records of a dataset, and what narrows them further. */
export interface Counted {
	readonly dataset: Dataset;
	readonly records: readonly PublicRecord[];
	/** Units of province level of which any list has a record; of the others nothing is known. */
	readonly covered: ReadonlySet<string>;
	/** What the records have in common beyond their dataset. */
	readonly base?: NonNullable<Part>;
}

const WHOLE: NonNullable<Part> = { values: {}, from: null, to: null };

/** The figures of a dataset that have any record to show, in declared order. */
export const figuresOf = (counted: Counted): readonly Tally[] =>
	Object.keys(counted.dataset.figures ?? {})
		.map((name) => toTally(counted, name))
		.filter(({ total }) => total > 0);

/** A figure of a dataset. */
export function toTally({ dataset, records, covered, base = WHOLE }: Counted, name: string): Tally {
	const figure = dataset.figures![name]!;
	const share = shareOf(figure);
	const own = figure.form === 'endings' ? records : listed(records);
	const counted = share ? sharing(share, own) : own;
	const layout = layOut(dataset, figure, counted, covered);
	const narrowed = share ? withShare(layout, share, counted) : layout;
	const isHit = share && (({ values }: PublicRecord) => texts(values[share.field]).includes(share.value));
	return countInto({ dataset, name, figure }, narrowed, counted, base, isHit);
}

const shareOf = (figure: FigureDeclaration): Share | null => ('share' in figure && figure.share) || null;

/** The facet by which a figure tells records apart, where it is one alone. */
export const facetOfFigure = (figure: FigureDeclaration): string | null =>
	'by' in figure ? figure.by : null;

function layOut(
	dataset: Dataset,
	figure: FigureDeclaration,
	records: readonly PublicRecord[],
	covered: ReadonlySet<string>
): Layout {
	switch (figure.form) {
		case 'bars':
			return layBars(
				dataset,
				figure.by,
				figure.steps === true || dataset.fields[figure.by]!.buckets !== undefined,
				records
			);
		case 'durations':
			return layDurations(figure.between);
		case 'tiles':
			return layTiles(dataset, figure.by, records, covered);
		case 'matrix':
			return layMatrix(dataset, figure.rows, figure.columns, records);
		case 'endings':
			return layEndings(dataset, records);
		case 'timeline':
			return layTimeline(dataset, figure.dates, records);
		case 'stack':
			return layTime(dataset, figure.by, records);
		case 'lines':
			return layTime(dataset, figure.by, records, { isTotalled: true, perShare: PER_SHARE });
		case 'panels':
			return layTime(dataset, figure.by, records, figure.share ? { perShare: PER_SHARE } : {});
	}
}

/** Narrows every mark to the records that the share counts. */
function withShare(layout: Layout, { field, among }: Share, records: readonly PublicRecord[]): Layout {
	const verdicts = [...new Set(records.flatMap(({ values }) => texts(values[field])))].toSorted();
	const values = {
		[among.field]: [among.value.toLowerCase()],
		[field]: verdicts.map((verdict) => verdict.toLowerCase()),
	};
	return {
		...layout,
		partOf: (row, column) => {
			const part = layout.partOf(row, column);
			return part && { ...part, values: { ...values, ...part.values } };
		},
	};
}
