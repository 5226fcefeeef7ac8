import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/domain/dataset.ts';

/** A record as `data.ndjson` of a built site has it. */
export type Line = Readonly<Record<string, unknown>> & {
	readonly key: string;
	readonly url: string;
	readonly standing: 'current' | 'ended';
	readonly from?: string | null;
	readonly endedOn: string | null;
	readonly endGround: string | null;
};

/** The records of a dataset of a built site. */
export const readLines = (site: string, { id }: Pick<Dataset, 'id'>): readonly Line[] =>
	readFileSync(join(site, id, 'data.ndjson'), 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Line);

/** Whether a record has left its list, with no more than day and ground told. */
export const isWithdrawn = (line: Line): boolean => !('source' in line);

/** The key of a record as figures list it. */
export const keyOf = ({ key }: Line): string => key.split('\u001f').join(' · ');

/** The values of a field that holds texts. */
export const valuesOf = (line: Line, field: string): readonly string[] =>
	[line[field] ?? []].flat().filter((value) => typeof value === 'string');

/** Where classes of amounts begin, in yuan. */
const AMOUNTS = [0, 10_000, 50_000, 200_000, 500_000, 2_000_000];
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])\d{4}$/;

/** What a value is counted under. */
export function bucketOf(dataset: Dataset, field: string, value: string): string {
	const { kind } = dataset.fields[field]!;
	if (kind === 'region') return PROVINCE.test(value) ? `${value.slice(0, 2)}0000` : value;
	if (kind === 'date') return value.slice(0, 4);
	if (kind !== 'money') return value;
	const at = AMOUNTS.findLastIndex((least) => least <= Number(value));
	return `${AMOUNTS[at]}-${AMOUNTS[at + 1] ?? ''}`;
}

/** What a record is counted under in a field, each once. */
export const bucketsOf = (dataset: Dataset, line: Line, field: string): readonly string[] => [
	...new Set(valuesOf(line, field).map((value) => bucketOf(dataset, field, value))),
];
