import type { Affected } from '../domain/affected.ts';
import type { Dataset } from '../domain/dataset.ts';
import { text, texts, type Value, type Values } from '../domain/value.ts';
import type { PublicRecord } from '../registry/record.ts';

/** How much fits one sheet of A4 that is read from an arm’s length: batches by number, words by length. */
const FITS = { batches: 8, advice: 160, reason: 120, field: 90 } as const;

/** What a poster has room for; what it has none for is read where its code leads. */
export interface Poster {
	readonly advice: string | null;
	readonly reason: string | null;
	/** The fields by which the product is recognised. */
	readonly known: readonly string[];
	readonly hasBatches: boolean;
	/** False where a field or the batches do not fit: a part of them would seem to clear the rest, so none of them stands. */
	readonly isWhole: boolean;
}

/** Whether a record has a poster: only while it warns of a danger. */
export const hasPoster = (
	{ standing, withdrawn, nameless }: Pick<PublicRecord, 'standing' | 'withdrawn' | 'nameless'>,
	{ affected }: Dataset
): boolean => affected !== undefined && standing === 'current' && !withdrawn && !nameless;

/** What stands on the poster of a record. */
export function posterOf(values: Values, affected: Affected): Poster {
	const { brand, models, makers, barcodes, produced, bestBefore, lots } = affected;
	const names = [brand, models, ...makers, barcodes, ...produced, ...bestBefore, lots];
	const known = names.filter((name) => lengthOf(values[name]) <= FITS.field);
	const hasBatches = texts(values[affected.batches]).length <= FITS.batches;
	return {
		advice: within(text(values[affected.advice]), FITS.advice),
		reason: within(text(values[affected.reason]), FITS.reason),
		known,
		hasBatches,
		isWhole: hasBatches && known.length === names.length,
	};
}

const lengthOf = (value: Value | undefined) => texts(value).join('').length;

const within = (words: string | null, length: number) =>
	words !== null && words.length <= length ? words : null;
