import { mentionParty, mentionRecord, MENTIONS } from '../src/derive/mention.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import type { Books } from './content.ts';

type Mentioned = { readonly until: string | null } | null;

/** What a text mentions, in order of kind; each is asked of the books when called, and throws where it is wrong. */
const mentionsIn = (
	text: string,
	datasets: readonly Dataset[],
	books: Books
): readonly (() => Mentioned)[] => [
	...[...text.matchAll(MENTIONS.party)].map(
		([, reference = '', at = '1']) =>
			() =>
				mentionParty(reference, Number(at), datasets, books)
	),
	...[...text.matchAll(MENTIONS.record)].map(
		([, reference = '']) =>
			() =>
				mentionRecord(reference, datasets, books)
	),
];

/** Sentences about the parties and records that a text mentions wrongly. */
export const wrongMentions = (text: string, datasets: readonly Dataset[], books: Books): readonly string[] =>
	mentionsIn(text, datasets, books).flatMap((mention) => {
		try {
			mention();
			return [];
		} catch (error) {
			return [(error as Error).message];
		}
	});

/** The day on which the first term ends of the records that a text mentions; null where none has a term. */
export const lastDayOf = (text: string, datasets: readonly Dataset[], books: Books): string | null =>
	mentionsIn(text, datasets, books)
		.map((mention) => mention()?.until ?? null)
		.filter((day) => day !== null)
		.toSorted()[0] ?? null;
