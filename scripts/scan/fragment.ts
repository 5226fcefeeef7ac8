import { toStretches } from '../../src/search/words.ts';

/** What stands before the data in every file of a Pagefind index. */
const SIGNATURE = /^pagefind_dcd/;

/**
 * Every text in an unpacked fragment of the full-text index, its words put together again, so that numbers and names
 * read as they were written. What is no such fragment is handed on as it is.
 */
export function textsOfFragment(unpacked: string): readonly string[] {
	try {
		return [...stringsIn(JSON.parse(unpacked.replace(SIGNATURE, '')))].map((text) =>
			toStretches(text)
				.map(({ before, word, behind }) => before + word + behind)
				.join('')
		);
	} catch (error) {
		if (error instanceof SyntaxError) return [unpacked];
		throw error;
	}
}

function* stringsIn(value: unknown): Generator<string> {
	if (typeof value === 'string') yield value;
	else if (Array.isArray(value)) for (const member of value) yield* stringsIn(member);
	else if (typeof value === 'object' && value !== null) yield* stringsIn(Object.entries(value).flat());
}
