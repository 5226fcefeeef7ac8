import type { Affected } from './affected.ts';
import type { Fields, Kind } from './field.ts';
import type { FigureDeclaration } from './figure.ts';
import type { Wording } from './lang.ts';
import type { Targets } from './targets.ts';

/**
 * When a record is on the public record, stated as data so that it can be printed. Names are fields of
 * the dataset; dates of less than a day's precision count from their first day.
 */
export interface Lifecycle<DateField extends string = string, ChoiceField extends string = string> {
	/** The first day shown; a record without it is shown at once. */
	readonly from: DateField;
	/** The day of the decision, by which policies are chosen and some are counted. */
	readonly decided?: DateField;
	/** The last day shown, as the sender states it. */
	readonly lastDay?: DateField;
	/** The day on which it ended; it counts as ended that very day. */
	readonly ended?: DateField;
	/** Why it ended, where the sender says. */
	readonly ground?: ChoiceField;
	/** A state that says by itself that the record has ended. */
	readonly over?: { readonly field: ChoiceField; readonly values: readonly string[] };
	/** A choice whose value may itself have been abolished: it ends with the last day of that value. */
	readonly abolished?: ChoiceField;
	/** True where a publication policy sets the longest term. */
	readonly term: boolean;
	/** At the end: taken off but for a page without name, or kept and marked. */
	readonly afterwards: 'withdraw' | 'keep';
	/** Parties are named only while the record is current and in one of these states. */
	readonly named?: { readonly field: ChoiceField; readonly values: readonly string[] };
}

/** A text of law on which the list rests. `until` is the last day it was in force. */
export interface LegalBasis {
	readonly instrument: Wording;
	readonly article: Wording;
	readonly from: string;
	readonly until?: string;
}

/** What is published, declared once; everything downstream reads these plain names. */
export interface Dataset {
	/** Its address and folder: lower-case letters. */
	readonly id: string;
	readonly title: Wording;
	/** What navigation calls it, where the title is long. */
	readonly short?: Wording;
	readonly about: Wording;
	readonly legalBasis: readonly LegalBasis[];
	readonly side: 'negative' | 'positive' | 'neutral';
	readonly fields: Fields;
	/** The fields whose raw cells are the key, joined with U+001F where there are several. */
	readonly key: readonly string[];
	/** What a record is called. */
	readonly caption: string;
	readonly columns: readonly string[];
	readonly facets: readonly string[];
	readonly search: readonly string[];
	readonly lifecycle: Lifecycle;
	/** Pairs of dates of which the first is not after the second. */
	readonly inOrder: readonly (readonly [string, string])[];
	/** Fields that must be filled where another is. */
	readonly requires: readonly { readonly field: string; readonly where: string }[];
	/** What stands in place of the caption where it is blank. */
	readonly untitled?: Wording;
	/** True where search engines may list the pages of current records. */
	readonly indexable: boolean;
	/** The field that lists what was done, by which a mere warning is kept from being published. */
	readonly measures?: string;
	/** The field that names records of any dataset, each as `dataset:key`. */
	readonly refers?: string;
	/** An upheld objection takes the record off the pages of the parties in this field. */
	readonly contested?: { readonly field: string; readonly values: readonly string[]; readonly party: string };
	/**
	 * The fields that tell a reader whether a thing in the hand is meant. A dataset that has them warns of a danger
	 * that holds for as long as a record is current.
	 */
	readonly affected?: Affected;
	/** The values of a closed list by which some records matter more than others, the gravest first. */
	readonly gravity?: { readonly field: string; readonly values: readonly string[] };
	/** The fields of a matter that a higher body has put under supervision with a day by which it is to be settled. */
	readonly supervision?: {
		readonly field: string;
		readonly value: string;
		readonly by: string;
		readonly due: string;
		readonly outcome: string;
	};
	/** Makes the list a board of targets, each with the numbers that the records report. */
	readonly targets?: Targets;
	/**
	 * A list that is told in reports: its page opens with those that have been written, and each value of `theme`, one
	 * of its facets, gathers a series of them.
	 */
	readonly stories?: { readonly theme: string };
	/** How parties of a field are to be understood, such as "as labelled". */
	readonly remarks?: Readonly<Record<string, Wording>>;
	/** What is drawn of it, by the name that the figure has in its address. */
	readonly figures?: Readonly<Record<string, FigureDeclaration>>;
	/** What every figure of the dataset says of how its records came about. */
	readonly caveat?: Wording;
	readonly expected: { readonly atLeast: number };
}

/** Whether the end of a record takes its parties' names off: with the record, or out of it. */
export const takesNamesOff = ({ lifecycle }: Dataset): boolean =>
	lifecycle.afterwards === 'withdraw' || lifecycle.named !== undefined;

/** The names of those fields of `F` that are of kind `K`. */
type Name<F extends Fields, K extends Kind = Kind> = {
	[N in keyof F]: F[N]['kind'] extends K ? N : never;
}[keyof F] &
	string;

/** A dataset that names only fields of its own, and of a kind that suits each purpose. */
type Declaration<F extends Fields> = Dataset & {
	readonly fields: F;
	readonly key: readonly Name<F>[];
	readonly caption: Name<F, 'text' | 'party' | 'code'>;
	readonly columns: readonly Name<F>[];
	readonly facets: readonly Name<F, 'choice' | 'date' | 'region' | 'money'>[];
	readonly search: readonly Name<F>[];
	readonly lifecycle: Lifecycle<Name<F, 'date'>, Name<F, 'choice'>>;
	readonly inOrder: readonly (readonly [Name<F, 'date'>, Name<F, 'date'>])[];
	readonly requires: readonly { readonly field: Name<F>; readonly where: Name<F> }[];
	readonly measures?: Name<F, 'choice'>;
	readonly refers?: Name<F, 'code'>;
	readonly affected?: Affected<
		Name<F, 'text'>,
		Name<F, 'gtin'>,
		Name<F, 'party'>,
		Name<F, 'date'>,
		Name<F, 'choice'>,
		Name<F, 'prose'>
	>;
	readonly gravity?: { readonly field: Name<F, 'choice'>; readonly values: readonly string[] };
	readonly supervision?: {
		readonly field: Name<F, 'choice'>;
		readonly value: string;
		readonly by: Name<F, 'text'>;
		readonly due: Name<F, 'date'>;
		readonly outcome: Name<F, 'prose'>;
	};
	readonly stories?: { readonly theme: Name<F, 'choice'> };
	readonly contested?: {
		readonly field: Name<F, 'choice'>;
		readonly values: readonly string[];
		readonly party: Name<F, 'party'>;
	};
	readonly targets?: Targets<
		Name<F, 'choice'>,
		Name<F, 'count'>,
		Name<F, 'percent'>,
		Name<F, 'text'>,
		Name<F, 'date'>,
		Name<F, 'region'>
	>;
	readonly figures?: Readonly<
		Record<
			string,
			FigureDeclaration<
				Name<F, 'choice' | 'money' | 'text'>,
				Name<F, 'choice'>,
				Name<F, 'region'>,
				Name<F, 'date'>
			>
		>
	>;
};

/** Checks a declaration by its type; what it returns carries plain names only. */
export const defineDataset = <const F extends Fields>(dataset: Declaration<F>): Dataset => dataset;
