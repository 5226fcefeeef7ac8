import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BESIDE } from './readable.ts';

/** How many pages are looked at to learn what pages have in common. */
const LEARNT_FROM = 200;

/**
 * Learns from pages spread over a site the stretches, cut at the tags, that are clean by themselves. What it gives
 * takes these out of a page, but for those beside a stretch of its own: head, foot, labels and tags stand on every page
 * and are searched once. A match never goes across a tag, and a word counts for the number beside it, so that none is lost.
 */
export function leaveOutCommon(
	folder: string,
	files: readonly string[],
	isClean: (stretch: string) => boolean
): (page: string) => string {
	const pages = files.filter((file) => file.endsWith('.html'));
	const step = Math.max(1, Math.floor(pages.length / LEARNT_FROM));
	const common = new Set<string>();
	for (let at = 0; at < pages.length; at += step)
		for (const stretch of readFileSync(join(folder, pages[at]!), 'utf8').split('<'))
			if (!common.has(stretch) && isClean(stretch)) common.add(Buffer.from(stretch).toString());
	return (page) => {
		const stretches = page.split('<');
		const isOwn = stretches.map((stretch) => !common.has(stretch));
		return stretches
			.filter((_, at) => isOwn.slice(Math.max(0, at - BESIDE), at + BESIDE + 1).includes(true))
			.join('<');
	};
}
