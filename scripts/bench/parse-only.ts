import { createReadStream } from 'node:fs';
import process from 'node:process';
import Papa from 'papaparse';

/** The baseline of reading: every file's rows cut into cells, and nothing else. */
for (const path of process.argv.slice(2)) {
	const rows = createReadStream(path).pipe(Papa.parse(Papa.NODE_STREAM_INPUT));
	for await (const row of rows) void row;
}
