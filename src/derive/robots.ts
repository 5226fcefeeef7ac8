import type { Site } from '../domain/site.ts';
import { absolute, fileAddress } from './address.ts';
import { isSiteIndexable } from './indexing.ts';

/**
 * `robots.txt` (RFC 9309). Robots may read everything but where the site is a demonstration or not to be indexed. It
 * counts only at the root of a host: below a path it says what to copy there.
 */
export function toRobots(site: Pick<Site, 'demo' | 'indexable' | 'url' | 'base'>): string {
	const open = isSiteIndexable(site);
	const lines = [
		...(site.base === '/' ? [] : [`# Copy these lines into /robots.txt of the host: robots read no other.`]),
		'User-agent: *',
		open ? `Allow: ${site.base}` : `Disallow: ${site.base}`,
		...(open && site.url !== null
			? ['', `Sitemap: ${absolute(site, fileAddress(site, ['sitemap.xml']))}`]
			: []),
	];
	return `${lines.join('\n')}\n`;
}
