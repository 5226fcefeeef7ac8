import { openAsking } from './asking.ts';
import { startBox } from './box.ts';
import type { Offer } from './offer.ts';

/** Brings the page's search boxes to life, and on a page that answers queries its answers. */
export async function startLookUp(page: Document, { base, home, lang, release }: Offer): Promise<void> {
	const answers = page.querySelector('[data-answer]')?.getAttribute('data-answer');
	const boxes = page.querySelectorAll<HTMLFormElement>('form[data-box]');
	const form = (answers ? page.querySelector<HTMLFormElement>('main form') : boxes[0])!;
	const context = { base, home, lang, ask: openAsking({ base, home, page: form.action, lang, release }) };
	// Before the boxes, which leave a form alone that a page has taken.
	if (answers === 'search') (await import('../search/page.ts')).startSearch(form, context);
	if (answers === 'check') (await import('../check/page.ts')).startCheck(form, context);
	for (const box of boxes) startBox(box, context);
}
