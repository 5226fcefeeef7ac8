import { groups } from '../answer.ts';
import { packRow, type Entry } from '../block.ts';
import { fnv1a } from '../hash.ts';
import { FILES_A_FOLDER } from '../layout.ts';
import type { Write } from './lines.ts';
import type { Top } from './top.ts';

const utf8 = new TextEncoder();
const BYTES_A_FILE = 16_000;

/**
 * Gathers top lists, packed at once, and lays them into files by the hash of their prefixes: a query often wants the
 * lists that several spaces have of one.
 */
export class ListFiles {
	readonly #lists: { readonly name: string; readonly bytes: Uint8Array }[] = [];
	#size = 0;

	/** Adds a list under a name that no other list has: the letter of its space and its prefix. */
	add(name: string, top: Top, write: Write): void {
		this.addEntries(name, top.totals, top.entries().map(write));
	}

	addEntries(name: string, totals: readonly number[], entries: readonly Entry[]): void {
		const rows = entries.map((entry) => `${packRow(entry)}\n`).join('');
		const bytes = utf8.encode(`${name}\t${totals.join()}\t${entries.length}\n${rows}`);
		this.#lists.push({ name, bytes });
		this.#size += bytes.length;
	}

	/** Hands out the files and gives their number. */
	put(put: (path: string, bytes: Uint8Array) => void): number {
		const count = Math.max(1, Math.ceil(this.#size / BYTES_A_FILE));
		const files = Array.from({ length: count }, (): Uint8Array[] => []);
		for (const { name, bytes } of this.#lists) files[fnv1a(name.slice(1)) % count]!.push(bytes);
		for (const [number, parts] of files.entries())
			put(`${Math.floor(number / FILES_A_FOLDER)}/${number % FILES_A_FOLDER}`, Buffer.concat(parts));
		return count;
	}
}

/** Totals of which only one group has any. */
export const totalsOf = (group: (typeof groups)[number], total: number): readonly number[] =>
	groups.map((each) => (each === group ? total : 0));
