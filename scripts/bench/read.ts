import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { datasets } from '../../src/datasets/index.ts';
import { readData } from '../../src/ingest/intake.ts';
import { home } from '../examination.ts';

/** Reads a data folder with every check, and nothing else: `read.ts DATA`. */
const work = mkdtempSync(join(tmpdir(), 'mingjian-bench-'));
const [data = ''] = process.argv.slice(2);
await readData(
	{ data, bundled: join(home, 'data'), work, datasets },
	{ problem: () => {}, rejected: () => {}, progress: () => {} }
);
rmSync(work, { recursive: true, force: true });
