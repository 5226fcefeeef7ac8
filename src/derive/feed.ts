import { generateAtomFeed } from 'feedsmith';
import type { Dataset } from '../domain/dataset.ts';
import { firstDay } from '../domain/day.ts';
import { tag, type Lang } from '../domain/lang.ts';
import type { Site } from '../domain/site.ts';
import { sha256 } from '../registry/present.ts';
import type { PublicRecord } from '../registry/record.ts';
import { absolute, address, fileAddress, recordPath, segment, type Path } from './address.ts';
import { captionOf } from './caption.ts';
import { languageOf } from './language.ts';
import { ledgerCell, ledgerColumns } from './ledger.ts';
import { listed } from './listing.ts';
import { DEMO } from './demo.ts';
import { cleanXml } from './xml.ts';

/** How many records a feed holds. */
export const FEED_LENGTH = 50;

/** Where the feed of a dataset stands. */
export const feedAddress = (site: Pick<Site, 'base'>, dataset: string, lang: Lang): string =>
	fileAddress(site, [...feedFolder(lang), dataset, 'feed.xml']);

const feedFolder = (lang: Lang): Path => [segment(lang)].filter((part) => part !== undefined);

/** The records of a feed: shown, with a day, the newest first. Takes records newest first. */
const fedRecords = (records: readonly PublicRecord[]): readonly PublicRecord[] =>
	listed(records)
		.filter(({ term }) => term.from !== null)
		.slice(0, FEED_LENGTH);

/**
 * The newest records of a dataset as an Atom 1.0 feed (RFC 4287), or null where there are none. It depends on these
 * records alone: it was updated on the day of its newest record, at noon in China, which is the same day nearly everywhere. Parties
 * are named only as the gate lets records name them; a withdrawn record is not in it. Where the site has no address
 * of its own, links are relative to the host that serves the feed.
 */
export function toAtom(
	dataset: Dataset,
	records: readonly PublicRecord[],
	site: Site,
	lang: Lang
): string | null {
	const fed = fedRecords(records);
	const newest = fed[0];
	if (!newest) return null;
	const self = absolute(site, feedAddress(site, dataset.id, lang));
	return generateAtomFeed({
		id: site.url === null ? nameOf(site, [dataset.id, lang]) : self,
		title: plain(`${site.demo ? `${DEMO} · ` : ''}${dataset.title[lang]} · ${site.name[lang]}`),
		subtitle: plain(dataset.about[lang]),
		updated: momentOf(newest),
		authors: [{ name: cleanXml((site.organiser ?? site.name)[lang]) }],
		links: [
			{ rel: 'self', type: 'application/atom+xml', href: self },
			{ rel: 'alternate', type: 'text/html', href: absolute(site, address(site, lang, [dataset.id])) },
		],
		...(site.licence === null ? {} : { rights: plain(site.licence) }),
		xml: { lang: tag(lang) },
		entries: fed.map((record) => {
			const { text } = captionOf(record, dataset, lang);
			const language = languageOf(text, record.origin?.language ?? 'zh', lang);
			const href = absolute(site, address(site, lang, recordPath(site, dataset.id, record.id)));
			return {
				id: site.url === null ? nameOf(site, [dataset.id, record.id, lang]) : href,
				title: { ...plain(text), ...(language === undefined ? {} : { xml: { lang: language } }) },
				updated: momentOf(record),
				links: [{ rel: 'alternate', type: 'text/html', href }],
				summary: plain(summarise(record, dataset, lang)),
			};
		}),
	}).replace(/\n?$/, '\n');
}

export const plain = (text: string) => ({ value: cleanXml(text), type: 'text' });

const momentOf = ({ term }: PublicRecord): string => noonOf(term.from!);

/** Noon in China of a day, or of the first day of a month or year. */
export const noonOf = (day: string): string => `${firstDay(day)}T12:00:00+08:00`;

/**
 * A name that stays the same wherever the site moves, for sites without an address: a UUID of version 8 (RFC 9562)
 * made of the digest of the site's name and of what is named.
 */
export function nameOf({ name }: Site, path: Path): string {
	const hex = sha256(['mingjian', name.zh, name.en, ...path].join('\n'));
	const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
	return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The columns of the list beside the title, with their labels. */
function summarise(record: PublicRecord, dataset: Dataset, lang: Lang): string {
	const [colon, stop] = lang === 'zh' ? ['：', '；'] : [': ', '; '];
	return ledgerColumns(dataset)
		.filter(({ name }) => name !== dataset.caption)
		.map(({ name, field }) => ({ field, cell: ledgerCell(field, record.values[name], lang) }))
		.filter(({ cell }) => cell !== '')
		.map(({ field, cell }) => `${field.label[lang]}${colon}${cell}`)
		.join(stop);
}
