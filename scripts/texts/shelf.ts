import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex, type PagefindIndex } from 'pagefind';
import type { Text } from '../../src/derive/texts.ts';
import { textsFiles } from '../../src/search/shelves.ts';
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

/** Writes the full-text index of some texts, by the name of their shelf, into a folder. The same texts give the same bytes. */
export async function writeShelf(folder: string, name: string, texts: readonly Text[]): Promise<void> {
	const { index, errors } = await createIndex({ maxFragments: MOST_FILES });
	if (!index) throw new Error(`The full-text index could not be begun: ${errors.join(' ')}`);
	try {
		for (const text of texts) await addText(index, name, text);
		mkdirSync(folder, { recursive: true });
		refuse((await index.writeFiles({ outputPath: folder })).errors, folder);
	} finally {
		await index.deleteIndex();
	}
	writeFileSync(join(folder, textsFiles.characters), charactersOf(texts));
	for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name));
}

/** Every Chinese character by which the texts are found. */
const charactersOf = (texts: readonly Text[]): string =>
	[
		...new Set(
			texts.flatMap(({ title, parts, labels }) =>
				[title.zh, title.en, ...parts.map(({ text }) => text), ...labels].join('').match(/\p{Script=Han}/gu)
			)
		),
	]
		.toSorted()
		.join('');

async function addText(index: PagefindIndex, shelf: string, text: Text): Promise<void> {
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
			shelf: [shelf],
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
