import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasets } from '../../src/datasets/index.ts';

/** A page to audit, by its address from the site's root. */
export interface AuditedPage {
	readonly sort: string;
	readonly path: string;
}

type Line = { readonly url: string; readonly standing: string; readonly [field: string]: unknown };

/** A page of each kind that the site has: in Chinese, and the most visited kinds in English too. */
export function pagesToAudit(site: string): readonly AuditedPage[] {
	const records = datasets.flatMap(({ id }) => {
		const line = firstCurrent(site, id);
		return line ? [{ sort: `${id} record`, path: pathOf(line.url) }] : [];
	});
	const [record] = records;
	const party = partyOf(site);
	const poster = records
		.map(({ path }) => `${path}poster/`)
		.find((path) => existsSync(join(site, path, 'index.html')));
	const pages: readonly AuditedPage[] = [
		{ sort: 'home', path: '' },
		...datasets.slice(0, 1).map(({ id }) => ({ sort: `${id} list`, path: `${id}/` })),
		...records,
		...(party ? [{ sort: 'party', path: party }] : []),
		...datasets.filter(({ targets }) => targets).map(({ id }) => ({ sort: `${id} board`, path: `${id}/` })),
		...(poster ? [{ sort: 'poster', path: poster }] : []),
		...[
			'region/',
			'supervision/',
			'data/',
			`data/${datasets[0]!.id}/`,
			'guide/',
			'guide/listing/',
			'about/',
			'site-map/',
		].map((path) => ({ sort: path, path })),
		{ sort: 'home (en)', path: 'en/' },
		...(record ? [{ sort: `${record.sort} (en)`, path: `en/${record.path}` }] : []),
	];
	return pages.filter(({ path }) => existsSync(join(site, path, 'index.html')));
}

function firstCurrent(site: string, id: string): Line | undefined {
	const lines = readFileSync(join(site, id, 'data.ndjson'), 'utf8')
		.split('\n')
		.filter(Boolean);
	return lines.map((line) => JSON.parse(line) as Line).find(({ standing }) => standing === 'current');
}

/** The page of the first party that a record of the first list names. */
function partyOf(site: string): string | null {
	const line = firstCurrent(site, datasets[0]!.id);
	const url = Object.values(line ?? {}).flatMap((value) => (value as { url?: string } | null)?.url ?? [])[0];
	return url === undefined ? null : pathOf(url);
}

const pathOf = (url: string) => new URL(url, 'http://site/').pathname.slice(1);
