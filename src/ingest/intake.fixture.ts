import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { datasets } from '../datasets/index.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Problem } from '../domain/problem.ts';
import type { Entry } from './entry.ts';
import { readData, type Intake } from './intake.ts';
import type { RejectedRow } from './sink.ts';

/** The files of a data folder by their path. */
export type Folder = Readonly<Record<string, string | Uint8Array>>;

export interface FolderRead {
	readonly intake: Intake;
	readonly problems: readonly Problem[];
	readonly rejected: readonly RejectedRow[];
	readonly entries: readonly Entry[];
}

/** Writes a data folder to a temporary place, gives it to `use`, and removes it. */
export async function withFolder<T>(
	files: Folder,
	use: (data: string, work: string) => Promise<T>
): Promise<T> {
	const root = mkdtempSync(join(tmpdir(), 'mingjian-test-'));
	try {
		const data = join(root, 'data');
		mkdirSync(data);
		for (const [path, content] of Object.entries(files)) {
			mkdirSync(dirname(join(data, path)), { recursive: true });
			writeFileSync(join(data, path), content);
		}
		return await use(data, join(root, 'work'));
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

/** Reads a data folder as the commands do, and gathers what they would report. */
export const readFolder = (files: Folder, roll: readonly Dataset[] = datasets): Promise<FolderRead> =>
	withFolder(files, async (data, work) => {
		const problems: Problem[] = [];
		const rejected: RejectedRow[] = [];
		const intake = await readData(
			{ data, bundled: resolve(import.meta.dirname, '../../data'), work, datasets: roll },
			{
				problem: (problem) => void problems.push(problem),
				rejected: (row) => void rejected.push(row),
				progress: () => {},
			}
		);
		const entries = intake.sources.flatMap(({ current }) =>
			current
				? readFileSync(current.path, 'utf8')
						.split('\n')
						.filter((line, at) => line !== '' && !current.dead.has(at))
						.map((line) => JSON.parse(line) as Entry)
				: []
		);
		return { intake, problems, rejected, entries };
	});

const CODE = '914403001922038216';

/** A blacklist export in our own form: lawful but for what the rows say otherwise. */
export function blacklistCsv(...rows: readonly Readonly<Record<string, string>>[]): string {
	const headings = [
		'记录编号',
		'主体名称',
		'主体类型',
		'统一社会信用代码',
		'列入依据',
		'作出决定机关',
		'决定日期',
		'列入日期',
	];
	const extra = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
		(heading) => !headings.includes(heading)
	);
	const all = [...headings, ...extra];
	const lawful = (at: number): Record<string, string> => ({
		记录编号: `HMD-${at + 1}`,
		主体名称: `示例第${at + 1}食品有限公司`,
		主体类型: '企业',
		统一社会信用代码: at === 0 ? CODE : '',
		列入依据: '食品安全法第一百二十四条',
		作出决定机关: '示例市市场监督管理局',
		决定日期: '2025-03-01',
		列入日期: '2025-03-02',
	});
	const quote = (cell: string) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
	return [all, ...rows.map((row, at) => all.map((heading) => ({ ...lawful(at), ...row })[heading] ?? ''))]
		.map((cells) => cells.map(quote).join(','))
		.join('\n');
}

/** One row of the lawful blacklist. */
export const oneRow = (row: Readonly<Record<string, string>> = {}): Folder => ({
	'blacklist/example/list.csv': blacklistCsv(row),
});
