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

/**
 * How many texts an index holds. Beyond, every year has its own, and one with more of them several: with the texts of
 * one index the memory that making it takes grows, and faster still the time in which a frequent word is found.
 */
const MOST_TEXTS = 10_000;

/** Gathers everything that is read on the pages of a site and writes its full-text index into the site. */
export async function writeTexts(
	folder: string,
	content: string,
	books: Books,
	roll: readonly Dataset[],
	{ site, today }: { readonly site: Pick<Site, 'fanout'>; readonly today: string }
): Promise<void> {
	const records = roll.flatMap((dataset) =>
		books(dataset).flatMap((record) => textOfRecord(record, dataset, site) ?? [])
	);
	const texts = [...records, ...writtenTexts(content, folder, books, { site, today })];
	await writeIndex(join(folder, textsFolder), texts);
}

/** Writes the index of texts: shelves, the program that reads them, and what a page must know before it begins. */
export async function writeIndex(folder: string, texts: readonly Text[], most = MOST_TEXTS): Promise<void> {
	const shelves = cutShelves(texts, most);
	const names = shelves.map(({ name }) => name);
	mkdirSync(folder, { recursive: true });
	try {
		for (const { name, texts: own } of shelves) await writeShelf(join(folder, name), name, own);
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

/** Texts as they go into one index each, those of the newest days first. */
function cutShelves(texts: readonly Text[], most: number) {
	if (texts.length <= most) return [{ name: 'all', texts }];
	const newestFirst = texts.toSorted((a, b) => compare(b.day ?? '', a.day ?? ''));
	const years = Map.groupBy(newestFirst, ({ day }) => (day ?? UNDATED).slice(0, 4));
	return [...years].flatMap(([year, own]) =>
		Array.from({ length: Math.ceil(own.length / most) }, (_, part) => ({
			name: part === 0 ? year : `${year}-${part + 1}`,
			texts: own.slice(part * most, (part + 1) * most),
		}))
	);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

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
