import { captionOf, showKey } from '../derive/caption.ts';
import { firstCode } from '../derive/field.ts';
import { ledgerColumns } from '../derive/ledger.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Lang } from '../domain/lang.ts';
import type { PublicRecord } from '../registry/record.ts';

/** The columns of a list, what a record is called first. A state that the standing says has none of its own. */
export const columnsOf = (dataset: Dataset) =>
	ledgerColumns(dataset)
		.filter(({ name }) => name !== dataset.lifecycle.over?.field)
		.toSorted((a, b) => Number(b.name === dataset.caption) - Number(a.name === dataset.caption));

/** What stands in the row of a record, besides its cells. */
export function rowOf(record: PublicRecord, dataset: Dataset, lang: Lang) {
	const { term, standing, nameless, origin, values, key } = record;
	const isKeyShown = dataset.key.length > 1 || dataset.columns.includes(dataset.key[0]!);
	return {
		record,
		title: captionOf(record, dataset, lang),
		under: firstCode(values, dataset.caption) ?? (isKeyShown ? null : showKey(key)),
		source: origin?.language ?? 'zh',
		until: dataset.lifecycle.term && standing === 'current' && !nameless ? term.until : null,
	};
}

/** Whether the cells of a column never break. */
export const isUnbroken = (dataset: Dataset, name: string): boolean =>
	dataset.fields[name]?.dense !== undefined;
