import type { Dataset } from '../domain/dataset.ts';
import { nearest } from '../domain/nearest.ts';
import { fault, type Fault } from '../domain/problem.ts';
import type { Suppression } from '../domain/site.ts';
import { parties, texts, type Value, type Values } from '../domain/value.ts';
import { foldHidden } from './folding.ts';
import { isTelling, searchHidden } from './hidden.ts';
import { plainKey } from './plain-key.ts';

/** What must not be seen of one record. */
export interface Suppressed {
	/** Values that must appear nowhere and stand in this record. */
	readonly values: readonly string[];
	/** Fields of this record that are not shown. */
	readonly fields: readonly string[];
}

export type SuppressionBook = ReturnType<typeof suppressionBook>;

/** Tells what of each record is suppressed, and which suppressions are wrong or met no record. */
export function suppressionBook(suppressed: readonly Suppression[], datasets: readonly Dataset[]) {
	const valueOf = new Map<string, string>();
	const fieldsOf = new Map<string, string[]>();
	const unmet = new Map<string, { dataset: string; key: string }>();
	const faults: { fault: Fault; dataset: string; key: string }[] = [];
	for (const each of suppressed) {
		if ('value' in each) {
			valueOf.set(foldHidden(each.value), each.value);
			if (!isTelling(foldHidden(each.value)))
				faults.push({ fault: tooShort(each.value), dataset: '', key: each.value });
			continue;
		}
		const { dataset: id, key, fields } = each;
		const dataset = datasets.find((one) => one.id === id);
		const place = placeOf(id, key);
		fieldsOf.set(place, [...(fieldsOf.get(place) ?? []), ...fields]);
		if (dataset) unmet.set(place, { dataset: id, key });
		const names = dataset ? Object.keys(dataset.fields) : datasets.map((one) => one.id);
		for (const name of dataset ? fields : [id])
			if (!names.includes(name))
				faults.push({ fault: unknownName(name, nearest(name, names)), dataset: id, key });
	}
	const search = searchHidden(valueOf.keys());

	return {
		/** Folded values that must appear nowhere. */
		values: new Set(valueOf.keys()) as ReadonlySet<string>,
		of(dataset: string, key: string, values: Values): Suppressed {
			const place = placeOf(dataset, key);
			unmet.delete(place);
			const fields = fieldsOf.get(place) ?? [];
			if (valueOf.size === 0) return { values: [], fields };
			const hits = search(foldHidden([key, ...Object.values(values).flatMap(wordsOf)].join('\n')));
			return { values: [...new Set(hits.map(({ value }) => valueOf.get(value)!))], fields };
		},
		/** Suppressions that name what there is not. To be asked when every record has been told. */
		close: () => [
			...faults,
			...[...unmet.values()].map((each) => ({ ...each, fault: noRecord(each.dataset, each.key) })),
		],
	};
}

/** Every text of a value: its members, and the names and codes of parties. */
export const wordsOf = (value: Value): readonly string[] => [
	...texts(value),
	...parties(value).flatMap(({ name, former, ids }) => [name, ...former, ...ids.map((id) => id.value)]),
];

const placeOf = (dataset: string, key: string) => `${dataset}:${plainKey(key)}`;

const tooShort = (value: string) =>
	fault(
		'mapping',
		`suppressed.yaml 中的“${value}”太短，无法在全部输出中查找。请改写 dataset、key 和 fields。`,
		`“${value}” in suppressed.yaml is too short to be searched for in the whole output. Name dataset, key and fields instead.`
	);

const unknownName = (name: string, near: string | null) =>
	fault(
		'mapping',
		`suppressed.yaml 中的“${name}”不是数据集或其字段${near ? `；是否应为“${near}”？` : '。'}`,
		`“${name}” in suppressed.yaml is no dataset or field of one${near ? `. Did you mean “${near}”?` : '.'}`,
		near ?? undefined
	);

const noRecord = (dataset: string, key: string) =>
	fault(
		'decision-unused',
		`suppressed.yaml 中的“${dataset}:${key}”没有对应的记录。`,
		`“${dataset}:${key}” in suppressed.yaml matches no record.`
	);
