import { segment } from './address.ts';
import { absolute, address, fileAddress } from './address.ts';
import { tag, type Lang } from '../domain/lang.ts';
import type { Site } from '../domain/site.ts';
import { escapeXml } from './xml.ts';

const FILE = 'opensearch.xml';

/** Where the description of a language stands. */
export const openSearchAddress = (site: Pick<Site, 'base'>, lang: Lang): string =>
	fileAddress(
		site,
		[segment(lang), FILE].filter((part) => part !== undefined)
	);

/**
 * How browsers search the portal from their address bar, after OpenSearch 1.1. Addresses are whole where the site knows
 * its own; browsers take no others.
 */
export function toOpenSearch(site: Site, lang: Lang, about: string): string {
	const at = (path: string) => escapeXml(absolute(site, path));
	const results = `${at(address(site, lang, ['search']))}?q={searchTerms}`;
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
		`<ShortName>${escapeXml([...site.name[lang]].slice(0, 16).join(''))}</ShortName>`,
		`<Description>${escapeXml([...about].slice(0, 1024).join(''))}</Description>`,
		`<Url type="text/html" method="get" template="${results}"/>`,
		`<Url type="application/opensearchdescription+xml" rel="self" template="${at(openSearchAddress(site, lang))}"/>`,
		`<Image width="16" height="16" type="image/svg+xml">${at(fileAddress(site, ['mark.svg']))}</Image>`,
		`<Language>${tag(lang)}</Language>`,
		'<InputEncoding>UTF-8</InputEncoding>',
		'</OpenSearchDescription>',
		'',
	].join('\n');
}
