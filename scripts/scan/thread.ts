import { parentPort, workerData } from 'node:worker_threads';
import { scanFiles, type Hiding } from './files.ts';

/** Searches a slice of a site's files, and tells what it found. */
const { folder, files, hiding } = workerData as {
	readonly folder: string;
	readonly files: readonly string[];
	readonly hiding: Hiding;
};
parentPort!.postMessage(scanFiles(folder, files, hiding));
