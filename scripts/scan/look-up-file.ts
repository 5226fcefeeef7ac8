import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { readBlock, readRow, type Entry } from '../../src/search/block.ts';
import { unseal } from '../../src/search/checksum.ts';
import { displayOf } from '../../src/search/lookup/found.ts';
import { spaceLetters, type SpaceLetter } from '../../src/search/root.ts';

const FILE = /(?:^|[\\/])lookup[\\/][0-9a-f]{16}[\\/](?:([a-z])[\\/]\d+[\\/](d|\d+)|t)\.bin$/;

/** Whether a file is one of the look-up index. */
export const isLookUpFile = (path: string): boolean => FILE.test(path);

/**
 * Every name, number and page that a file of the look-up index holds, whole, a line each. The beginnings by which the
 * index is divided are left out: each is of something that stands whole in a block, and what is left of a number may by
 * itself look like somebody's telephone.
 */
export function readLookUpFile(path: string): string {
	const [, letter, file] = FILE.exec(path)!;
	if (letter === undefined || file === 'd') return '';
	const bytes = unseal(inflateRawSync(readFileSync(path)));
	if (letter === 'k') return textOfLists(new TextDecoder().decode(bytes));
	return textOf(readBlock(bytes), letter as SpaceLetter);
}

const HEAD = /^(.).*\t\d+,\d+,\d+\t\d+$/u;

/** The rows of a file of lists, which are of the space with whose letter the head of their list begins. */
function textOfLists(text: string): string {
	let space: SpaceLetter = 's';
	const texts: string[] = [];
	for (const line of text.split('\n')) {
		const head = HEAD.exec(line);
		if (head) space = spaceLetters.find((each) => each === head[1]) ?? 's';
		else if (line !== '') texts.push(textOf([readRow(line)], space));
	}
	return texts.join('\n');
}

const textOf = (entries: readonly Entry[], letter: SpaceLetter) =>
	[
		...new Set(entries.flatMap((entry) => [displayOf(letter, entry), entry.beside, entry.key, entry.place])),
	].join('\n');
