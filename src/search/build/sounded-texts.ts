import { kinds } from '../kinds.ts';
import { spellingsOf } from '../spellings.ts';
import { folding } from './character-forms.ts';
import type { Spaces } from './entries.ts';
import type { Roll } from './roll.ts';

/** The texts that the keys in the space of sounds sound like. */
export interface SoundedTexts {
	/** The text that an entry's key sounds like, or an empty one where it is not to be found by its characters. */
	readonly textOf: (entry: number) => string;
	/**
	 * Whether an entry counts its subject for a text, which no earlier one does: at the first place in the first of the
	 * subject's names that holds the text.
	 */
	readonly isFirst: (entry: number, text: string) => boolean;
}

export function soundedTexts(roll: Roll, { s, folded, subjectOfName }: Spaces): SoundedTexts {
	return {
		textOf(entry) {
			const [name, kind, start] = [s.nameOf(entry), s.kindOf(entry), s.startOf(entry)];
			if (kind === kinds.context) return '';
			if (kind !== kinds.spelling) return folded[name]!.slice(start);
			return spellingsOf(roll.names[name]!, folding)[s.splitOf(entry)]!.core.slice(start);
		},
		isFirst(entry, text) {
			const name = s.nameOf(entry);
			const kind = s.kindOf(entry);
			for (let other = roll.firstNames[subjectOfName[name]!]!; other < name; other++)
				if (folded[other]!.includes(text)) return false;
			if (kind === kinds.spelling) return !folded[name]!.includes(text);
			return kind !== kinds.context && folded[name]!.indexOf(text) === s.startOf(entry);
		},
	};
}
