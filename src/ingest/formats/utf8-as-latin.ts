import { latinBytes, windowsMarks } from './latin.ts';

const rest = `[\\x80-\\xBF${windowsMarks}]`;
/** A character of two, three or four bytes in UTF-8, each byte read as a Latin one. */
const sequence = new RegExp(`[\\xC2-\\xC5\\xCE-\\xD1]${rest}|[\\xE2-\\xEF]${rest}{2}|\\xF0${rest}{3}`, 'g');

/** Such characters without anything between them. */
const runs = new RegExp(`(?:${sequence.source})+`, 'g');

/** Marks that good typography puts after an accented letter: « café », „Fuß“. */
const closing = '»”’…“–—›€';
/** Letters and marks that may follow an accented letter in some language, and so prove nothing. */
const natural = new RegExp(`^[\\xA0«‘„‚‹šžœŠŽŒŸ™®°ºª·²³${closing}]*$`);

const plausible =
	/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji}\u00A0-\u00BF\u2010-\u206F\u20A0-\u2BFF\u3000-\u303F\uFF00-\uFFEF]$/u;

/**
 * Undoes the reading of UTF-8 as Latin-1 or Windows-1252 (Ã¤ for ä, é£Ÿå“ for 食品): null unless the text has a
 * sequence that no language writes and that is one character in UTF-8, or two sequences in a row. All of them
 * are then undone.
 */
export const ungarbleLatin = (text: string): string | null => {
	const isProven = text.match(runs)?.some((run) => {
		const read = (run.match(sequence) ?? []).filter((garbled) => readSequence(garbled) !== null);
		return read.length > 1 || read.some(isProof);
	});
	return isProven ? text.replace(sequence, (garbled) => readSequence(garbled) ?? garbled) : null;
};

/** True of a sequence that is not a letter followed by marks or letters that may stand there. */
const isProof = (garbled: string): boolean => {
	const after = garbled.slice(1);
	if (garbled.startsWith('Â')) return !closing.includes(after);
	if (garbled.startsWith('Ã')) return !closing.includes(after) && after !== '\xA0';
	return garbled.startsWith('â€') || !natural.test(after);
};

const readSequence = (garbled: string): string | null => {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(latinBytes(garbled));
		return plausible.test(text) ? text : null;
	} catch {
		return null;
	}
};
