import type { StatedEnd } from '../domain/standing.ts';
import type { Collected } from '../ingest/collection.ts';
import type { Entry } from '../ingest/entry.ts';
import { readLines } from '../ingest/lines.ts';
import type { SourceRead } from '../ingest/source.ts';

/** The entries of a source that stand, in the order of the export, then those that vanished with how they ended. */
export function* entriesOf({
	current,
	vanished,
}: SourceRead): Generator<{ entry: Entry; end: StatedEnd | null }> {
	if (current)
		for (const { entry, line } of linesOf(current)) if (!current.dead.has(line)) yield { entry, end: null };
	const byFile = Map.groupBy(vanished, ({ from }) => from);
	for (const [from, gone] of byFile) {
		const ends = new Map(gone.map(({ line, end }) => [line, end]));
		for (const { entry, line } of linesOf(from)) {
			const end = ends.get(line);
			if (end) yield { entry, end };
		}
	}
}

function* linesOf({ path }: Collected): Generator<{ entry: Entry; line: number }> {
	let line = 0;
	for (const text of readLines(path)) yield { entry: JSON.parse(text) as Entry, line: line++ };
}
