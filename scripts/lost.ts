import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../src/domain/dataset.ts';
import { fault } from '../src/domain/problem.ts';
import type { Intake } from '../src/ingest/intake.ts';
import type { Release } from './publish.ts';

/** The lists that a built site has records of and that have no exports any more: a folder that was moved or forgotten. */
export function listsLost(
	site: string,
	{ sources }: Pick<Intake, 'sources'>,
	roll: readonly Dataset[]
): readonly string[] {
	const path = join(site, 'release.json');
	if (!existsSync(path)) return [];
	const { files = [] } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Release>;
	const had = new Set(files.filter(({ rows }) => rows > 0).map((file) => file.path));
	const ids = roll.map(({ id }) => id).filter((id) => had.has(`${id}/data.ndjson`));
	return ids.filter((id) => !sources.some(({ dataset }) => dataset === id));
}

export const lostList = (id: string) =>
	fault(
		'rows-few',
		`现有网站有“${id}”的记录，而数据文件夹里没有它的任何导出；不能悄悄撤下整个名单。请放回导出；确要撤下的，请构建到一个空文件夹。`,
		`The site has records of “${id}” and the data folder no exports of it; a whole list is not taken down in silence. Put the exports back, or, if it is meant, build into an empty folder.`
	);
