import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { datasets } from '../src/datasets/index.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { isDay, shanghaiDay } from '../src/domain/day.ts';
import { readData, type Intake } from '../src/ingest/intake.ts';
import { reporter } from '../src/ingest/sink.ts';
import { gate, type Gated } from '../src/registry/gate.ts';
import { refuse } from './command.ts';
import { listsLost, lostList } from './lost.ts';
import { openReport, type Counts } from './report/report.ts';
import type { ProblemGroup } from './report/group.ts';

/** The folder of the program itself, where its own data, policies and words are. */
export const home = resolve(import.meta.dirname, '..');

export interface Examined {
	readonly intake: Intake;
	readonly gated: Gated;
	readonly counts: Counts;
	readonly groups: readonly ProblemGroup[];
	readonly publishable: boolean;
	/** Removes the entries that were kept on disk. */
	forget(): void;
}

export interface Examination {
	readonly data: string;
	readonly today: string;
	readonly report: string;
	/** A site that is to be replaced: a list that it has and the exports lack stops. */
	readonly replaces?: string;
	/** Where entries are kept meanwhile; a temporary folder unless said. */
	readonly work?: string;
	readonly roll?: readonly Dataset[];
	readonly quiet?: boolean;
}

/** Reads and judges a data folder, and writes the operator's report. Every command that publishes begins here. */
export async function examine({
	data,
	today,
	report,
	replaces,
	work: given,
	roll = datasets,
	quiet = false,
}: Examination): Promise<Examined> {
	const work = mkdtempSync(join(given ?? tmpdir(), 'mingjian-'));
	const forget = () => rmSync(work, { recursive: true, force: true });
	const onExit = () => forget();
	process.once('exit', onExit);
	const progress = (file: string, rows: number) => {
		if (!quiet) console.error(`… ${file}: ${rows.toLocaleString('en')} 行 / rows`);
	};
	const writer = openReport(report, progress);
	const intake = await readData(
		{ data, bundled: join(home, 'data'), work: join(work, 'entries'), datasets: roll },
		writer
	);
	for (const id of replaces === undefined ? [] : listsLost(replaces, intake, roll))
		reporter(writer, { id }, '')(lostList(id), { file: null });
	const gated = gate(intake, roll, today, join(work, 'gate'));
	for (const { fault, dataset, source, key } of gated.faults)
		reporter(writer, { id: dataset }, source)(fault, { file: null, cell: key });
	const records = intake.sources.reduce((sum, source) => sum + source.records, 0);
	const counts = writer.counts(records);
	const publishable = counts.stops === 0;
	writer.close({ today, exit: publishable ? 0 : 1, sources: intake.sources });
	return {
		intake,
		gated,
		counts,
		groups: writer.groups,
		publishable,
		forget() {
			process.off('exit', onExit);
			forget();
		},
	};
}

/** The data folder of a command: what is given, else our own. */
export function dataFolder(given: string | undefined): string {
	const folder = resolve(given ?? join(home, 'data'));
	if (!existsSync(folder) || !statSync(folder).isDirectory())
		refuse(`There is no folder ${given}. --data takes the folder that holds <dataset>/<source>/….`);
	return folder;
}

/** The day of a command: what is given, else today in Shanghai. */
export function dayOf(given: string | undefined): string {
	if (given !== undefined && !isDay(given)) refuse(`“${given}” is not a day. Write it as 2026-11-22.`);
	return given ?? shanghaiDay(Date.now());
}

/** True where one folder is the other or lies within it. */
export function isWithin(folder: string, other: string): boolean {
	const path = relative(resolve(other), resolve(folder));
	return (
		path === '' || (!path.startsWith('..') && !resolve(path).startsWith('..') && !/^[A-Za-z]:/.test(path))
	);
}

/** What the examination found, for the terminal: stops first, each rule with its first example. */
export function summarise({ counts, groups, publishable }: Examined, report: string): string {
	const order = ['stop', 'reject', 'note'];
	const lines = [...groups]
		.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || b.count - a.count)
		.slice(0, 25)
		.flatMap(({ severity, rule, dataset, source, count, examples: [first] }) => [
			`${severity.padEnd(6)} ${rule} × ${count}  ${[dataset, source].filter(Boolean).join('/')}`,
			...(first
				? [
						`       ${[first.file, first.sheet, first.row].filter((part) => part !== null).join(':')}  ${first.zh}`,
						`       ${first.en}`,
					]
				: []),
		]);
	return [
		...lines,
		`${counts.records} 条记录 / records, ${counts.rejected} 行退回 / rows rejected, ${counts.stops} 个必须解决 / stops, ${counts.notes} 个提示 / notes`,
		`${publishable ? '可以发布 / Can be published' : '不能发布 / Cannot be published'}: ${join(report, 'report.html')}`,
	].join('\n');
}
