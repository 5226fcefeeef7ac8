import type { Dataset } from '../domain/dataset.ts';
import { foldHidden } from './folding.ts';
import { isTelling, searchHidden } from './hidden.ts';
import { labelReader, ownLabelsOf } from './lawful.ts';
import type { Presented } from './present.ts';
import type { PublicRecord } from './record.ts';

/** What may stand nowhere in the output, and where it may all the same. Everything is folded. */
export interface Hidden {
	readonly hidden: ReadonlySet<string>;
	/** Longer texts that are lawfully shown and hold hidden ones. */
	readonly shown: readonly string[];
	/** Hidden texts that the pages of some records show, such as a legal representative's name: `dataset/id`. */
	readonly ownPages: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Gathers what the gate hides. `suppressed` stays hidden whoever shows it. */
export function hiddenBook(suppressed: ReadonlySet<string>) {
	const hidden = new Set<string>();
	const withheld = new Set<string>();
	return {
		learn(presented: Pick<Presented, 'hidden' | 'withheld'>) {
			for (const each of presented.hidden) for (const form of formsOf(each)) hidden.add(form);
			for (const each of presented.withheld) withheld.add(foldHidden(each));
		},
		/** Lets go what is lawfully shown of another record, and looks for the rest in what is shown. */
		close(lawful: ReadonlySet<string>) {
			for (const each of lawful) hidden.delete(each);
			for (const each of suppressed) hidden.add(each);
			for (const set of [hidden, withheld]) for (const each of set) if (!isTelling(each)) set.delete(each);
			const search = searchHidden([...hidden, ...withheld]);
			const shown = new Set<string>();
			const ownPages = new Map<string, Set<string>>();
			const readers = new Map<Dataset, ReturnType<typeof labelReader>>();
			return {
				learn(record: PublicRecord, dataset: Dataset) {
					if (hidden.size + withheld.size === 0) return;
					const read = readers.get(dataset) ?? labelReader(dataset);
					readers.set(dataset, read);
					for (const label of read(record)) {
						withheld.delete(label);
						if (search(label).length > 0) shown.add(label);
					}
					for (const label of ownLabelsOf(record, dataset))
						for (const { value } of search(label))
							ownPages.set(value, (ownPages.get(value) ?? new Set()).add(`${record.dataset}/${record.id}`));
				},
				close: (): Hidden => ({ hidden: hidden.union(withheld), shown: [...shown], ownPages }),
			};
		},
	};
}

/** A hidden text folded, and without the dots between the parts of a name. */
function formsOf(text: string): readonly string[] {
	const folded = foldHidden(text);
	return folded.includes('·') ? [folded, folded.replaceAll('·', '')] : [folded];
}
