import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordPath, segment, type Path } from '../../src/derive/address.ts';
import { datasets } from '../../src/datasets/index.ts';
import { BULLETINS, placeOfRecord, WRITTEN, type Text } from '../../src/derive/texts.ts';
import { langs } from '../../src/domain/lang.ts';
import type { Site } from '../../src/domain/site.ts';
import { lastDayOf } from '../content-mentions.ts';
import { isIdle, textsIn, type Books, type Text as Source } from '../content.ts';
import { textOfPage } from './page-text.ts';

/** The id of a narrative on the page of its record. */
const NARRATIVE = 'narrative';

/**
 * What people have written, as its pages show it: guides, pages, bulletins, and narratives beside public records. A
 * narrative falls under what its record falls under, and goes when the record's term ends if it names parties; any
 * other text goes when the first term ends of the records that it mentions.
 */
export function writtenTexts(
	content: string,
	pages: string,
	books: Books,
	{ site, today }: { readonly site: Pick<Site, 'fanout'>; readonly today: string }
): readonly Text[] {
	return textsIn(content).flatMap((source) => {
		const lang = langs.find((each) => source.path.startsWith(`${each}/`));
		if (!lang || isIdle(source, books, today)) return [];
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
		return [{ ...shown, ...placeOf(source, content, books) }];
	});
}

/** The page on which a text stands, below the language. */
function pathOf({ path, about }: Source, site: Pick<Site, 'fanout'>): Path {
	if (about) return recordPath(site, about.dataset.id, about.id);
	const [, ...parts] = path.replace(/\.mdx$/, '').split('/');
	return parts[0] === 'guides' ? ['guide', ...parts.slice(1)] : parts;
}

function placeOf(
	{ about, path, day }: Source,
	content: string,
	books: Books
): Pick<Text, 'fragment' | 'under' | 'labels' | 'day' | 'until'> {
	const record = about && books(about.dataset).find(({ id }) => id === about.id);
	if (record) return { fragment: NARRATIVE, ...placeOfRecord(record, about.dataset) };
	const list = path.split('/')[1] === BULLETINS ? BULLETINS : WRITTEN;
	const under = { list: [list], category: [], region: [], year: day ? [day.slice(0, 4)] : [], standing: [] };
	const until = lastDayOf(readFileSync(join(content, path), 'utf8'), datasets, books);
	return { fragment: null, under, labels: [], day, until };
}
