import { pagerNumbers } from '../../derive/listing.ts';
import type { Lang } from '../../domain/lang.ts';
import { pageNumber, paging } from '../../words/paging.ts';
import { make } from '../element.ts';

/** The pages of a list as its own pages show them; null where it has one. `hrefOf` is the address of a page. */
export function pagerOf(
	page: number,
	pages: number,
	hrefOf: (page: number) => string,
	lang: Lang
): HTMLElement | null {
	if (pages < 2) return null;
	const items: HTMLElement[] = [];
	if (page > 1) items.push(make('a', { href: hrefOf(page - 1), rel: 'prev' }, paging.previous[lang]));
	for (const number of pagerNumbers(page, pages)) {
		const isLink = number !== null && number !== page;
		const item = isLink ? make('a', { href: hrefOf(number) }) : make('span');
		item.append(String(number ?? '…'));
		if (isLink) item.setAttribute('aria-label', pageNumber(number, pages)[lang]);
		else if (number !== null) item.setAttribute('aria-current', 'page');
		items.push(item);
	}
	if (page < pages) items.push(make('a', { href: hrefOf(page + 1), rel: 'next' }, paging.next[lang]));
	const list = make('ul', { className: 'plain' }, ...items.map((item) => make('li', {}, item)));
	const nav = make('nav', { className: 'pager' }, list);
	nav.setAttribute('aria-label', paging.pages[lang]);
	return nav;
}
