/** A lot number as it is typed, folded for comparison in ever looser ways. */

const LABEL =
	/^(?:(?:产品|生产)*(?:批次号|批号|批次|批)[ :为是]*(?=[A-Z0-9])|(?:LOTS?|BATCH(?:ES)?)(?:[ -]*(?:CODES?|NUMBERS?|NOS?))?(?:[ :#.]+(?=[A-Z0-9])|(?=\d)))/;

const ALIKE: Readonly<Record<string, string>> = {
	O: '0',
	Q: '0',
	D: '0',
	I: '1',
	L: '1',
	Z: '2',
	S: '5',
	G: '6',
	B: '8',
};

/** One sort of hyphen, of dash and of wave in the place of each that looks so. */
export const withOneDash = (text: string): string =>
	text
		.replace(/[\u2010-\u2012\u2212]/g, '-')
		.replace(/[\u2013-\u2015]/g, '–')
		.replace(/[\u301c\u223c]/g, '~');

/** Full width as half, one sort of dash and of wave, no invisible characters, capitals. */
export const plainLot = (written: string): string =>
	withOneDash(written.normalize('NFKC'))
		.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
		.replace(/[“”"‘’'「」『』]/g, '')
		.replace(/[ \t\u00a0]+/g, ' ')
		.toUpperCase()
		.trim();

/** A lot without the word before it that says that it is one. Takes and gives a plain lot. */
export const withoutLabel = (plain: string): string => plain.replace(LABEL, '');

/** What two writings of one lot share: width, case and spaces do not count. */
export const foldLot = (written: string): string => withoutLabel(plainLot(written)).replaceAll(' ', '');

/** Letters and digits alone. */
export const bareLot = (written: string): string => foldLot(written).replace(/[^\p{L}\p{N}]/gu, '');

/** Letters that are mistaken for digits as those digits. */
export const lookOf = (written: string): string =>
	bareLot(written).replace(/[A-Z]/g, (letter) => ALIKE[letter] ?? letter);

/** A lot's looks, with the noughts before its numbers and without. */
export const formsOf = (written: string): readonly string[] => [
	lookOf(written),
	withoutNoughts(lookOf(written)),
	lookOf(withoutNoughts(bareLot(written))),
];

/** The looks of the whole and of each of its words: packages print times and lines beside the lot. */
export function looksOf(written: string): readonly string[] {
	const words = withoutLabel(plainLot(written)).split(/[^\p{L}\p{N}]+/u);
	return [...new Set([written, ...words].flatMap(formsOf))].filter((look) => look !== '');
}

/** Numbers without the noughts before them. */
export const withoutNoughts = (text: string): string =>
	text.replace(/\d+/g, (digits) => digits.replace(/^0+(?=.)/, ''));
