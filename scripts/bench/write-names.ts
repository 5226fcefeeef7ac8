import process from 'node:process';
import { datasets } from '../../src/datasets/index.ts';
import { writeRelease } from '../publish.ts';
import { writeNames } from '../screening.ts';
import { partyOf } from './names.ts';

/** Writes a site of nothing but so many published names: `write-names.ts FOLDER NAMES`. */
const [folder = '', count = ''] = process.argv.slice(2);
const names = Array.from({ length: Number(count) }, (_, number) => partyOf(number));
const file = writeNames(folder, names, datasets, { base: '/', url: null, demo: true });
writeRelease(folder, {
	release: '2026-11-22.1',
	day: '2026-11-22',
	version: '0',
	next: null,
	files: [file],
});
