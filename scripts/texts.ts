import { mkdirSync, readdirSync, rmSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close } from 'pagefind';
import { textOfRecord, type Text } from '../src/derive/texts.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import type { Site } from '../src/domain/site.ts';
import { characterForms } from '../src/search/build/character-forms.ts';
import { packTraditional } from '../src/search/traditional.ts';
import { textsFolder, textsFiles, UNDATED, type Shelves } from '../src/search/shelves.ts';
import type { Books } from './content.ts';
import { writtenTexts } from './texts/written.ts';
import { writeShelf } from './texts/shelf.ts';

/** Beyond so many texts every year has an index of its own. */
const MOST_TEXTS = 20_000;

/** Gathers everything that is read on the pages of a site and writes its full-text index into the site. */
export async function writeTexts(
	folder: string,
	content: string,
	books: Books,
	roll: readonly Dataset[],
	site: Pick<Site, 'fanout'>
): Promise<void> {
	const records = roll.flatMap((dataset) =>
		books(dataset).flatMap((record) => textOfRecord(record, dataset, site) ?? [])
	);
	const texts = [...records, ...writtenTexts(content, folder, books, site)];
	await writeIndex(join(folder, textsFolder), texts);
}

/** Writes the index of texts: shelves, the program that reads them, and what a page must know before it begins. */
export async function writeIndex(folder: string, texts: readonly Text[], most = MOST_TEXTS): Promise<void> {
	const shelves = new Map<string, Text[]>();
	for (const text of texts) {
		const name = texts.length > most ? (text.under.year[0] ?? UNDATED) : 'all';
		const shelf = shelves.get(name);
		if (shelf) shelf.push(text);
		else shelves.set(name, [text]);
	}
	const names = [...shelves.keys()].toSorted().toReversed();
	mkdirSync(folder, { recursive: true });
	try {
		for (const name of names) await writeShelf(join(folder, name), shelves.get(name)!);
	} finally {
		await close();
	}
	for (const [at, name] of names.entries()) keepOneProgram(folder, name, at === 0);
	writeFileSync(join(folder, textsFiles.traditional), packTraditional(characterForms));
	const known: Shelves = { texts: countByLang(texts), shelves: names, bytes: bytesToBegin(folder, names) };
	writeFileSync(join(folder, textsFiles.shelves), `${JSON.stringify(known)}\n`);
}

const countByLang = (texts: readonly Text[]): Shelves['texts'] => ({
	zh: texts.filter(({ langs }) => langs.includes('zh')).length,
	en: texts.filter(({ langs }) => langs.includes('en')).length,
});

/** The first shelf keeps the machine that reads all of them; the script that starts it stands beside the shelves. */
function keepOneProgram(folder: string, name: string, isFirst: boolean): void {
	const shelf = join(folder, name);
	if (isFirst) renameSync(join(shelf, textsFiles.program), join(folder, textsFiles.program));
	else
		for (const file of readdirSync(shelf))
			if (/^(?:wasm\.|pagefind\.js$)/.test(file)) rmSync(join(shelf, file));
}

/** How many bytes a page loads before its first answer: the program, its machine, the roots and filters of every shelf. */
function bytesToBegin(folder: string, names: readonly string[]): number {
	const size = (path: string) => statSync(join(folder, path)).size;
	const files = names.flatMap((name) => [
		...readdirSync(join(folder, name), { withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => `${name}/${entry.name}`),
		...readdirSync(join(folder, name, 'filter')).map((file) => `${name}/filter/${file}`),
	]);
	return [textsFiles.program, ...files].reduce((sum, path) => sum + size(path), 0);
}
