/** What the page calls the codes of what it finds. */
export interface TextLabels {
	/** Titles of datasets, by id. */
	readonly lists: Readonly<Record<string, string>>;
	/** Labels of fields, by `dataset.field`. */
	readonly fields: Readonly<Record<string, string>>;
	/** Words and marks of standings, by `dataset.standing`; none where a list's records never end. */
	readonly standings: Readonly<Record<string, { readonly word: string; readonly mark: string }>>;
}
