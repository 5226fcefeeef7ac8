import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { datasets } from '../src/datasets/index.ts';
import { idOf } from '../src/domain/key.ts';
import { langs } from '../src/domain/lang.ts';
import { readLines } from '../src/ingest/lines.ts';
import { foldHidden } from '../src/registry/folding.ts';
import type { Gated } from '../src/registry/gate.ts';
import { isPartOfWord, lawfulPlaces, searchHidden } from '../src/registry/hidden.ts';
import { sha256 } from '../src/registry/present.ts';
import { home } from './examination.ts';
import type { Disclosure } from './scan.ts';

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

/** Every name that may not be published and is typed in what people have written, by file and line. */
export function scanContent(
	content: string,
	{ hidden, shown }: Pick<Gated, 'hidden' | 'shown'>
): readonly Disclosure[] {
	const search = searchHidden(hidden);
	const isLawful = lawfulPlaces(shown, search);
	return filesOf(content).flatMap((path) =>
		readFileSync(join(content, path), 'utf8')
			.split('\n')
			.flatMap((line, at) => {
				const folded = foldHidden(line.replace(/\brecord="[^"]*"/g, ''));
				return search(folded)
					.filter((hit) => !isPartOfWord(folded, hit) && !isLawful(folded, hit))
					.map(({ value }) => ({ file: `content/${path}:${at + 1}`, what: 'hidden' as const, value }));
			})
	);
}

/** What to do about a name typed where it may not stand. */
export const INSTEAD =
	'正文中写了不得公布的名称。把它改为 <Party record="数据集:编号" />，能否具名由公示状态决定。/ A name that may not be published is typed in the text. Write <Party record="dataset:key" /> in its place: it names the party as long as that is lawful.';

/** Sentences about narratives that no page shows as they are: without a public record, or in one language only. */
export function idleNarratives(content: string, { folder }: Pick<Gated, 'folder'>): readonly string[] {
	return datasets.flatMap(({ id }) => {
		const written = filesOf(content).filter((path) => path.split('/')[1] === id);
		if (written.length === 0) return [];
		const known = new Set(
			[...readLines(join(folder, `${id}.ndjson`))].map((line) => (JSON.parse(line) as { id: string }).id)
		);
		return written.flatMap((path) => {
			const file = path.split('/').at(-1)!;
			if (!known.has(idOf(file.replace(/\.mdx$/, ''), sha256)))
				return [
					`content/${path}: ${id} 没有这个编号的公开记录，未采用。/ ${id} has no public record of this number; it is not used.`,
				];
			return langs
				.filter((lang) => !written.includes(`${lang}/${id}/${file}`))
				.map(
					(lang) =>
						`content/${lang}/${id}/${file}: 没有这个文件，该语言的页面不含正文。/ There is no such file; the page in this language goes without a narrative.`
				);
		});
	});
}

const filesOf = (content: string): readonly string[] =>
	readdirSync(content, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.mdx'))
		.map((path) => path.replaceAll('\\', '/'))
		.toSorted();
