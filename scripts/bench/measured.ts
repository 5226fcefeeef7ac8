import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/**
 * Runs another script in this process, and on exit writes what it took to a file:
 * `node measured.ts RESULT SCRIPT [argument …]`.
 */
const [node = '', , result = '', script = '', ...given] = process.argv;
const began = performance.now();
process.on('exit', () => {
	const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
	const took = {
		wall: (performance.now() - began) / 1000,
		cpu: (userCPUTime + systemCPUTime) / 1e6,
		megabytes: maxRSS / 1024,
	};
	writeFileSync(result, JSON.stringify(took));
});
process.argv = [node, resolve(script), ...given];
await import(pathToFileURL(resolve(script)).href);
