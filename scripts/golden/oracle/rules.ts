import { isWithinOneSlip, piecesOf } from './distance.ts';
import { otherSpellings, plainText, withoutForm } from './plain-text.ts';
import type { Seen, SeenName } from './seen.ts';
import { isReadSo, soundsAlone } from './sound.ts';

/**
 * Whether something is a right answer: because it is what was asked, or holds it; because it is near it, which counts
 * only where nothing holds it; or not.
 */
export type Rule = (seen: Seen) => 'held' | 'near' | null;

const byName =
	(holds: (name: SeenName) => boolean, isNear: (name: SeenName) => boolean = () => false): Rule =>
	({ names }) =>
		names.some(holds) ? 'held' : names.some(isNear) ? 'near' : null;

/** The name is the same. */
export const sameName = (text: string): Rule => {
	const query = plainText(text);
	return byName(({ plain }) => plain === query);
};

/** The name holds the text. */
export const holdingText = (text: string): Rule => {
	const query = plainText(text);
	return byName(({ plain }) => plain.includes(query));
};

/** The name begins with the text. */
export const beginningWith = (text: string): Rule => {
	const query = plainText(text);
	return byName(({ plain }) => plain.startsWith(query));
};

/** The name is the same, or else the same but for its legal form. */
export const sameButForForm = (text: string): Rule => {
	const query = plainText(text);
	const core = withoutForm(query);
	return byName(
		({ plain }) => plain === query,
		(name) => name.core === core
	);
};

/** The name holds the text, or else what stands before a legal form that was typed halfway. */
export const holdingButForHalfForm = (text: string, before: string): Rule => {
	const [query, core] = [plainText(text), plainText(before)];
	return byName(
		({ plain }) => plain.includes(query),
		({ plain }) => plain.includes(core)
	);
};

/** The name holds the text, the place in either written so or otherwise. */
export const holdingInAnySpelling = (text: string): Rule => {
	const queries = [withoutForm(plainText(text)), ...otherSpellings(text)];
	return byName(({ core, spellings }) =>
		[core, ...spellings].some((name) => queries.some((query) => name.includes(query)))
	);
};

/** A number is the text, begins with it, ends with it or holds it. */
export function numberWith(text: string, where: 'whole' | 'start' | 'end' | 'inside'): Rule {
	const query = plainText(text);
	const fits: Readonly<Record<typeof where, (number: string) => boolean>> = {
		whole: (number) => number === query,
		start: (number) => number.startsWith(query),
		end: (number) => number.endsWith(query),
		inside: (number) => number.includes(query),
	};
	return ({ numbers }) => (numbers.some(fits[where]) ? 'held' : null);
}

/** The name is read so from one of its characters on, as it is written or in another spelling. */
export const readSo = (letters: string): Rule =>
	byName(
		({ plain, alone, inWords, spellings }) =>
			isReadSo(inWords, letters) ||
			isReadSo(alone, letters) ||
			spellings.some((spelling) => isReadSo(soundsAlone(spelling), letters)) ||
			plain.includes(letters)
	);

/** The name's characters begin with these letters, from one of them on. */
export const withInitials = (letters: string): Rule =>
	byName(({ initials }) => initials.some((each) => each.includes(letters)));

/** The name holds the text, or else sounds like it somewhere. */
export const soundingLike = (text: string): Rule => {
	const query = withoutForm(plainText(text));
	const heard = ` ${soundsAlone(query).join(' ')} `;
	return byName(
		({ core }) => core.includes(query),
		({ spaced }) => spaced.some((sounds) => sounds.includes(heard))
	);
};

/** The name holds the text, legal forms apart, or else some stretch of it is one slip away. */
export const withinOneSlip = (text: string): Rule => {
	const whole = plainText(text);
	const query = withoutForm(whole);
	const pieces = piecesOf(query);
	return byName(
		({ core, spellings }) => core.includes(query) || spellings.some((each) => each.includes(query)),
		({ plain, core }) =>
			pieces.some((piece) => plain.includes(piece)) &&
			(isWithinOneSlip(core, query) || isWithinOneSlip(plain, whole))
	);
};
