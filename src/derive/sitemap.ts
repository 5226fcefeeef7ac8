import { langs } from '../domain/lang.ts';
import type { Site } from '../domain/site.ts';
import { firstDay } from '../domain/day.ts';
import { absolute, address, fileAddress, type Path } from './address.ts';
import { escapeXml } from './xml.ts';

/** A page that search engines may list, with the day of the newest record on it; null where nothing dates it. */
export interface MappedPage {
	readonly path: Path;
	readonly day: string | null;
}

/** How many addresses one sitemap holds; the protocol allows 50,000. */
export const SITEMAP_LENGTH = 40_000;

/** A file at the root of the site. */
export interface SitemapFile {
	readonly name: string;
	readonly xml: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * The sitemaps of a site after sitemaps.org: `sitemap.xml`, which names the parts, and the parts, in which every page
 * stands in every language. Takes only sites that know their own address, which the protocol asks for.
 */
export function toSitemaps(
	pages: readonly MappedPage[],
	site: Pick<Site, 'base'> & { readonly url: string },
	length = SITEMAP_LENGTH
): readonly SitemapFile[] {
	const entries = langs.flatMap((lang) =>
		pages.map(({ path, day }) => ({ at: absolute(site, address(site, lang, path)), day }))
	);
	const parts = Array.from({ length: Math.ceil(entries.length / length) }, (_, at) =>
		entries.slice(at * length, (at + 1) * length)
	);
	const name = (at: number) => `sitemap-${at + 1}`;
	const index = parts.map((part, at) => {
		const newest = part.reduce<string | null>(
			(day, entry) => ((entry.day ?? '') > (day ?? '') ? entry.day : day),
			null
		);
		return toEntry('sitemap', { at: absolute(site, fileAddress(site, [`${name(at)}.xml`])), day: newest });
	});
	return [
		{ name: 'sitemap', xml: `${HEAD}<sitemapindex ${NAMESPACE}>\n${index.join('')}</sitemapindex>\n` },
		...parts.map((part, at) => ({
			name: name(at),
			xml: `${HEAD}<urlset ${NAMESPACE}>\n${part.map((entry) => toEntry('url', entry)).join('')}</urlset>\n`,
		})),
	];
}

function toEntry(element: string, { at, day }: { readonly at: string; readonly day: string | null }): string {
	const modified = day === null ? '' : `<lastmod>${firstDay(day)}</lastmod>`;
	return `<${element}><loc>${escapeXml(at)}</loc>${modified}</${element}>\n`;
}
