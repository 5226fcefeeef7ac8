import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '../domain/dataset.ts';
import type { Decision } from '../domain/decision.ts';
import { nearest } from '../domain/nearest.ts';
import { fault } from '../domain/problem.ts';
import { compareNames } from './names.ts';
import { readSettings, type Settings } from './settings.ts';
import { reporter, type Sink } from './sink.ts';
import { readSource, type SourceRead } from './source.ts';

/** Everything a data folder holds, read and checked row by row. */
export interface Intake {
	readonly settings: Settings;
	readonly sources: readonly SourceRead[];
}

export interface DataPlace {
	readonly data: string;
	/** Where our own policies are. */
	readonly bundled: string;
	/** A folder for entries, which the caller makes and removes. */
	readonly work: string;
	readonly datasets: readonly Dataset[];
}

/** Reads all datasets of a data folder. What is wrong goes to the sink; a folder of no dataset is a problem too. */
export async function readData({ data, bundled, work, datasets }: DataPlace, sink: Sink): Promise<Intake> {
	const { settings, faults } = readSettings(data, bundled);
	for (const each of faults) reporter(sink, { id: '' }, '')(each.fault, { file: each.file });
	for (const name of await foldersOf(data)) if (!isKnown(name, datasets)) tellStranger(name);
	const sources: SourceRead[] = [];
	for (const dataset of datasets) {
		const compare = compareNames(dataset);
		let records = 0;
		let readable = true;
		const senders = await foldersOf(join(data, dataset.id));
		for (const source of senders) {
			const tell = reporter(sink, dataset, source);
			const read = await readSource(
				{
					dataset,
					source,
					folder: join(data, dataset.id, source),
					work: join(work, dataset.id, source),
					policies: settings.policies,
					decisions: settings.decisions,
					demo: settings.site.demo,
					onEntry: (entry) => compare(entry, tell),
				},
				sink
			);
			sources.push(read);
			records += read.records;
			readable &&= read.whole;
		}
		if (senders.length > 0 && readable && records < dataset.expected.atLeast) tooFew(dataset, records);
	}
	if (sources.length === 0) reporter(sink, { id: '' }, '')(noExports(), { file: null });
	return { settings, sources };

	function tellStranger(name: string) {
		const near = nearest(
			name,
			datasets.map(({ id }) => id)
		);
		reporter(
			sink,
			{ id: name },
			''
		)(
			fault(
				'file-unread',
				`文件夹“${name}”不是数据集，未被读取${near ? `；是否应为“${near}”？` : '。'}`,
				`The folder “${name}” is no dataset; it was not read${near ? `. Did you mean “${near}”?` : '.'}`,
				near ?? undefined
			),
			{ file: `${name}/` }
		);
	}

	function tooFew({ id, expected }: Dataset, records: number) {
		reporter(
			sink,
			{ id },
			''
		)(
			fault(
				'rows-few',
				`数据集“${id}”只有 ${records} 条记录，少于下限 ${expected.atLeast} 条；不能公布空名单。`,
				`The dataset “${id}” has ${records} records, fewer than ${expected.atLeast}; an emptied list is not published.`
			),
			{ file: null }
		);
	}
}

const noExports = () =>
	fault(
		'rows-few',
		'这个文件夹里没有任何数据集的导出；不能公布空网站。请核对 --data，它应当指向含有 <数据集>/<来源>/ 的文件夹。',
		'The folder holds no exports of any dataset; an empty site is not published. Check --data: it takes the folder that holds <dataset>/<source>/….'
	);

const isKnown = (name: string, datasets: readonly Dataset[]) =>
	/^(?:content|releases|\..*)$/.test(name) || datasets.some(({ id }) => id === name);

async function foldersOf(folder: string): Promise<readonly string[]> {
	if (!existsSync(folder)) return [];
	const entries = await readdir(folder, { withFileTypes: true });
	return entries
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.toSorted();
}

/** Decisions that name no record of any source. */
export const unusedDecision = (decision: Decision) =>
	fault(
		'decision-unused',
		`decisions.yaml 中关于“${decision.dataset}:${decision.key}”的决定没有对应的记录。`,
		`The decision on “${decision.dataset}:${decision.key}” in decisions.yaml matches no record.`
	);
