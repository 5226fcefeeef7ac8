import process from 'node:process';
import { subjectsOf } from './records.ts';

/** Makes what an index is made of, and nothing else: `make-subjects.ts FOLDER SEED RECORDS`. */
const [, seed = '', records = ''] = process.argv.slice(2);
for (const subject of subjectsOf(seed, Number(records))) void subject;
