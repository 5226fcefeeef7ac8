import { addressOf } from './query-address.ts';

/** What fills the places of a template, each marked `data-say="name"`. */
export type Sayings = Readonly<Record<string, string | readonly (Node | string)[]>>;

/**
 * A copy of a template of the page, its places filled. Elements with `data-when` stay only where it is among `when`;
 * links with `data-query` lead on with what was `asked`. Throws where the page has no such template: the page and its script are one.
 */
export function fill(id: string, sayings: Sayings, when: readonly string[] = []): DocumentFragment {
	const template = document.getElementById(id) as HTMLTemplateElement | null;
	if (!template) throw new Error(`The page has no template “${id}”.`);
	const copy = template.content.cloneNode(true) as DocumentFragment;
	for (const place of copy.querySelectorAll('[data-when]'))
		if (!when.includes(place.getAttribute('data-when')!)) place.remove();
	for (const link of copy.querySelectorAll<HTMLAnchorElement>('a[data-query]'))
		if (typeof sayings['asked'] === 'string') link.href = addressOf(link.href, sayings['asked']);
	for (const place of copy.querySelectorAll('[data-say]')) {
		const said = sayings[place.getAttribute('data-say')!];
		if (said !== undefined) place.replaceChildren(...(typeof said === 'string' ? [said] : said));
	}
	return copy;
}
