import { generateAtomFeed } from 'feedsmith';
import { tag, type Lang, type Wording } from '../domain/lang.ts';
import type { Site } from '../domain/site.ts';
import { absolute, address, fileAddress, segment } from './address.ts';
import { DEMO } from './demo.ts';
import { nameOf, noonOf, plain } from './feed.ts';
import { BULLETINS } from './texts.ts';
import { cleanXml } from './xml.ts';

/** A bulletin as a feed tells of it. */
export interface FedBulletin {
	readonly slug: string;
	readonly title: string;
	readonly description: string;
	readonly day: string;
}

/** Where the feed of the bulletins stands. */
export const bulletinFeedAddress = (site: Pick<Site, 'base'>, lang: Lang): string =>
	fileAddress(site, [...[segment(lang)].filter((part) => part !== undefined), BULLETINS, 'feed.xml']);

/** The bulletins as an Atom 1.0 feed (RFC 4287). Takes at least one, the newest first. */
export function toBulletinFeed(
	bulletins: readonly FedBulletin[],
	{ title, about }: { readonly title: Wording; readonly about: Wording },
	site: Site,
	lang: Lang
): string {
	const self = absolute(site, bulletinFeedAddress(site, lang));
	return generateAtomFeed({
		id: site.url === null ? nameOf(site, [BULLETINS, lang]) : self,
		title: plain(`${site.demo ? `${DEMO} · ` : ''}${title[lang]} · ${site.name[lang]}`),
		subtitle: plain(about[lang]),
		updated: noonOf(bulletins[0]!.day),
		authors: [{ name: cleanXml((site.organiser ?? site.name)[lang]) }],
		links: [
			{ rel: 'self', type: 'application/atom+xml', href: self },
			{ rel: 'alternate', type: 'text/html', href: absolute(site, address(site, lang, [BULLETINS])) },
		],
		...(site.licence === null ? {} : { rights: plain(site.licence) }),
		xml: { lang: tag(lang) },
		entries: bulletins.map(({ slug, title: heading, description, day }) => {
			const href = absolute(site, address(site, lang, [BULLETINS, slug]));
			return {
				id: site.url === null ? nameOf(site, [BULLETINS, slug, lang]) : href,
				title: plain(heading),
				updated: noonOf(day),
				links: [{ rel: 'alternate', type: 'text/html', href }],
				summary: plain(description),
			};
		}),
	}).replace(/\n?$/, '\n');
}
