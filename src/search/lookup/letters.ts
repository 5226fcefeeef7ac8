import type { Tier } from '../answer.ts';
import type { Entry } from '../block.ts';
import { kinds } from '../kinds.ts';
import { spellingsOf } from '../spellings.ts';
import { displayOf, type Found } from './found.ts';
import { holds, tierOfName } from './names.ts';
import { entriesFrom, joined, NOTHING, type Finding, type Reader } from './reader.ts';

/** Up to so many letters, what can be read as syllables is looked up as initials too. */
const SHORT = 5;
const LONGEST_SYLLABLE = 6;

/**
 * Names that hold Latin letters as they are typed, or are read so: in pinyin without tones (ü as v), or by the initials
 * of their characters. People are not found by how their names are read.
 */
export async function namesReadAs(reader: Reader, typed: string): Promise<Finding> {
	const letters = typed.replaceAll('ü', 'v');
	const syllables = reader.language.syllables();
	const spelled = isSpelled(letters, syllables);
	const noInitials = /[iuv]/.test(letters);
	let finding = NOTHING;
	if (!spelled && !noInitials) await look(byInitials);
	if (finding.found.length === 0) await look(bySound);
	if (spelled && (finding.found.length === 0 || (!noInitials && letters.length <= SHORT)))
		await look(byInitials);
	return finding;

	async function look({ letter, matches, tiers }: Way) {
		const { entries, totals } = await entriesFrom(reader, letter, letters);
		const found: Found[] = [];
		for (const entry of entries) {
			if (entry.kind === kinds.person) continue;
			const asTyped = holds(reader.language, entry, letters);
			if (!asTyped && totals === null && !matches(reader, entry, letters)) continue;
			const outer = entry.kind === kinds.start || entry.kind === kinds.brand;
			const tier = asTyped ? tierOfName(reader.language, entry, letters, letters) : tiers[outer ? 0 : 1];
			found.push({ entry, letter, tier });
		}
		const [parties = 0, , things = 0] = totals ?? [];
		finding = joined(finding, { found, totals: totals && [parties, 0, things] });
	}
}

/** A way in which letters are read: the space, whether an entry is read so, and its tiers outside and inside a name. */
interface Way {
	readonly letter: 's' | 'i';
	matches(reader: Reader, entry: Entry, letters: string): boolean;
	readonly tiers: readonly [Tier, Tier];
}

const bySound: Way = {
	letter: 's',
	matches({ language }, entry, letters) {
		if (entry.kind === kinds.context) return entry.key.startsWith(letters);
		if (entry.kind === kinds.spelling)
			return spellingsOf(displayOf('s', entry), language.folding).some(({ core }) =>
				language.sounds(core).join('').includes(letters)
			);
		return language.sounds(language.fold(entry.right)).join('').startsWith(letters);
	},
	tiers: ['pinyin', 'pinyinInside'],
};

const byInitials: Way = {
	letter: 'i',
	matches: ({ language }, entry, letters) =>
		entry.kind === kinds.context
			? entry.key.startsWith(letters)
			: language
					.sounds(language.fold(entry.right))
					.map(([initial = '']) => initial)
					.join('')
					.startsWith(letters),
	tiers: ['initials', 'initialsInside'],
};

/** Whether letters can be read as whole syllables, the last perhaps unfinished. */
export function isSpelled(letters: string, syllables: ReadonlySet<string>): boolean {
	const reached = [true];
	for (let at = 0; at < letters.length; at++) {
		if (!reached[at]) continue;
		for (let length = 1; length <= LONGEST_SYLLABLE && at + length <= letters.length; length++) {
			const isSyllable = syllables.has(letters.slice(at, at + length));
			if (isSyllable && (length > 1 || /[aeo]/.test(letters[at]!))) reached[at + length] = true;
		}
	}
	if (reached[letters.length]) return true;
	for (let length = 1; length < LONGEST_SYLLABLE && letters.length - length > 1; length++) {
		if (!reached[letters.length - length]) continue;
		const rest = letters.slice(-length);
		for (const syllable of syllables) if (syllable.startsWith(rest)) return true;
	}
	return false;
}
