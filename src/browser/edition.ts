import type { Lang } from '../domain/lang.ts';
import { editionLine, printedOn, staleSince } from '../words/freshness.ts';

/** What a page needs to know of `/release.json`. */
export interface ReleaseRead {
	readonly release: string;
	readonly day: string;
	readonly digest: string;
	readonly next: string | null;
}

/** The release at the site's root; null from a folder, offline, or where the answer is something else. */
export async function readRelease(base: string): Promise<ReleaseRead | null> {
	try {
		const answer = await fetch(`${base}release.json`);
		const read = (await answer.json()) as Partial<ReleaseRead>;
		const { release, day, digest, next = null } = read;
		return answer.ok && release && day && digest ? { release, day, digest, next } : null;
	} catch {
		return null;
	}
}

/** Says which release the site stands at and, where a standing has changed since, that it is out of date. */
export function sayEdition(
	page: Document,
	{ release, day, next }: ReleaseRead,
	today: string,
	lang: Lang
): void {
	for (const element of page.querySelectorAll('[data-edition]'))
		element.textContent = editionLine(release, day)[lang];
	if (next === null || today < next) return;
	for (const element of page.querySelectorAll<HTMLElement>('[data-stale]')) {
		element.textContent = staleSince(next)[lang];
		element.hidden = false;
	}
}

/** Says on paper the day on which it is printed. */
export function sayPrintDay(page: Document, today: string, lang: Lang): void {
	for (const element of page.querySelectorAll('[data-printed]')) element.textContent = printedOn(today)[lang];
}
