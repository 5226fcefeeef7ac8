import type { Dataset } from '../../domain/dataset.ts';
import type { Site } from '../../domain/site.ts';
import { downloads } from './downloads.ts';
import { schemaOf } from './schema.ts';

/** A file as it was written. */
interface Written {
	readonly path: string;
	readonly bytes: number;
	readonly sha256: string;
}

/** The descriptor of a dataset's files (Data Package v2), the licence in it. Paths are relative to where it stands. */
export function packageOf(dataset: Dataset, site: Site, files: readonly Written[]) {
	const { id, title, about } = dataset;
	const resources = files.flatMap(({ path, bytes, sha256 }) => {
		const name = path.split('/').at(-1)!;
		const download = downloads.find(({ file }) => file === name);
		if (!download) return [];
		const isTable = name === 'data.csv';
		return [
			{
				name: name.replace(/\W+/g, '-'),
				...(isTable ? { type: 'table', schema: schemaOf(dataset, site) } : {}),
				path: name,
				title: download.label.zh,
				description: download.label.en,
				format: name.split('.').at(-1),
				mediatype: download.media,
				...(download.media.startsWith('text') || /json$/.test(download.media) ? { encoding: 'utf-8' } : {}),
				bytes,
				hash: `sha256:${sha256}`,
			},
		];
	});
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: id,
		title: `${site.demo ? '演示数据（示例）：' : ''}${title.zh} / ${title.en}`,
		description: `${about.zh}\n\n${about.en}`,
		...(site.url ? { homepage: new URL(`${site.base}${id}/`, site.url).href } : {}),
		...(site.licence ? { licenses: [{ name: site.licence }] } : {}),
		...(site.organiser ? { contributors: [{ title: site.organiser.zh, roles: ['publisher'] }] } : {}),
		resources,
	};
}
