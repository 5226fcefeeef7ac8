import { pinyin } from 'pinyin-pro';

/** Places whose usual reading dictionaries of words get wrong, as people there and the post office read them. */
export const PLACE_READINGS: Readonly<Record<string, string>> = {
	重庆: 'chong qing',
	厦门: 'xia men',
	六安: 'lu an',
	亳州: 'bo zhou',
	蚌埠: 'beng bu',
	乐清: 'yue qing',
	东莞: 'dong guan',
	番禺: 'pan yu',
	台州: 'tai zhou',
	丽水: 'li shui',
	铅山: 'yan shan',
	长春: 'chang chun',
	长子: 'zhang zi',
};
const PLACES = new RegExp(Object.keys(PLACE_READINGS).join('|'), 'g');

const known = new Map<string, string>();

/** A character's commonest reading without tone (ü as v); the character itself where it has none. */
function soundOf(character: string): string {
	const before = known.get(character);
	if (before !== undefined) return before;
	const [read = character] = pinyin(character, { toneType: 'none', type: 'array', v: true });
	known.set(character, read);
	return read;
}

export const soundsAlone = (plain: string): readonly string[] => [...plain].map(soundOf);

/** The readings of a plain name's characters as its words have them; places as they are called. */
export function soundsInWords(plain: string): readonly string[] {
	const characters = [...plain];
	const read = pinyin(plain, { toneType: 'none', type: 'array', v: true, nonZh: 'spaced' });
	const sounds = read.length === characters.length ? [...read] : [...soundsAlone(plain)];
	for (const { 0: place, index } of plain.matchAll(PLACES))
		sounds.splice(index, place.length, ...PLACE_READINGS[place]!.split(' '));
	return sounds;
}

/** Whether letters are how characters are read, from the first letter of one of them on. */
export function isReadSo(sounds: readonly string[], letters: string): boolean {
	const joined = sounds.join('');
	for (let found = joined.indexOf(letters); found >= 0; found = joined.indexOf(letters, found + 1)) {
		let begins = 0;
		for (const sound of sounds) {
			if (begins === found) return true;
			begins += sound.length;
		}
	}
	return false;
}
