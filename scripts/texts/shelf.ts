import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex, type PagefindIndex } from 'pagefind';
import type { Text } from '../../src/derive/texts.ts';
import { UNDATED } from '../../src/search/shelves.ts';
import { toIndexed } from '../../src/search/words.ts';

/**
 * The language that Pagefind takes all texts for. It decides how words are reduced to their stems, which leaves
 * Chinese characters as they are: each is a word of its own.
 */
const LANGUAGE = 'en';

/** How many files the texts of an index are gathered in at most. */
const MOST_FILES = 500;

/** What Pagefind writes and no page asks for. */
const UNUSED = /^(?:pagefind-(?!entry\.json$).*|wasm\.(?!en\.).*)$/;

/** Writes the full-text index of some texts into a folder. The same texts give the same bytes. */
export async function writeShelf(folder: string, texts: readonly Text[]): Promise<void> {
	const { index, errors } = await createIndex({ maxFragments: MOST_FILES });
	if (!index) throw new Error(`The full-text index could not be begun: ${errors.join(' ')}`);
	try {
		for (const text of texts) await addText(index, text);
		mkdirSync(folder, { recursive: true });
		refuse((await index.writeFiles({ outputPath: folder })).errors, folder);
	} finally {
		await index.deleteIndex();
	}
	for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name));
}

async function addText(index: PagefindIndex, text: Text): Promise<void> {
	const { title, under, labels, langs, day, until } = text;
	const { errors } = await index.addCustomRecord({
		url: toAddress(text),
		language: LANGUAGE,
		content: text.parts.map((part) => toIndexed(part.text)).join(' '),
		meta: {
			title: toIndexed(title.zh) || title.zh,
			...(title.en === title.zh ? {} : { other: toIndexed(title.en) || title.en }),
			...(labels.length === 0 ? {} : { labels: toIndexed(labels.join(' ')) }),
		},
		filters: {
			...Object.fromEntries(Object.entries(under).map(([name, codes]) => [name, [...codes]])),
			year: under.year.length > 0 ? [...under.year] : [UNDATED],
			lang: [...langs],
			...(until === null ? {} : { until: [until] }),
		},
		sort: { day: day ?? '0000' },
	});
	refuse(errors, text.path.join('/'));
}

/**
 * The address of a text below the language; behind `?` its day, the language of a text that has one alone (Pagefind
 * keeps one text an address), and the fields that say it, each with the place of its first word.
 */
function toAddress({ path, fragment, parts, langs, day }: Text): string {
	const places = new URLSearchParams({
		...(day === null ? {} : { '.day': day }),
		...(langs.length === 1 ? { '.lang': langs[0]! } : {}),
	});
	let words = 0;
	for (const { field, text } of parts) {
		if (field !== null) places.append(field, String(words));
		words += toIndexed(text).split(' ').length;
	}
	return `${path.join('/')}/?${places}${fragment === null ? '' : `#${fragment}`}`;
}

function refuse(errors: readonly string[], what: string): void {
	if (errors.length > 0) throw new Error(`${what} did not go into the full-text index: ${errors.join(' ')}`);
}
