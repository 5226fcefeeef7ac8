/**
 * The address of a query, of a page at an address. It stands behind `#`, which browsers keep to themselves, so that the
 * server is not told what is looked up; the page puts it into its own address, see `adoptQuery`.
 */
export function addressOf(page: string, query: string): string {
	const url = new URL(page, location.href);
	return `${url.pathname}#q=${encodeURIComponent(query)}`;
}

/** Puts a query that stands behind `#` into the page's address as `?q=`, without asking the server. */
export function adoptQuery(): void {
	if (/^#q=/.test(location.hash)) history.replaceState(null, '', withQuery(queryIn(location.hash.slice(1))));
}

/** The query in a search string, without spaces around it; empty where there is none. */
export const queryIn = (search: string): string => new URLSearchParams(search).get('q')?.trim() ?? '';

/** The page's own address with another query. */
export const withQuery = (query: string): string =>
	query === '' ? location.pathname : `${location.pathname}?q=${encodeURIComponent(query)}`;
