import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordPath, segment, type Path } from '../../src/derive/address.ts';
import { placeOfRecord, WRITTEN, type Text } from '../../src/derive/texts.ts';
import { langs } from '../../src/domain/lang.ts';
import type { Site } from '../../src/domain/site.ts';
import { isIdle, textsIn, type Books, type Text as Source } from '../content.ts';
import { textOfPage } from './page-text.ts';

/** The id of a narrative on the page of its record. */
const NARRATIVE = 'narrative';

/**
 * What people have written, as its pages show it: guides, pages, and narratives beside public records. A narrative
 * falls under what its record falls under, and goes when the record's term ends if it names parties.
 */
export function writtenTexts(
	content: string,
	pages: string,
	books: Books,
	site: Pick<Site, 'fanout'>
): readonly Text[] {
	return textsIn(content).flatMap((source) => {
		const lang = langs.find((each) => source.path.startsWith(`${each}/`));
		if (!lang || isIdle(source, books)) return [];
		const path = pathOf(source, site);
		const file = join(pages, segment(lang) ?? '', ...path, 'index.html');
		const read = existsSync(file) ? textOfPage(readFileSync(file, 'utf8')) : null;
		if (!read) return [];
		const shown = {
			langs: [lang],
			path,
			title: { zh: read.title, en: read.title },
			parts: [{ field: null, text: read.text }],
		};
		return [{ ...shown, ...placeOf(source, books) }];
	});
}

/** The page on which a text stands, below the language. */
function pathOf({ path, about }: Source, site: Pick<Site, 'fanout'>): Path {
	if (about) return recordPath(site, about.dataset.id, about.id);
	const [, ...parts] = path.replace(/\.mdx$/, '').split('/');
	return parts[0] === 'guides' ? ['guide', ...parts.slice(1)] : parts;
}

function placeOf(
	{ about }: Source,
	books: Books
): Pick<Text, 'fragment' | 'under' | 'labels' | 'day' | 'until'> {
	const record = about && books(about.dataset).find(({ id }) => id === about.id);
	if (record) return { fragment: NARRATIVE, ...placeOfRecord(record, about.dataset) };
	const under = { list: [WRITTEN], category: [], region: [], year: [], standing: [] };
	return { fragment: null, under, labels: [], day: null, until: null };
}
