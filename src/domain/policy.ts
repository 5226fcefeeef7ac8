import { addPeriod, type Period } from './period.ts';
import { firstDay } from './day.ts';
import type { Dataset } from './dataset.ts';
import type { Wording } from './lang.ts';
import { text, type Values } from './value.ts';

/** How long a negative record is shown, counted from when, under which text. Data with dates, never a constant. */
export interface Policy {
	readonly id: string;
	readonly lists: readonly string[];
	/** The records it fits, by the day of decision, else of listing; both ends inclusive, null is open. */
	readonly decided: { readonly from: string | null; readonly until: string | null };
	readonly counted: 'publication' | 'decision';
	/** The severity it fits, or null for every one. */
	readonly severity: string | null;
	/** The lists on which it also fits records without a severity. */
	readonly default: readonly string[];
	/** From when repair may be applied for, or null where the text knows none. */
	readonly minimum: Period | null;
	readonly maximum: Period;
	readonly text: Wording;
	readonly article: Wording;
}

/**
 * The one policy that sets a record's term: the policy it names, else the one that fits its list, day and
 * severity. Null where none or more than one does.
 */
export function policyOf(dataset: Dataset, values: Values, policies: readonly Policy[]): Policy | null {
	const lists = policies.filter(({ lists }) => lists.includes(dataset.id));
	const named = text(values['policy']);
	const day = dayOfDecision(dataset, values);
	const severity = text(values['severity']);
	const fitting = named
		? lists.filter(({ id }) => id === named)
		: lists.filter((policy) => fitsDay(policy, day) && fitsSeverity(policy, severity, dataset.id));
	return fitting.length === 1 ? fitting[0]! : null;
}

function fitsDay({ decided }: Policy, day: string | null) {
	return day !== null && (decided.from ?? '') <= day && day <= (decided.until ?? '9999');
}

function fitsSeverity(policy: Policy, severity: string | null, list: string) {
	if (policy.severity === null || policy.severity === severity) return true;
	return severity === null && policy.default.includes(list);
}

/** The day by which policies are chosen: that of the decision, else that of publication. */
export function dayOfDecision({ lifecycle: { decided, from } }: Dataset, values: Values): string | null {
	const stated = (decided && text(values[decided])) ?? text(values[from]);
	return stated === null ? null : firstDay(stated);
}

/** The last day that a policy lets the record be shown, and the first on which repair may be applied for. */
export function termOf(policy: Policy, dataset: Dataset, values: Values) {
	const published = text(values[dataset.lifecycle.from]);
	const start =
		policy.counted === 'decision' ? dayOfDecision(dataset, values) : published && firstDay(published);
	if (start === null) return { until: null, repairFrom: null };
	return {
		until: addPeriod(start, policy.maximum),
		repairFrom: policy.minimum && addPeriod(start, policy.minimum),
	};
}
