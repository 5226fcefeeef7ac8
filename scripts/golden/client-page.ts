import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

const PAGE =
	'<!doctype html><meta charset="utf-8"><title>Look-up</title><script type="module" src="ask.js"></script>';

/** A page that asks look-up, as it was written: where it is, and what each of its scripts weighs as servers compress it. */
export interface ClientPage {
	readonly path: string;
	readonly first: number;
	readonly weights: ReadonlyMap<string, number>;
}

/** Writes a page into a folder that is served, with the client of look-up bundled as a site's scripts are. */
export async function writeClientPage(folder: string): Promise<ClientPage> {
	const path = 'golden/';
	mkdirSync(join(folder, path), { recursive: true });
	const built = (await build({
		configFile: false,
		logLevel: 'warn',
		base: './',
		build: {
			write: false,
			modulePreload: false,
			rolldownOptions: {
				input: join(import.meta.dirname, 'client.ts'),
				output: {
					entryFileNames: 'ask.js',
					chunkFileNames: '[name].js',
					// Every page of a site has it before look-up comes.
					codeSplitting: { groups: [{ name: 'page', test: /preload-helper/ }] },
				},
			},
		},
	})) as Rolldown.RolldownOutput;
	const weights = new Map<string, number>();
	for (const part of built.output) {
		if (part.type !== 'chunk') continue;
		writeFileSync(join(folder, path, part.fileName), part.code);
		weights.set(part.fileName, gzipSync(part.code, { level: 9 }).length);
	}
	writeFileSync(join(folder, path, 'index.html'), PAGE);
	return { path, first: weights.get('ask.js') ?? 0, weights };
}
