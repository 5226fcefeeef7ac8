import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasets } from '../src/datasets/index.ts';
import { foldHidden } from '../src/registry/folding.ts';
import type { Gated } from '../src/registry/gate.ts';
import { isPartOfWord, lawfulPlaces, searchHidden } from '../src/registry/hidden.ts';
import { wrongMentions } from './content-mentions.ts';
import { isIdle, textsIn, type Books } from './content.ts';

/**
 * What is wrong in what people have written, a sentence each, by file and line: names typed that may not be
 * published, and parties asked for that no public record names. A text that no page shows may ask for any.
 */
export function contentFaults(
	content: string,
	gated: Pick<Gated, 'hidden' | 'shown'>,
	books: Books,
	today: string
): readonly string[] {
	const hiddenIn = hiddenNames(gated);
	return textsIn(content).flatMap((text) =>
		readFileSync(join(content, text.path), 'utf8')
			.split('\n')
			.flatMap((line, at) =>
				[
					...hiddenIn(line.replace(/\b(?:record|of)="[^"]*"/g, '')).map(typedName),
					...(isIdle(text, books, today) ? [] : wrongMentions(line, datasets, books)),
				].map((said) => `content/${text.path}:${at + 1}: ${said}`)
			)
	);
}

const typedName = (name: string) =>
	`“${name}”不得公布。改写为 <Party record="数据集:编号" />，能否具名由公示状态决定。/ “${name}” may not be published. Write <Party record="dataset:key" /> in its place: it names the party as long as that is lawful.`;

function hiddenNames({
	hidden,
	shown,
}: Pick<Gated, 'hidden' | 'shown'>): (line: string) => readonly string[] {
	const search = searchHidden(hidden);
	const isLawful = lawfulPlaces(shown, search);
	return (line) => {
		const folded = foldHidden(line);
		return search(folded)
			.filter((hit) => !isPartOfWord(folded, hit) && !isLawful(folded, hit))
			.map(({ value }) => value);
	};
}
