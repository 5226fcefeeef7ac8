import { pagerNumbers } from '../../derive/listing.ts';
import type { Lang } from '../../domain/lang.ts';
import { pageNumber, paging } from '../../words/paging.ts';
import { make } from '../markup.ts';

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
		const text = String(number ?? '…');
		if (number === null || number === page)
			items.push(make('span', { 'aria-current': number === null ? null : 'page' }, text));
		else items.push(make('a', { href: hrefOf(number), 'aria-label': pageNumber(number, pages)[lang] }, text));
	}
	if (page < pages) items.push(make('a', { href: hrefOf(page + 1), rel: 'next' }, paging.next[lang]));
	const list = make('ul', { class: 'plain' }, ...items.map((item) => make('li', {}, item)));
	return make('nav', { class: 'pager', 'aria-label': paging.pages[lang] }, list);
}
