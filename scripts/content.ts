import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { datasets } from '../src/datasets/index.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { idOf } from '../src/domain/key.ts';
import { langs } from '../src/domain/lang.ts';
import { readLines } from '../src/ingest/lines.ts';
import { sha256 } from '../src/registry/present.ts';
import type { PublicRecord } from '../src/registry/record.ts';
import { home } from './examination.ts';

/**
 * Lays out what people have written: ours, with the files of the data folder in place of those of the same path. Of
 * ours only pages and guides go with the exports of others; what we write about our own records does not.
 */
export function layContent(data: string, work: string): string {
	const content = join(work, 'content');
	const ours = join(home, 'content');
	const isOwn = resolve(data) === join(home, 'data');
	const goes = (path: string) => {
		const [, part] = relative(ours, path).split(sep);
		return isOwn || part === undefined || part === 'guides' || part.endsWith('.mdx');
	};
	cpSync(ours, content, { recursive: true, filter: goes });
	const theirs = join(data, 'content');
	if (existsSync(theirs)) cpSync(theirs, content, { recursive: true });
	return content;
}

/** A text that people have written, by its path below `content/`. */
export interface Text {
	readonly path: string;
	/** The dataset of the record that it is about, if any. */
	readonly about: { readonly dataset: Dataset; readonly id: string } | null;
	/** The day from which it is public, where it says one. */
	readonly day: string | null;
}

export const textsIn = (content: string): readonly Text[] =>
	readdirSync(content, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.mdx'))
		.map((path) => path.replaceAll('\\', '/'))
		.toSorted()
		.map((path) => {
			const [, folder, file = ''] = path.split('/');
			const dataset = datasets.find(({ id }) => id === folder);
			const [, day = null] = DAY.exec(readFileSync(join(content, path), 'utf8')) ?? [];
			return { path, day, about: dataset ? { dataset, id: idOf(file.replace(/\.mdx$/, ''), sha256) } : null };
		});

/** The day in what heads a text. */
const DAY = /^---\n(?:(?!---\n).*\n)*?day: *['"]?(\d{4}-\d{2}-\d{2})/;

/** The public records of a dataset. */
export type Books = (dataset: Dataset) => readonly PublicRecord[];

/** The books that the gate has left in a folder, each read when first asked for. */
export function openBooks(folder: string): Books {
	const read = new Map<Dataset, readonly PublicRecord[]>();
	return (dataset) => {
		const known =
			read.get(dataset) ??
			[...readLines(join(folder, `${dataset.id}.ndjson`))].map((line) => JSON.parse(line) as PublicRecord);
		read.set(dataset, known);
		return known;
	};
}

/** True where a text is of a day to come, or about a record that is not public: no page shows it. */
export const isIdle = ({ about, day }: Text, books: Books, today: string): boolean =>
	(day !== null && day > today) ||
	(about !== null && !books(about.dataset).some(({ id }) => id === about.id));

/** How many bulletins each language has on the day. */
export const countBulletins = (content: string, today: string): number =>
	textsIn(content).filter(({ path, day }) => path.startsWith('zh/bulletins/') && day !== null && day <= today)
		.length;

/**
 * Sentences about narratives that no page shows as they are: without a public record, of a day to come, or in one
 * language only.
 */
export function idleNarratives(content: string, books: Books, today: string): readonly string[] {
	const narratives = textsIn(content).filter(({ about }) => about !== null);
	const paths = new Set(narratives.map(({ path }) => path));
	return narratives.flatMap((text) => {
		const { path, about } = text;
		if (text.day !== null && text.day > today)
			return [`content/${path}: 日期是 ${text.day}，未采用。/ It is dated ${text.day} and not used yet.`];
		if (isIdle(text, books, today))
			return [
				`content/${path}: ${about!.dataset.id} 没有这个编号的公开记录，未采用。/ ${about!.dataset.id} has no public record of this number; it is not used.`,
			];
		return langs
			.map((lang) => path.replace(/^[^/]+/, lang))
			.filter((each) => !paths.has(each))
			.map(
				(each) =>
					`content/${each}: 没有这个文件，该语言的页面不含正文。/ There is no such file; the page in this language goes without a narrative.`
			);
	});
}
