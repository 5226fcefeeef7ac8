import type { Dataset } from '../../domain/dataset.ts';
import { partyKinds, partyRoles } from '../../domain/party-lists.ts';
import { showRegion } from '../../domain/regions.ts';
import { texts } from '../../domain/value.ts';
import type { PublicRecord } from '../../registry/record.ts';
import { showKey } from '../caption.ts';
import { groundOf } from '../ground.ts';
import { shownParties } from '../parties.ts';
import { DEMO } from '../demo.ts';
import { endInDownload, urlOf, type Place } from '../spread.ts';
import { downloadSlots, toCell } from './csv.ts';

const BETWEEN = '；';
const standings: Readonly<Record<PublicRecord['standing'], string>> = { current: '有效', ended: '已结束' };

/** The headings of a table for people: those of exports of our own form, so that the table can be read back. */
export const sheetHeadings = (dataset: Dataset, { demo }: Place): readonly string[] => [
	'编号',
	'状态',
	'结束日',
	'结束理由',
	...downloadSlots(dataset).map(({ heading }) => heading),
	'网页地址',
	'来源单位',
	...(demo ? ['演示'] : []),
];

/** A public record as cells of such a table: closed lists, kinds and regions in Chinese words, codes as they are. */
export function sheetCells(record: PublicRecord, dataset: Dataset, site: Place): readonly string[] {
	const { endedOn, endGround } = endInDownload(record);
	return [
		showKey(record.key),
		standings[record.standing],
		endedOn ?? '',
		groundOf(dataset, endGround)?.zh ?? endGround ?? '',
		...downloadSlots(dataset).map(({ field, part }) =>
			record.withdrawn ? '' : wordSlot(dataset, field, part, record)
		),
		urlOf(record, site),
		record.origin?.sender.zh ?? '',
		...(site.demo ? [DEMO] : []),
	];
}

function wordSlot(dataset: Dataset, name: string, part: string | null, { values }: PublicRecord): string {
	const field = dataset.fields[name]!;
	if (!field.parts)
		return texts(values[name])
			.map((member) => (field.values || field.kind === 'region' ? field.show(member, 'zh') : member))
			.join(BETWEEN);
	if (part === 'Kind') return words(values[name], ({ kind }) => kind && partyKinds[kind]?.zh);
	if (part === 'Role') return words(values[name], ({ role }) => role && roles[role]?.zh);
	if (part === 'Region') return words(values[name], ({ region }) => region && showRegion(region, 'zh'));
	return toCell(dataset, name, part, values[name]).replaceAll(' | ', BETWEEN);
}

const roles: Readonly<Record<string, { readonly zh: string } | undefined>> = partyRoles;

function words(
	value: Parameters<typeof shownParties>[0],
	word: (party: ReturnType<typeof shownParties>[number]) => string | null | undefined
): string {
	const cells = shownParties(value).map((party) => word(party) ?? '');
	return cells.every((cell) => cell === '') ? '' : cells.join(BETWEEN);
}
