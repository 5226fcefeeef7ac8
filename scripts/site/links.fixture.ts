import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHTML } from 'entities';

/** A link that leads nowhere, and the first page that has it. */
export interface DeadLink {
	readonly page: string;
	readonly href: string;
}

const LINKS = /<(?:a|link|script|img|form|source)\b[^>]*?\s(?:href|src|action)="([^"]*)"/g;

/** Every page of a site, by its path. */
export const pagesOf = (folder: string): readonly string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/')
		);

/** Follows every link of every page within a site, fragments included; each dead one is named once. */
export function deadLinks(folder: string, base = '/'): readonly DeadLink[] {
	const fine = new Set<string>();
	const dead = new Map<string, string>();
	for (const page of pagesOf(folder)) {
		const html = readFileSync(join(folder, page), 'utf8');
		for (const [, written = ''] of html.matchAll(LINKS)) {
			const said = decodeHTML(written);
			if (/^(?:https?:|mailto:|tel:|data:)/.test(said)) continue;
			const href = said.startsWith('.') ? resolveFrom(`${base}${page}`, said) : said;
			if (fine.has(href)) continue;
			if (href.startsWith('#')) {
				if (!html.includes(`id="${href.slice(1)}"`)) dead.set(`${href} in ${page}`, page);
			} else if (leadsSomewhere(folder, base, href)) fine.add(href);
			else if (!dead.has(href)) dead.set(href, page);
		}
	}
	return [...dead].map(([href, page]) => ({ page, href }));
}

/** A relative link as an address on its host. */
function resolveFrom(page: string, href: string): string {
	const { pathname, search, hash } = new URL(href, `http://localhost${page}`);
	return `${pathname}${search}${hash}`;
}

function leadsSomewhere(folder: string, base: string, href: string): boolean {
	const [path = '', fragment] = href.split('#');
	if (!path.startsWith(base)) return false;
	const file = join(folder, decodeURIComponent(path.slice(base.length).split('?')[0]!));
	if (!existsSync(file)) return false;
	const page = statSync(file).isDirectory() ? join(file, 'index.html') : file;
	if (!existsSync(page)) return false;
	return fragment === undefined || readFileSync(page, 'utf8').includes(`id="${fragment}"`);
}
