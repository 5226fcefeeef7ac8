import { gb2312, LEVEL_1 } from './gb2312.ts';

/** The readings of characters as the index carries them, in toneless pinyin. */
export interface ReadingTable {
	/** Level 1 of GB 2312: a character of code 32 + n, then the syllable that the next n characters share. */
	readonly runs: string;
	/** Level 2: for each character one of code 35 + the number of its initial. */
	readonly initials: string;
	/** Level 2: for each character one of code 35 + the number of its final. */
	readonly finals: string;
	/** The finals, parted by spaces. */
	readonly finalNames: string;
	/** Characters outside GB 2312, each followed by its syllable. */
	readonly others: string;
}

export const INITIALS: readonly string[] = [
	'',
	...'b p m f d t n l g k h j q x zh ch sh r z c s y w'.split(' '),
];

/** Unfolds the table: character → syllable. A character that it does not hold is its own reading. */
export function readReadings(table: ReadingTable): ReadonlyMap<string, string> {
	const readings = new Map<string, string>();
	let at = 0;
	for (const [, length, syllable] of table.runs.matchAll(/([^a-z])([a-z]+)/g))
		for (let left = length!.charCodeAt(0) - 32; left > 0; left--) readings.set(gb2312[at++]!, syllable!);
	const finals = table.finalNames.split(' ');
	for (let n = 0; n < table.initials.length; n++)
		readings.set(
			gb2312[LEVEL_1 + n]!,
			INITIALS[table.initials.charCodeAt(n) - 35]! + finals[table.finals.charCodeAt(n) - 35]!
		);
	for (const [, character, syllable] of table.others.matchAll(/(\P{ASCII})([a-z]+)/gu))
		readings.set(character!, syllable!);
	return readings;
}
