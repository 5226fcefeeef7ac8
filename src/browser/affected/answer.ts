import type { CheckNotice } from '../../derive/check-notice.ts';
import { readTypedDate } from '../../domain/scope/printed-date.ts';
import { traits, traitsOf, type Scope, type Trait } from '../../domain/scope/scope.ts';
import { decide, type Verdict } from '../../domain/scope/verdict.ts';
import type { Spoken } from '../../words/affected.ts';
import { fill, type Speech } from './speech.ts';
import type { State } from './state.ts';

const WHOLE: Scope = { clauses: [{}] };

/** What the page says of a thing: the verdict, or the facts whose dates cannot be read. */
export type Answer = { readonly verdict: Verdict } | { readonly bad: readonly Trait[] };

/** By which facts a notice goes; none where it covers every one of its product. */
export const asksOf = ({ scope = WHOLE }: CheckNotice): readonly Trait[] => traitsOf(scope);

/** Judges what was typed by a notice; a blank is unknown. */
export function answerOf({ scope = WHOLE }: CheckNotice, typed: State['typed']): Answer {
	const written = (trait: Trait) => typed[trait]?.trim() || null;
	const dateOf = (trait: Trait) => (written(trait) === null ? null : readTypedDate(written(trait)!));
	const bad = traits.filter((trait) => trait !== 'lots' && written(trait) !== null && dateOf(trait) === null);
	if (bad.length > 0) return { bad };
	const thing = { lots: written('lots'), produced: dateOf('produced'), bestBefore: dateOf('bestBefore') };
	return { verdict: decide(scope, thing) };
}

const SHAPES: Readonly<Record<Verdict['verdict'], string>> = {
	affected: 'alarm',
	cannotTell: 'caution',
	notCovered: 'over',
};

/** How the box of a verdict looks. */
export const shapeOf = ({ verdict }: Verdict): string => `answer notice notice--${SHAPES[verdict]}`;

/** Why, in a sentence. `isWhole` is true of a notice that covers every lot. */
export function reasonOf(verdict: Verdict, isWhole: boolean, { words, joint }: Speech): string {
	if (verdict.verdict === 'affected') return isWhole ? words.whole : words.agrees;
	if (verdict.verdict === 'notCovered') return words.differs;
	if (verdict.because === 'near') return verdict.meant === null ? words.unlike : words.near;
	if (verdict.because !== 'more') return words[verdict.because];
	return fill(words.more, { asks: verdict.asks.map((trait) => words[trait]).join(joint) });
}

/** From one date to another. */
export const stretchText = ([from, to]: readonly [string | null, string | null], words: Spoken): string => {
	if (from === null || to === null)
		return fill(from === null ? words.upTo : words.since, { day: (from ?? to)! });
	return from === to ? from : `${from} – ${to}`;
};
