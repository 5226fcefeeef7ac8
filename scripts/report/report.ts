import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../src/domain/problem.ts';
import type { FileAccount } from '../../src/ingest/account.ts';
import { readLines, writeLines, writePieces } from '../../src/ingest/lines.ts';
import type { SourceRead } from '../../src/ingest/source.ts';
import type { RejectedRow, Sink } from '../../src/ingest/sink.ts';
import { writeRejected } from './rejected.ts';
import { gatherGroups, type ProblemGroup } from './group.ts';
import { reportPage } from './page.ts';

export interface Counts {
	readonly records: number;
	readonly rejected: number;
	readonly notes: number;
	readonly stops: number;
}

/** The operator's report as it is written: problems go to disk as they come, only their groups stay in memory. */
export interface ReportWriter extends Sink {
	readonly groups: readonly ProblemGroup[];
	counts(records: number): Counts;
	close(summary: { today: string; exit: number; sources: readonly SourceRead[] }): void;
}

/** Opens a report in a folder, which is made anew: an older report does not stay beside it. */
export function openReport(folder: string, onProgress: (file: string, rows: number) => void): ReportWriter {
	mkdirSync(folder, { recursive: true });
	for (const old of ['rejected', 'report.json', 'report.html'])
		rmSync(join(folder, old), { recursive: true, force: true });
	const listed = join(folder, 'problems.part');
	const problems = writeLines(listed);
	const rejectedRows = writeRejected(folder);
	const groups = gatherGroups();
	let [rejected, notes, stops] = [0, 0, 0];

	return {
		get groups() {
			return groups.all();
		},
		problem(problem: Problem) {
			problems.add(JSON.stringify(problem));
			if (problem.severity === 'stop') stops++;
			if (problem.severity === 'note') notes++;
			groups.add(problem);
		},
		rejected(row: RejectedRow) {
			rejected++;
			rejectedRows.add(row);
		},
		progress: onProgress,
		counts: (records) => ({ records, rejected, notes, stops }),
		close({ today, exit, sources }) {
			problems.close();
			rejectedRows.close();
			const records = sources.reduce((sum, each) => sum + each.records, 0);
			const counts = { records, rejected, notes, stops };
			const shown = sources.map(({ dataset, source, accounts, records: own }) => ({
				dataset,
				source,
				files: accounts as readonly FileAccount[],
				records: own,
			}));
			writeJson(join(folder, 'report.json'), { today, exit, sources: shown }, listed, counts);
			rmSync(listed);
			writeFileSync(
				join(folder, 'report.html'),
				reportPage({ today, exit, sources: shown, groups: groups.all(), counts })
			);
		},
	};
}

/** Writes `report.json` with its list of problems copied from disk, however long. */
function writeJson(path: string, head: object, problems: string, counts: Counts) {
	const file = writePieces(path);
	file.add(`${JSON.stringify(head, null, 1).slice(0, -2)},\n "problems": [`);
	let separator = '\n  ';
	for (const line of readLines(problems)) {
		file.add(separator + line);
		separator = ',\n  ';
	}
	file.add(`\n ],\n "counts": ${JSON.stringify(counts)}\n}\n`);
	file.close();
}

export const readReport = (folder: string) =>
	JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as {
		today: string;
		exit: number;
		sources: { dataset: string; source: string; files: FileAccount[]; records: number }[];
		problems: Problem[];
		counts: Counts;
	};
