import type { LegalBasis } from '../../domain/dataset.ts';
import type { Period } from './periods.ts';
import type { Tally } from './tally.ts';

/** A text of law that took effect within a period that a figure shows, in the order of their days. */
export interface RuleChange {
	readonly basis: LegalBasis;
	readonly period: string;
}

/**
 * The rules of a dataset that took effect while its figure counts; those that fall into a gap or before it are left out,
 * and small charts have no room for any.
 */
export function ruleChanges({
	dataset,
	figure,
	rows,
	unit,
}: Pick<Tally, 'dataset' | 'figure' | 'rows' | 'unit'>): readonly RuleChange[] {
	if (unit === null || figure.form === 'panels') return [];
	const periods = (rows as readonly Period[]).filter(({ gap }) => !gap);
	return dataset.legalBasis
		.flatMap((basis) => {
			const period = periods.find(({ from, to }) => from <= basis.from && basis.from <= to);
			return period ? [{ basis, period: period.value }] : [];
		})
		.toSorted((a, b) => (a.basis.from < b.basis.from ? -1 : a.basis.from > b.basis.from ? 1 : 0));
}

/** The number by which a note and its line in the drawing are told: ①, ②. */
export const ruleNumber = (at: number): string => String.fromCodePoint(0x2460 + at);
