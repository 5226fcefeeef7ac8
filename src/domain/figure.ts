import type { Wording } from './lang.ts';

/** A share of records: those of one value among those with any, counted only where another field has one value. */
export interface Share<ChoiceField extends string = string> {
	/** What the share is called, such as the pass rate. */
	readonly label: Wording;
	readonly field: ChoiceField;
	readonly value: string;
	/** The records that are counted at all, so that rows of different grain never add up. */
	readonly among: { readonly field: ChoiceField; readonly value: string };
}

/** A level that a share was to reach: whom it was set for, and by what. */
export interface Level {
	readonly percent: number;
	readonly whom: Wording;
	readonly set: Wording;
}

/**
 * What a figure counts and how it is drawn, in one line of a declaration. Names are fields of the dataset. Each mark
 * leads to its rows: by the list's facets where the fields are facets, else to the figure's own list of them.
 */
export type FigureDeclaration<
	Countable extends string = string,
	ChoiceField extends string = string,
	RegionField extends string = string,
	DateField extends string = string,
> =
	/** A bar a value, the longest first; `steps` keeps the order of the closed list. */
	| { readonly form: 'bars'; readonly by: Countable; readonly steps?: true }
	/** A bar a class of days between two dates. */
	| { readonly form: 'durations'; readonly between: readonly [from: DateField, to: DateField] }
	/** A tile for each of the 34 units of province level. */
	| { readonly form: 'tiles'; readonly by: RegionField }
	/** A column a period of the day from which records count, stacked by value. */
	| { readonly form: 'stack'; readonly by: ChoiceField }
	/** Records that hold now by the period in which they began, beside those that ended, by period and ground. */
	| { readonly form: 'endings' }
	/** Events of records on one axis of time: a row a date. */
	| { readonly form: 'timeline'; readonly dates: readonly DateField[] }
	/** A share over time, of all records and by value. */
	| {
			readonly form: 'lines';
			readonly by: ChoiceField;
			readonly share: Share<ChoiceField>;
			readonly levels: readonly Level[];
	  }
	/** A small chart over time for each value: counts, or a share. */
	| { readonly form: 'panels'; readonly by: ChoiceField; readonly share?: Share<ChoiceField> }
	/** One field against another. */
	| {
			readonly form: 'matrix';
			readonly rows: ChoiceField | RegionField;
			readonly columns: ChoiceField | RegionField;
	  };
