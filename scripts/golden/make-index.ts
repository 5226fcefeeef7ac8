import process from 'node:process';
import { writeIndex } from '../look-up-files.ts';
import { datasets, subjectsOf } from './records.ts';

/** Writes the index of so many records of a golden set into a folder: `make-index.ts FOLDER SEED RECORDS`. */
const [folder = '', seed = '', records = ''] = process.argv.slice(2);
writeIndex(folder, subjectsOf(seed, Number(records)), { release: 'golden', digest: seed, datasets });
