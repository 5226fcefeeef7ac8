import type { Answer, Hit } from '../../search/answer.ts';
import type { Sides } from '../../search/verdict.ts';
import type { LookUpWords, Reason } from '../../words/look-up.ts';

/** Reads the words of a language; `home` is where its pages begin. Throws where they cannot be read. */
export async function readWords(home: string): Promise<LookUpWords> {
	const answer = await fetch(`${home}search/words.json`);
	if (!answer.ok) throw new Error(`The words of look-up could not be read: ${answer.status}.`);
	return (await answer.json()) as LookUpWords;
}

/** Why a hit is one. */
export function reasonOf(
	{ tier, name, number }: Pick<Hit, 'tier' | 'name' | 'number'>,
	asked: string
): Reason {
	if (number !== null && tier === 'exact') return 'sameNumber';
	if (number !== null && tier === 'slip') return 'numberSlip';
	return tier === 'exact' && name !== asked ? 'writtenOtherwise' : tier;
}

/** The side of each list. */
export const sidesOf = ({ lists }: LookUpWords): Sides =>
	Object.fromEntries(Object.entries(lists).map(([id, { side }]) => [id, side]));

/** A sentence with its numbers. */
export const say = (sentence: string, numbers: Readonly<Record<string, number>>): string =>
	sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(numbers[name]));

/** How many were found, shown or not. */
export const countOf = ({ totals }: Answer): number => totals.party + totals.person + totals.thing;
