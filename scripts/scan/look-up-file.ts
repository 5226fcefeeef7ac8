import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { readBlock, readRow, type Entry } from '../../src/search/block.ts';
import { unseal } from '../../src/search/checksum.ts';
import { displayOf } from '../../src/search/lookup/found.ts';
import { spaceLetters, type SpaceLetter } from '../../src/search/root.ts';

const FILE = /(?:^|[\\/])lookup[\\/][0-9a-f]{16}[\\/](?:([a-z])[\\/]\d+[\\/](d|\d+)|t)\.bin$/;

/** Whether a file is one of the look-up index. */
export const isLookUpFile = (path: string): boolean => FILE.test(path);

/** Every name, number, page and separator that a file of the look-up index holds, whole, a line each. */
export function readLookUpFile(path: string): string {
	const [, letter, file] = FILE.exec(path)!;
	if (letter === undefined) return '';
	const bytes = unseal(inflateRawSync(readFileSync(path)));
	if (file === 'd') return new TextDecoder().decode(bytes);
	if (letter === 'k') return new TextDecoder().decode(bytes).split('\n').map(textOfLine).join('\n');
	return textOf(readBlock(bytes), letter as SpaceLetter);
}

/** A line of a file of lists: the head of a list as it stands, or a row. */
function textOfLine(line: string): string {
	const isHead = /\t\d+,\d+,\d+\t\d+$/.test(line);
	if (isHead || line === '') return line;
	const row = [readRow(line)];
	return spaceLetters.map((letter) => textOf(row, letter)).join('\n');
}

const textOf = (entries: readonly Entry[], letter: SpaceLetter) =>
	[
		...new Set(entries.flatMap((entry) => [displayOf(letter, entry), entry.beside, entry.key, entry.place])),
	].join('\n');
