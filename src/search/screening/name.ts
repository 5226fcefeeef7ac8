import type { Folding } from '../folding.ts';
import { coreOf } from '../legal-forms.ts';
import { beforeSlippedForm } from '../slipped-forms.ts';
import { spellingsOf } from '../spellings.ts';
import { headOf } from './branches.ts';

/** What names are compared by: how characters fold, and how each is read. */
export interface Reading {
	readonly folding: Folding;
	/** The syllable of a folded character; the character itself where it has none. */
	soundOf(character: string): string;
}

/** A name taken apart for comparison. Texts are folded. */
export interface TakenName {
	readonly folded: string;
	/** The name without its legal form; of a branch the whole name, so that it never equals its head's. */
	readonly core: string;
	/** The core of the body that it is a branch of, or null. */
	readonly head: string | null;
	/** Its core in other ways of writing the place. */
	readonly spellings: readonly string[];
	/** The syllables of the core. */
	readonly sound: string;
}

/** Takes a name apart. A branch has no other spellings: without its own part it would be its head. */
export function takeName(name: string, { folding, soundOf }: Reading): TakenName {
	const folded = folding.fold(name);
	const headName = headOf(folded);
	const core = headName === null ? coreOf(folded) : folded;
	return {
		folded,
		core,
		head: headName === null ? null : coreOf(headName),
		spellings: headName === null && mayBeSpelt(name) ? spelt(name, folding, core) : [],
		sound: soundsOf(core, soundOf),
	};
}

/** What a name's core may be where its legal form holds one slip; for the names of a reader's list. */
export const coresBeforeSlip = ({ folded, core, head }: TakenName): readonly string[] =>
	head === null ? beforeSlippedForm(folded).filter((before) => before !== core) : [];

const mayBeSpelt = (name: string) => /[省市（(【[〔]/.test(name);

const spelt = (name: string, folding: Folding, core: string) =>
	[...new Set(spellingsOf(name, folding).map((spelling) => spelling.core))].filter(
		(spelling) => spelling !== core
	);

function soundsOf(core: string, soundOf: (character: string) => string): string {
	let sounds = '';
	for (const character of core) sounds += `${soundOf(character)} `;
	return sounds;
}
