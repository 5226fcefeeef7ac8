import Papa from 'papaparse';
import type { Dataset } from '../../domain/dataset.ts';
import { langs } from '../../domain/lang.ts';
import { texts, type Identifier, type Value } from '../../domain/value.ts';
import { slotsOf } from '../../ingest/slots.ts';
import type { PublicRecord, ShownParty } from '../../registry/record.ts';
import { shownParties } from '../parties.ts';
import { DEMO } from '../demo.ts';
import { downloadName, endInDownload, urlOf, type Place } from '../spread.ts';

const ABOUT = ['key', 'url', 'standing', 'from', 'until', 'endedOn', 'endGround'];
const SOURCE = ['source.sender', 'source.file', 'source.sheet', 'source.row'];

/** Between the members of a field that holds many, and between parties. */
const BETWEEN = ' | ';
/** Between several codes or former names of one party. */
const WITHIN = '；';

/** The first line of `data.csv`, with its line break: the names of `data.ndjson`, a party's cells as a mapping names them. */
export const toCsvHeading = (dataset: Dataset, { demo }: Place): string =>
	toCsv([...ABOUT, ...SOURCE, ...downloadSlots(dataset).map(({ name }) => name), ...(demo ? ['demo'] : [])]);

/**
 * A public record as a line of `data.csv` (RFC 4180), with its line break. Blank cells are empty. The companion
 * cells of several parties stay in step. A withdrawn record fills key, address, standing, day and ground alone.
 */
export function toCsvRow(record: PublicRecord, dataset: Dataset, site: Place): string {
	const { key, standing, withdrawn, term, origin, values } = record;
	const { endedOn, endGround } = endInDownload(record);
	const about = [
		key,
		urlOf(record, site),
		standing,
		withdrawn ? null : term.from,
		withdrawn ? null : term.until,
		endedOn,
		endGround,
	];
	const shown = withdrawn ? null : origin;
	const source = [shown?.sender[langs[0]], shown?.file, shown?.sheet, shown?.row];
	const fields = downloadSlots(dataset).map(({ field, part }) =>
		withdrawn ? '' : toCell(dataset, field, part, values[field])
	);
	return toCsv([...about, ...source, ...fields, ...(site.demo ? [DEMO] : [])]);
}

/** The slots that downloads hold, with their names there. The mark that a party is a natural person is said by its kind. */
export function downloadSlots(dataset: Dataset) {
	const known = remembered.get(dataset);
	if (known) return known;
	const held = slotsOf(dataset).flatMap((slot) => {
		const as = downloadName(dataset, slot.field);
		if (as === null || slot.part === 'Persons') return [];
		return [{ ...slot, name: as + (slot.part ?? '') }];
	});
	remembered.set(dataset, held);
	return held;
}

const remembered = new WeakMap<Dataset, ReturnType<typeof slotsOf>>();

/** The cell of a slot: codes and values as they are kept, several joined. */
export function toCell(
	{ fields }: Dataset,
	field: string,
	part: string | null,
	value: Value | undefined
): string {
	if (!fields[field]!.parts) return texts(value).join(BETWEEN);
	const cells = shownParties(value).map((party) =>
		part === null ? party.name : (parts[part]?.(party) ?? '')
	);
	return cells.every((cell) => cell === '') ? '' : cells.join(BETWEEN);
}

const parts: Readonly<Record<string, (party: ShownParty) => string>> = {
	Kind: ({ kind }) => kind ?? '',
	Code: ({ ids }) => codes(ids, ['uscc', 'unrecognised']),
	OrgCode: ({ ids }) => codes(ids, ['orgcode']),
	RegNo: ({ ids }) => codes(ids, ['regno15', 'regno13', 'regnoText']),
	Former: ({ former }) => former.join(WITHIN),
	Region: ({ region }) => region ?? '',
	Role: ({ role }) => role ?? '',
};

const codes = (ids: readonly Identifier[], schemes: readonly string[]) =>
	ids
		.filter(({ scheme }) => schemes.includes(scheme))
		.map(({ value }) => value)
		.join(WITHIN);

const toCsv = (cells: readonly (string | number | null | undefined)[]) =>
	`${Papa.unparse([cells.map((cell) => cell ?? '')], { newline: '\r\n' })}\r\n`;
