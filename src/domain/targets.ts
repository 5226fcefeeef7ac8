import type { Wording } from './lang.ts';

/** Records that bear on a target: those of a landing page, or those of a list, whole or under a value of a facet. */
export type Evidence =
	| { readonly landing: string; readonly value: string }
	| { readonly list: string; readonly facet?: string; readonly value?: string };

/** A target as the plan set it. */
export interface PlannedTarget {
	/** The plan's own words. */
	readonly wording: Wording;
	/** What the wording leaves open and the figures need said, such as which of its halves they count. */
	readonly scope?: Wording;
	/** What is counted of what; null for a target without a number. */
	readonly counted: { readonly numerator: Wording; readonly denominator: Wording } | null;
	/** The share of a hundred that is to be reached; null for a target without a number. */
	readonly threshold: string | null;
	readonly evidence: readonly Evidence[];
}

/** The fields that say how far a target has been reached, and what the plan set for each value of `target`. */
export interface Targets<
	ChoiceField extends string = string,
	Count extends string = string,
	Percent extends string = string,
	Text extends string = string,
	DateField extends string = string,
	RegionField extends string = string,
> {
	readonly target: ChoiceField;
	readonly threshold: Percent;
	readonly numerator: Count;
	readonly denominator: Count;
	readonly state: Text;
	readonly asOf: DateField;
	readonly region: RegionField;
	readonly source: Text;
	/** By the codes of the closed list of `target`. */
	readonly planned: Readonly<Record<string, PlannedTarget>>;
	/** The heading over the targets whose code begins with a letter. */
	readonly groups: Readonly<Record<string, Wording>>;
	/** The last day by which the plan wants them reached. */
	readonly by: string;
}
