import type { Lang } from '../../domain/lang.ts';
import type { ReleaseRead } from '../edition.ts';

export interface Offer {
	/** The path of the site, with `/` at both ends. */
	readonly base: string;
	/** Where the pages of the language begin, with `/` at the end. */
	readonly home: string;
	readonly lang: Lang;
	readonly release: Promise<ReleaseRead | null>;
}

/**
 * Loads look-up where somebody goes to a search box, or at once on a page that answers queries. Where it does not load,
 * the forms lead to the page of results.
 */
export function offerLookUp(page: Document, offer: Offer): void {
	let started: Promise<void> | undefined;
	const start = () => (started ??= import('./start.ts').then(({ startLookUp }) => startLookUp(page, offer)));
	for (const box of page.querySelectorAll('form[data-box]'))
		box.addEventListener('focusin', () => void start(), { once: true });
	if (page.querySelector('[data-answer]')) void start();
}
