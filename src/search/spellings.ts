import type { Folding } from './folding.ts';
import { coreOf } from './legal-forms.ts';

/** Another way in which a name is written, folded and without its legal form; its first `starts` characters begin anew. */
export interface Spelling {
	readonly core: string;
	readonly starts: number;
}

const BRACKET = /^(.*?)[（(【[〔]([^）)】\]〕]*)[）)】\]〕](.*)$/;
const PLACE_WORD = /^(.{2,4}?)[省市](.{2,})$/;

/**
 * The other ways in which the same name is written: the place in brackets left out or moved to the front, 省 or 市
 * left out behind the place at its beginning.
 */
export function spellingsOf(display: string, { fold }: Folding): readonly Spelling[] {
	const spellings: Spelling[] = [];
	const [, before = '', inside = '', after = ''] = BRACKET.exec(display) ?? [];
	if (before && after) {
		const [first, place, rest] = [fold(before), fold(inside), coreOf(fold(after))];
		spellings.push({ core: first + rest, starts: first.length });
		if (place) spellings.push({ core: place + first + rest, starts: place.length + first.length });
	}
	const [, place, rest] = PLACE_WORD.exec(coreOf(fold(display))) ?? [];
	if (place && rest) spellings.push({ core: place + rest, starts: place.length });
	return spellings.filter(({ starts }) => starts > 0);
}
