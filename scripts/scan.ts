import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { scanFiles, type Disclosure, type Hiding } from './scan/files.ts';

/** Below so many files one thread is done before another has begun. */
const FEW = 2000;

/**
 * Searches every file of a site for hidden values in all folded forms and for personal identifiers, on all
 * processors where there is much to search. In the order of the files' names.
 */
export async function scanSite(
	folder: string,
	{ hidden, shown, ownPages, lawfulDigits, own }: Hiding
): Promise<readonly Disclosure[]> {
	const hiding = { hidden, shown, ownPages, lawfulDigits, own };
	const files = filesOf(folder);
	if (files.length < FEW) return inOrder(scanFiles(folder, files, hiding));
	const threads = Math.min(8, availableParallelism());
	const slices = Array.from({ length: threads }, (_, thread) =>
		files.filter((_, at) => at % threads === thread)
	);
	const found = await Promise.all(slices.map((slice) => scanInThread(folder, slice, hiding)));
	return inOrder(found.flat());
}

/** Every file of a folder, by its path from there. */
export const filesOf = (folder: string): readonly string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/')
		);

const inOrder = (found: readonly Disclosure[]) =>
	found.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));

const scanInThread = (folder: string, files: readonly string[], hiding: Hiding) =>
	new Promise<readonly Disclosure[]>((settle, fail) => {
		const worker = new Worker(new URL('./scan/thread.ts', import.meta.url), {
			workerData: { folder, files, hiding },
			// Texts live for one file: a large nursery only delays their collection.
			resourceLimits: { maxYoungGenerationSizeMb: 16 },
		});
		worker.once('message', settle);
		worker.once('error', fail);
		worker.once('exit', (code) =>
			fail(new Error(`A thread of the scan ended with ${code} before it was done.`))
		);
	});
