import { tag, type Lang } from '../domain/lang.ts';
import type { Site } from '../domain/site.ts';
import { absolute, address, fileAddress, type Path } from './address.ts';

/** A tag by which a link to the page becomes a card elsewhere (Open Graph). */
export interface ShareTag {
	readonly property: string;
	readonly content: string;
}

/** The picture of every card, 1200 by 630 pixels. */
export const SHARE_IMAGE = 'share.png';

/**
 * The card of a page. Other sites keep cards for as long as they like: a page that search engines may not list gives
 * its site and its picture, and neither title nor description. None where the site has no address, since a card's
 * addresses are absolute.
 */
export function shareTags(
	site: Pick<Site, 'url' | 'base' | 'name'>,
	lang: Lang,
	path: Path | null,
	said: { readonly title: string; readonly description: string } | null
): readonly ShareTag[] {
	if (site.url === null || path === null) return [];
	const tags = {
		'og:type': 'website',
		'og:site_name': site.name[lang],
		'og:locale': tag(lang).replace('-', '_'),
		'og:title': said?.title ?? site.name[lang],
		...(said && { 'og:description': said.description }),
		'og:url': absolute(site, address(site, lang, path)),
		'og:image': absolute(site, fileAddress(site, [SHARE_IMAGE])),
		'og:image:width': '1200',
		'og:image:height': '630',
	};
	return Object.entries(tags).map(([property, content]) => ({ property, content }));
}
