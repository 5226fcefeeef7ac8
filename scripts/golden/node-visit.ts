import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openLookUp } from '../../src/search/lookup/look-up.ts';
import type { Visit, Visitor } from './asking.ts';

/** Visits to an index in a folder without a browser: what is asked for is counted in files and in their bytes. */
export const visitFolder = (folder: string): Visitor => ({
	browser: `Node ${process.version}`,
	scriptBytes: 0,
	async open(): Promise<Visit> {
		let [requests, bytes] = [0, 0];
		const get = async (address: string) => {
			requests++;
			const file = await readFile(join(folder, address));
			bytes += file.length;
			return new Response(file);
		};
		let opened: ReturnType<typeof openLookUp> | null = null;
		return {
			async ask(text) {
				[requests, bytes] = [0, 0];
				const { hits } = await (await (opened ??= openLookUp('/', get))).search(text);
				return { hits, requests, bytes };
			},
			close: () => Promise.resolve(),
		};
	},
	close: () => Promise.resolve(),
});
