import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasets } from '../src/datasets/index.ts';
import { langs } from '../src/domain/lang.ts';
import { segment } from '../src/derive/address.ts';
import { subjects } from '../src/derive/landing.ts';

/** A page of a built site: what sort it is, and its address from the site's root. */
export interface Sample {
	readonly sort: string;
	readonly path: string;
}

type Line = { readonly url: string; readonly standing: string; readonly endGround: string | null };

const isPage = (folder: string, path: string) => existsSync(join(folder, path, 'index.html'));

const foldersIn = (folder: string, path: string) =>
	existsSync(join(folder, path))
		? readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) =>
				entry.isDirectory() ? [entry.name] : []
			)
		: [];

/** One page of every route in every language, and of records one of every standing and ground in every dataset. */
export function samplesOf(folder: string): readonly Sample[] {
	const sorts = [
		...plainPages(folder),
		...datasets.flatMap(({ id }) => [...listPages(folder, id), ...recordPages(folder, id)]),
		...partyPages(folder),
	];
	return langs.flatMap((lang) => {
		const prefix = segment(lang) === undefined ? '' : `${segment(lang)}/`;
		return sorts.map(({ sort, path }) => ({ sort: `${sort} (${lang})`, path: `${prefix}${path}` }));
	});
}

/** One figure of every form. */
function onePerForm(ids: readonly string[]): readonly string[] {
	const forms = new Map<string, string>();
	for (const id of ids) {
		const dataset = datasets.find((each) => id.startsWith(`${each.id}-`));
		const form = dataset?.figures?.[id.slice(dataset.id.length + 1)]?.form;
		if (form !== undefined && !forms.has(form)) forms.set(form, id);
	}
	return [...forms.values()];
}

/**
 * Every page that is neither a dataset's nor a party's; of the landing pages one value of each subject, of figures one of
 * every form.
 */
function plainPages(folder: string): readonly Sample[] {
	const taken = new Set([
		...datasets.map(({ id }) => id),
		'party',
		'_astro',
		...langs.map((lang) => segment(lang)),
	]);
	const landings = new Set<string>(subjects.map(({ id }) => `${id}/`));
	const below = (path: string) => {
		const names = foldersIn(folder, path).filter((name) => path !== '' || !taken.has(name));
		if (path === 'figures/') return onePerForm(names);
		return landings.has(path) || path === 'embed/' ? names.slice(0, 1) : names;
	};
	const walk = (path: string): readonly string[] => [
		...(isPage(folder, path) ? [path] : []),
		...below(path).flatMap((name) => walk(`${path}${name}/`)),
	];
	return walk('').map((path) => ({ sort: path === '' ? 'home' : path, path }));
}

function listPages(folder: string, id: string): readonly Sample[] {
	const facet = datasets
		.find((dataset) => dataset.id === id)!
		.facets.find((name) => existsSync(join(folder, id, name)));
	const value = facet && foldersIn(folder, `${id}/${facet}`)[0];
	return [
		{ sort: `${id} list`, path: `${id}/` },
		...(isPage(folder, `${id}/check`) ? [{ sort: `${id} check`, path: `${id}/check/` }] : []),
		...(isPage(folder, `${id}/page/2`) ? [{ sort: `${id} list, second page`, path: `${id}/page/2/` }] : []),
		...(value ? [{ sort: `${id} by ${facet}`, path: `${id}/${facet}/${value}/` }] : []),
	];
}

function recordPages(folder: string, id: string): readonly Sample[] {
	const seen = new Set<string>();
	const lines = linesOf(folder, id);
	const poster = lines
		.map(({ url }) => `${url.replace(/^\//, '')}poster/`)
		.find((path) => isPage(folder, path));
	const records = lines.flatMap(({ url, standing, endGround }) => {
		const sort = [id, standing, endGround].filter(Boolean).join(' ');
		if (seen.has(sort)) return [];
		seen.add(sort);
		return [{ sort, path: url.replace(/^\//, '') }];
	});
	return [...records, ...(poster ? [{ sort: `${id} poster`, path: poster }] : [])];
}

const partyPages = (folder: string): readonly Sample[] => {
	const pages = foldersIn(folder, 'party');
	const forms = [/^\d/, /^org-/, /^reg-/, /^p-/];
	return forms.flatMap((form) => {
		const page = pages.find((name) => form.test(name));
		return page ? [{ sort: `party ${form.source}`, path: `party/${page}/` }] : [];
	});
};

/** The lines of a dataset's `data.ndjson`. */
export const linesOf = (folder: string, id: string): readonly (Line & Readonly<Record<string, unknown>>)[] =>
	readFileSync(join(folder, id, 'data.ndjson'), 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Line & Record<string, unknown>);
