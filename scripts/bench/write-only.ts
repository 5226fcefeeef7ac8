import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** The baseline of building: the files of a site written once more, and nothing else. */
const [from = '', to = ''] = process.argv.slice(2);
for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
	if (entry.isDirectory()) continue;
	const path = join(entry.parentPath, entry.name);
	const copy = join(to, path.slice(from.length));
	mkdirSync(dirname(copy), { recursive: true });
	writeFileSync(copy, readFileSync(path));
}
