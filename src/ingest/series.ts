import { join } from 'node:path';
import type { FileAccount } from './account.ts';
import { collect, type Collected } from './collection.ts';
import { readExport, type ExportContext } from './export.ts';
import type { SourceFile } from './files.ts';

/** The exports of a sender, read. */
export interface ExportsRead {
	readonly accounts: readonly FileAccount[];
	/** The accounts of what is the data now. */
	readonly current: readonly FileAccount[];
	readonly collected: Collected | null;
	/** False where an export could not be read to its end: what it lacks has not vanished, and no count holds. */
	readonly whole: boolean;
	readonly snapshots: readonly { readonly file: string; readonly collected: Collected }[];
}

/** Reads every export for itself: the last in name order is the data, the others are read for their keys. */
export async function readSnapshots(
	files: readonly SourceFile[],
	context: Omit<ExportContext, 'current'>,
	work: string
): Promise<ExportsRead> {
	const snapshots: { file: string; collected: Collected }[] = [];
	const accounts: FileAccount[] = [];
	let current: readonly FileAccount[] = [];
	let whole = true;
	for (const [at, file] of files.entries()) {
		const isLast = at === files.length - 1;
		const collection = collect(join(work, `${at}.ndjson`), context.dataset, context.mapping);
		const onEntry = isLast ? context.onEntry : () => {};
		const read = await readExport(file, collection, {
			...context,
			onEntry,
			rowAccounts: [],
			current: isLast,
		});
		current = read.accounts;
		whole &&= read.whole;
		accounts.push(...current);
		snapshots.push({ file: file.name, collected: collection.close() });
	}
	return { accounts, current, collected: snapshots.at(-1)?.collected ?? null, whole, snapshots };
}

/** Reads every export into one collection, in which later rows of a key replace earlier ones. */
export async function readIncrements(
	files: readonly SourceFile[],
	context: Omit<ExportContext, 'current'>,
	work: string
): Promise<ExportsRead> {
	const collection = collect(join(work, 'all.ndjson'), context.dataset, context.mapping);
	const accounts: FileAccount[] = [];
	let whole = true;
	for (const file of files) {
		const read = await readExport(file, collection, { ...context, current: true });
		accounts.push(...read.accounts);
		whole &&= read.whole;
	}
	return { accounts, current: accounts, collected: collection.close(), whole, snapshots: [] };
}
