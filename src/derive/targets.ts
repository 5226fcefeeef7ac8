import type { Dataset } from '../domain/dataset.ts';
import type { Choice } from '../domain/lists.ts';
import { shareOf, shortOf } from '../domain/share.ts';
import { text } from '../domain/value.ts';
import type { PlannedTarget, Targets } from '../domain/targets.ts';
import type { PublicRecord } from '../registry/record.ts';
import { listed } from './listing.ts';

/** Where a target stood in a region on a day. Blank is null. */
export interface Measured {
	readonly record: PublicRecord;
	readonly asOf: string | null;
	readonly region: string | null;
	readonly numerator: string | null;
	readonly denominator: string | null;
	/** The share of a hundred, to one decimal and rounded down; null without a usable denominator. */
	readonly share: string | null;
	/** What was to be reached: the record's own threshold, else the plan's. */
	readonly threshold: string | null;
	/** How many are lacking to the threshold; null where that cannot be told. */
	readonly short: bigint | null;
	readonly state: string | null;
	readonly source: string | null;
}

/** A target with all that is reported of it: by region in the order of their codes, in each from the oldest day on. */
export interface Target {
	readonly code: string;
	readonly label: Choice;
	readonly planned: PlannedTarget;
	readonly measured: readonly Measured[];
	/** True where one region alone reports, whose last number can so stand for the target. */
	readonly isOfOneRegion: boolean;
}

/** The targets of a dataset in the order of its closed list, those without any report included. */
export function targetsOf(
	dataset: Dataset,
	targets: Targets,
	records: readonly PublicRecord[]
): readonly Target[] {
	const labels = dataset.fields[targets.target]!.values ?? {};
	const all = listed(records);
	return Object.entries(targets.planned).map(([code, planned]) => {
		const measured = all
			.filter(({ values }) => text(values[targets.target]) === code)
			.map((record) => measure(record, targets, planned))
			.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
		return {
			code,
			label: labels[code]!,
			planned,
			measured,
			isOfOneRegion: new Set(measured.map(({ region }) => region)).size === 1,
		};
	});
}

const placeOf = ({ region, asOf, record }: Measured) => `${region ?? ''} ${asOf ?? ''} ${record.id}`;

function measure(record: PublicRecord, targets: Targets, planned: PlannedTarget): Measured {
	const said = (name: string) => text(record.values[name]);
	const [part, whole] = [said(targets.numerator), said(targets.denominator)];
	const threshold = said(targets.threshold) ?? planned.threshold;
	const share = part === null || whole === null ? null : shareOf({ part, whole });
	return {
		record,
		asOf: said(targets.asOf),
		region: said(targets.region),
		numerator: part,
		denominator: whole,
		share,
		threshold,
		short: share === null || threshold === null ? null : shortOf({ part: part!, whole: whole! }, threshold),
		state: said(targets.state),
		source: said(targets.source),
	};
}
