import { blacklistRow } from './blacklist.ts';
import { caseRow } from './cases.ts';
import { exemplarRow } from './exemplars.ts';
import { inspectionRow } from './inspections.ts';
import { readTable } from './material.ts';
import { recallRow } from './recalls.ts';
import type { Row, RowMaker } from './row.ts';
import type { Era } from './subjects.ts';
import { violationRow } from './violations.ts';

/** How many records of an era a list has in the bundled set, and how each is made. */
export interface Share {
	readonly dataset: string;
	readonly era: Era;
	readonly records: number;
	readonly make: RowMaker;
	/** True where there are no more of them in a larger set. */
	readonly fixed?: true;
}

const table = (dataset: string, era: Era): Share => {
	const rows: readonly Row[] = readTable(dataset).filter(
		(row) => Object.values(row).some((cell) => cell.startsWith('2007')) === (era === 'then')
	);
	return { dataset, era, records: rows.length, make: (_seed, _era, number) => rows[number]!, fixed: true };
};

/** What a set is made of. */
export const shares: readonly Share[] = [
	{ dataset: 'blacklist', era: 'now', records: 330, make: blacklistRow },
	{ dataset: 'blacklist', era: 'then', records: 70, make: blacklistRow },
	{ dataset: 'violations', era: 'now', records: 230, make: violationRow },
	{ dataset: 'violations', era: 'then', records: 70, make: violationRow },
	{ dataset: 'recalls', era: 'now', records: 170, make: recallRow },
	{ dataset: 'recalls', era: 'then', records: 30, make: recallRow },
	{ dataset: 'cases', era: 'now', records: 60, make: caseRow },
	{ dataset: 'cases', era: 'then', records: 20, make: caseRow },
	{ dataset: 'exemplars', era: 'now', records: 110, make: exemplarRow },
	{ dataset: 'exemplars', era: 'then', records: 40, make: exemplarRow },
	{ dataset: 'inspections', era: 'now', records: 2600, make: inspectionRow },
	{ dataset: 'inspections', era: 'then', records: 400, make: inspectionRow },
	table('targets', 'then'),
	...(['standards', 'documents'] as const).flatMap((dataset) => [
		table(dataset, 'now'),
		table(dataset, 'then'),
	]),
];

/** The shares of a set of so many records in all, in the same proportion; the largest takes what rounding leaves. */
export function shareOut(records: number): readonly Share[] {
	const sum = (of: readonly Share[]) => of.reduce((total, share) => total + share.records, 0);
	const fixed = sum(shares.filter((share) => share.fixed));
	const factor = Math.max(0, records - fixed) / (sum(shares) - fixed);
	const scaled = shares.map((share) =>
		share.fixed ? share : { ...share, records: Math.max(1, Math.floor(share.records * factor)) }
	);
	const largest = Math.max(...scaled.map((share) => share.records));
	const rest = records - sum(scaled);
	const taker = scaled.findIndex((share) => share.records === largest);
	return scaled.map((share, at) =>
		at === taker ? { ...share, records: Math.max(1, share.records + rest) } : share
	);
}

/** How many records the bundled set has. */
export const bundled = shares.reduce((total, share) => total + share.records, 0);
