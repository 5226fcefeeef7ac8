import { langs, type Lang } from '../domain/lang.ts';
import type { Site } from '../domain/site.ts';
import { sha256 } from '../registry/present.ts';

/** The parts of an address below the language. */
export type Path = readonly string[];

/** The part of an address that says its language; the first language is served from the root. */
export const segment = (lang: Lang): string | undefined => (lang === langs[0] ? undefined : lang);

/** The language that a part of an address says. */
export const langOf = (part: string | undefined): Lang =>
	langs.find((lang) => segment(lang) === part) ?? langs[0];

/** The address of a page on its host, in a language. It begins with the site's base and ends with `/`. */
export const address = ({ base }: Pick<Site, 'base'>, lang: Lang, path: Path): string =>
	base +
	[segment(lang), ...path]
		.filter((part) => part !== undefined)
		.map((part) => `${part}/`)
		.join('');

/** The address of a file on its host. */
export const fileAddress = ({ base }: Pick<Site, 'base'>, path: Path): string => base + path.join('/');

/** The address with its host where the site has one, for readers that come from elsewhere. */
export const absolute = ({ url }: Pick<Site, 'url'>, onHost: string): string =>
	url === null ? onHost : new URL(onHost, url).href;

/** Where a record stands: flat, or below two hex digits of its id's digest where the site fans out. */
export const recordPath = ({ fanout }: Pick<Site, 'fanout'>, dataset: string, id: string): Path =>
	fanout ? [dataset, sha256(id).slice(0, 2), id] : [dataset, id];

export const partyPath = (page: string): Path => ['party', page];

/** Where a product is compared with the notices of a dataset. */
export const checkPath = (dataset: string): Path => [dataset, 'check'];

/** Where the poster of a record stands. */
export const posterPath = (record: Path): Path => [...record, 'poster'];

/** Where a list stands, narrowed to a value or whole; its first page has no number. */
export const listPath = (dataset: string, narrowed: Path, page: number): Path => [
	dataset,
	...narrowed,
	...(page > 1 ? ['page', String(page)] : []),
];
