import { coreOf } from '../legal-forms.ts';
import { displayOf, type Found } from './found.ts';
import { namesHolding } from './names.ts';
import type { Reader } from './reader.ts';

/** Names that hold every word of a query of several, found by the longest. */
export async function namesWithWords(reader: Reader, asked: string): Promise<readonly Found[]> {
	const { fold } = reader.language;
	const words = asked
		.normalize('NFKC')
		.split(/[\s,，、;；]+/)
		.map((word) => coreOf(fold(word)))
		.filter((word) => word !== '');
	if (words.length < 2) return [];
	const [longest = ''] = words.toSorted((a, b) => b.length - a.length);
	const { found } = await namesHolding(reader, longest, longest);
	return found.filter(({ entry }) => {
		const name = fold(displayOf('s', entry) + entry.beside);
		return words.every((word) => name.includes(word));
	});
}
