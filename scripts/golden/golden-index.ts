import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldenFigures } from '../../src/search/golden.ts';
import { measure } from '../bench/measure.ts';
import { weighFolder } from '../bench/weight.ts';
import type { GoldenSet } from './query.ts';

/** What making an index took, without what making its subjects takes, and what it holds. */
export type IndexFigures = GoldenFigures['index'];

const NOTE = 'golden.json';

/**
 * The index of a golden set in a folder, made where it is not there yet, by a process of its own that is measured.
 * Throws where the folder holds another index.
 */
export function prepareIndex(folder: string, set: GoldenSet): IndexFigures {
	const note = join(folder, NOTE);
	if (existsSync(note)) {
		const { index, ...made } = JSON.parse(readFileSync(note, 'utf8')) as GoldenSet & { index: IndexFigures };
		if (made.seed !== set.seed || made.records !== set.records)
			throw new Error(`${folder} holds an index of ${made.records} records of the set “${made.seed}”.`);
		return index;
	}
	const given = [folder, set.seed, String(set.records)];
	const alone = measure('../golden/make-subjects.ts', given);
	const taken = measure('../golden/make-index.ts', given);
	const index = {
		...weighFolder(join(folder, 'lookup')),
		cpuSeconds: taken.cpu - alone.cpu,
		wallSeconds: taken.wall - alone.wall,
		megabytes: taken.megabytes,
	};
	writeFileSync(note, JSON.stringify({ ...set, index }));
	return index;
}
