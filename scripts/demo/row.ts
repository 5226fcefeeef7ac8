import type { ClosedList } from '../../src/domain/lists.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { partyKinds, partyRoles } from '../../src/domain/party-lists.ts';
import { slotsOf } from '../../src/ingest/slots.ts';
import { join } from './wording.ts';
import type { Era, Subject } from './subjects.ts';

/**
 * A record on its way into an export: by slot, as a mapping names it (`recordNo`, `partyCode`), values as the portal
 * keeps them and members joined with `；`. What a record lacks is absent or blank.
 */
export type Row = Readonly<Record<string, string>>;

/** Makes the record of that number: always the same one for a seed and an era. */
export type RowMaker = (seed: number, era: Era, number: number) => Row;

/** The cells of a party's group under a field's name, for one party or several; a `-` keeps their places. */
export function partyCells(field: string, subjects: readonly Subject[], roles: readonly string[] = []): Row {
	const cell = (parts: readonly string[]) =>
		parts.some(Boolean) ? join(parts.map((part) => part || '-')) : '';
	return {
		[field]: cell(subjects.map(({ name }) => name)),
		[`${field}Kind`]: cell(subjects.map(({ kind }) => kind)),
		[`${field}Code`]: cell(subjects.map(({ uscc }) => uscc)),
		[`${field}OrgCode`]: cell(subjects.map(({ orgCode }) => orgCode)),
		[`${field}RegNo`]: cell(subjects.map(({ regNo }) => regNo)),
		[`${field}Role`]: cell(roles),
	};
}

/** How an export of our own form words a slot's cell: the codes of closed lists in Chinese, everything else as it is. */
export function wordCell(dataset: Dataset, slot: string, cell: string): string {
	const list = listOf(dataset, slot);
	return list ? join(cell.split('；').map((code) => list[code]?.zh ?? code)) : cell;
}

function listOf({ fields }: Dataset, slot: string): ClosedList | undefined {
	const [, field, part] = /^(.+?)(Kind|Role)$/.exec(slot) ?? [];
	if (field !== undefined && fields[field]?.parts) return part === 'Kind' ? partyKinds : partyRoles;
	return fields[slot]?.values;
}

/** The slots that any of the rows fills, in the order of the declaration. */
export const filledSlots = (dataset: Dataset, rows: readonly Row[]): readonly string[] =>
	slotsOf(dataset)
		.map(({ name }) => name)
		.filter((name) => rows.some((row) => row[name]));

/** The record as an export of an earlier day had it, or null where it was not yet listed: later ends are not known. */
export function asOf(row: Row, day: string): Row | null {
	if ((row['listedOn'] ?? '') > day) return null;
	const known = (row['endedOn'] ?? '') <= day;
	return known ? row : { ...row, endedOn: '', endGround: '' };
}
