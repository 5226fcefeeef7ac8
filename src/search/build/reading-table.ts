import { customPinyin, pinyin } from 'pinyin-pro';
import { gb2312, LEVEL_1 } from '../gb2312.ts';
import { INITIALS, type ReadingTable } from '../readings.ts';

/** Places that the dictionary reads as ordinary words. */
customPinyin({
	乐清: 'yuè qīng',
	乐亭: 'lào tíng',
	乐陵: 'lào líng',
	大埔: 'dà bù',
	单县: 'shàn xiàn',
	尉犁: 'yù lí',
	浚县: 'xùn xiàn',
	歙县: 'shè xiàn',
	泌阳: 'bì yáng',
	蔚县: 'yù xiàn',
	洪洞: 'hóng tóng',
	筠连: 'jūn lián',
	六合: 'lù hé',
});

const HAN = /\p{Script=Han}/u;
const known = new Map<string, string>();

/** The most usual reading of a character in toneless pinyin (ü as v), or the character itself where it has none. */
export function soundOf(character: string): string {
	const before = known.get(character);
	if (before !== undefined) return before;
	let sound = character;
	if (HAN.test(character)) {
		const [read = ''] = pinyin(character, { toneType: 'none', type: 'array', v: true });
		if (/^[a-z]+$/.test(read)) sound = read;
	}
	known.set(character, sound);
	return sound;
}

const several = new Map<string, boolean>();

/** Whether a character has more than one reading in toneless pinyin. */
function hasSeveral(character: string): boolean {
	let has = several.get(character);
	if (has === undefined) {
		const read = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true });
		several.set(character, (has = HAN.test(character) && new Set(read).size > 1));
	}
	return has;
}

/**
 * The readings of a folded text's characters as its words have them (重庆: chong qing); null where it cannot tell, or no
 * character has more than one.
 */
export function soundsInContext(folded: string): readonly string[] | null {
	const characters = [...folded];
	if (!characters.some(hasSeveral)) return null;
	const read = pinyin(folded, { toneType: 'none', type: 'array', v: true, nonZh: 'spaced' });
	if (read.length !== characters.length) return null;
	return read.map((sound, at) => (/^[a-z]+$/.test(sound) ? sound : characters[at]!));
}

/** The table of readings that the root of the index carries. `used`: every character that a name holds. */
export function makeReadingTable(used: Iterable<string>): ReadingTable {
	const inGb = new Set(gb2312);
	const second = gb2312.slice(LEVEL_1).map((character) => split(soundOf(character)));
	const finalNames = [...new Set(second.map(({ final }) => final))].toSorted();
	const number = (at: number) => String.fromCharCode(35 + at);
	return {
		runs: runsOf(gb2312.slice(0, LEVEL_1).map(soundOf)),
		initials: second.map(({ initial }) => number(INITIALS.indexOf(initial))).join(''),
		finals: second.map(({ final }) => number(finalNames.indexOf(final))).join(''),
		finalNames: finalNames.join(' '),
		others: [...new Set(used)]
			.filter((character) => !inGb.has(character) && soundOf(character) !== character)
			.toSorted()
			.map((character) => character + soundOf(character))
			.join(''),
	};
}

/** A syllable's initial and final. */
function split(syllable: string): { readonly initial: string; readonly final: string } {
	const initial = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?/.exec(syllable)![0];
	return { initial, final: syllable.slice(initial.length) };
}

/** Equal neighbours as one: a character for their number (at most 90), then the syllable. */
function runsOf(syllables: readonly string[]): string {
	let runs = '';
	for (let from = 0, to = 0; from < syllables.length; from = to) {
		while (to < syllables.length && to - from < 90 && syllables[to] === syllables[from]) to++;
		runs += String.fromCharCode(32 + to - from) + syllables[from];
	}
	return runs;
}
