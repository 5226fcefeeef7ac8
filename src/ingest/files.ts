import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import picomatch from 'picomatch';
import type { Mapping } from './mapping.ts';

/** A file of a source: its path on disk, and its name from the source's folder, with `/`. */
export interface SourceFile {
	readonly path: string;
	readonly name: string;
}

export interface SourceFiles {
	readonly exports: readonly SourceFile[];
	readonly mended: readonly SourceFile[];
	/** Files that neither `files` nor `ignore` matches. */
	readonly unread: readonly SourceFile[];
}

/** Every file below a folder, in name order. A symbolic link is followed as what it leads to. */
export async function listFiles(folder: string): Promise<readonly SourceFile[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => !entry.isDirectory())
		.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			return { path, name: path.slice(folder.length + 1).replaceAll('\\', '/') };
		})
		.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Tells exports from mended rows, from what is deliberately not read, and from what nobody mentions. */
export function sortFiles(files: readonly SourceFile[], mapping: Mapping): SourceFiles {
	const matches = (globs: readonly string[] | undefined) =>
		globs ? picomatch([...globs], { dot: true, nobrace: false }) : null;
	const wanted = matches(mapping.files);
	const ignored = matches(mapping.ignore);
	const rest = files.filter(({ name }) => name !== 'source.yaml' && !ignored?.(name));
	const isMended = ({ name }: SourceFile) => /^mended\/[^/]+\.csv$/i.test(name);
	const isExport = ({ name }: SourceFile) =>
		wanted ? wanted(name) : !/(?:^|\/)(?:\.|~\$|mended\/)|\.(?:ya?ml|md|txt\.bak)$/i.test(name);
	return {
		mended: rest.filter(isMended),
		exports: rest.filter((file) => !isMended(file) && isExport(file)),
		unread: rest.filter((file) => !isMended(file) && !isExport(file)),
	};
}
