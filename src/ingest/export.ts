import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Dataset } from '../domain/dataset.ts';
import { fault, type Fault } from '../domain/problem.ts';
import { severityOf, type Rule } from '../domain/rules.ts';
import { openAccount, type FileAccount } from './account.ts';
import { headingTable } from './columns.ts';
import type { Collection } from './collection.ts';
import type { Entry, Finding } from './entry.ts';
import type { SourceFile } from './files.ts';
import type { Table } from './formats/cell.ts';
import { openExport } from './formats/open.ts';
import type { Mapping } from './mapping.ts';
import type { MendedRows } from './mended.ts';
import type { rowReader } from './row.ts';
import { reporter, type Sink } from './sink.ts';
import { foldHeading } from './slots.ts';
import { readTable, type TableRow } from './table.ts';
import { selectTables } from './sheets.ts';

/** What reading an export needs to know beside the file. */
export interface ExportContext {
	readonly dataset: Dataset;
	readonly source: string;
	readonly mapping: Mapping;
	readonly mended: MendedRows;
	readonly readRow: ReturnType<typeof rowReader>;
	readonly sink: Sink;
	/** False for exports that a later snapshot replaces: their rows are read for their keys only. */
	readonly current: boolean;
	/** Called with every entry that stands, for checks across rows. */
	readonly onEntry: (entry: Entry) => void;
	/** Called for every fault that rejects a row. */
	readonly onReject: (rule: Rule, field: string | null) => void;
	/** The accounts of all rows of the collection so far, by row number, so that a superseded row can be found. */
	readonly rowAccounts: FileAccount[];
}

/** What became of a file. Unless it was read to its end under its headings it is not `whole`. */
export interface ExportRead {
	readonly accounts: readonly FileAccount[];
	readonly whole: boolean;
}

/** Reads one file into a collection; every row of it is accounted for. */
export async function readExport(
	file: SourceFile,
	collection: Collection,
	context: ExportContext
): Promise<ExportRead> {
	const { dataset, source, mapping, sink, current } = context;
	const tell = reporter(sink, dataset, source);
	const sha256 = await hashFile(file.path);
	const known = headingTable(dataset, mapping);
	const opened = await openExport(file.path, {
		...(mapping.format ? { format: mapping.format } : {}),
		...(mapping.encoding ? { encoding: mapping.encoding } : {}),
		...(mapping.delimiter ? { delimiter: mapping.delimiter } : {}),
		...(mapping.records === undefined ? {} : { records: mapping.records }),
		known: (heading) => known.has(foldHeading(heading)),
		header: Math.max(...mapping.header),
	});
	if ('fault' in opened) {
		tell(opened.fault, { file: file.name });
		return { accounts: [openAccount(file.name, null, sha256)], whole: false };
	}
	const { tables, faults } = selectTables(opened.tables, mapping);
	let whole = faults.every(isNoStop);
	for (const each of faults) tell(each, { file: file.name });
	const accounts: FileAccount[] = [];
	for (const table of tables)
		accounts.push(await readOneTable(table, file.name, openAccount(file.name, table.sheet, sha256)));
	if (accounts.length === 0) accounts.push(openAccount(file.name, null, sha256));
	return { accounts, whole };

	async function readOneTable(table: Table, name: string, account: FileAccount): Promise<FileAccount> {
		const once = new Set<string>();
		const read = await readTable(table, name, dataset, mapping, context.mended, (row) => {
			account.rows++;
			if (account.rows % 20_000 === 0) sink.progress(name, account.rows);
			takeRow(row);
		});
		account.rows += read.footer;
		account.footer = read.footer;
		whole &&= read.faults.every(isNoStop);
		for (const each of read.faults)
			if (current || !isNoStop(each))
				tell(each, { file: name, sheet: table.sheet, row: each.row ?? null, column: each.column ?? null });
		return account;

		function takeRow(row: TableRow) {
			const findings: Finding[] = [...row.findings];
			if (row.skipped) {
				account.skipped++;
				return;
			}
			const reads = row.records.map((slots) =>
				context.readRow(slots, { file: name, sheet: table.sheet, row: row.row })
			);
			if (!row.ragged) for (const each of reads) findings.push(...each.findings);
			const entries = row.ragged ? [] : reads.flatMap(({ entry }) => entry ?? []);
			const understood = entries.length === reads.length && reads.length > 0;
			const outcome = understood ? addEntries(entries, findings) : 'rejected';
			if (!understood) for (const { key } of reads) if (key !== null) collection.refuse(key);
			if (!current) account.superseded++;
			else account[outcome]++;
			if (!current) return;
			if (row.trusted) report(row, findings);
			if (outcome === 'rejected') reject(row, findings);
		}

		function addEntries(entries: readonly Entry[], findings: Finding[]): 'used' | 'repeated' | 'rejected' {
			const rowId = context.rowAccounts.push(account) - 1;
			let used = 0;
			let conflicts = 0;
			for (const entry of entries) {
				const result = collection.add(entry, rowId);
				if (result.outcome === 'used') {
					used++;
					context.onEntry(entry);
					if ('supersedes' in result) supersede(result.supersedes, rowId);
					continue;
				}
				if (result.outcome === 'conflict') conflicts++;
				findings.push({
					fault: result.fault,
					severity: severityOf(result.fault.rule),
					column: null,
					field: dataset.key[0]!,
					cell: entry.key,
				});
			}
			return used > 0 ? 'used' : conflicts > 0 ? 'rejected' : 'repeated';
		}

		function supersede(before: number, now: number) {
			const earlier = context.rowAccounts[before];
			if (!current || !earlier || before === now || context.mapping.explode) return;
			earlier.used--;
			earlier.superseded++;
		}

		function report(row: TableRow, findings: readonly Finding[]) {
			for (const { fault: why, severity, column, field, cell } of findings) {
				if (severity === 'stop' && why.rule === 'dates-ambiguous') {
					if (once.has(`${field}`)) continue;
					once.add(`${field}`);
				}
				tell(why, { file: name, sheet: table.sheet, row: row.row, column, field, cell, severity });
			}
		}

		function reject(row: TableRow, findings: readonly Finding[]) {
			const rejecting = findings.filter(({ severity }) => severity !== 'note');
			for (const { fault: why, field } of rejecting) context.onReject(why.rule, field);
			const problems = rejecting.map(({ fault: why }) => why);
			const { headings, addresses, cells } = row;
			sink.rejected({
				dataset: dataset.id,
				source,
				file: name,
				sheet: table.sheet,
				row: row.row,
				headings,
				addresses,
				cells,
				problems,
			});
		}
	}
}

const isNoStop = ({ rule }: Fault) => severityOf(rule) !== 'stop';

/** The SHA-256 of a file, in hex. */
async function hashFile(path: string): Promise<string> {
	const hash = createHash('sha256');
	for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
	return hash.digest('hex');
}

export const unreadFile = (name: string): Fault =>
	fault(
		'file-unread',
		`文件“${name}”既不在 files 之内，也不在 ignore 之内，未被读取。`,
		`The file “${name}” is matched by neither files nor ignore; it was not read.`,
		`ignore: ["${name}"]`
	);

export const nothingMatches = (globs: readonly string[]): Fault =>
	fault(
		'mapping',
		`文件夹中没有与 files（${globs.join('、')}）相符的文件，没有数据可读。`,
		`No file in the folder is matched by files (${globs.join(', ')}); there is nothing to read.`
	);
