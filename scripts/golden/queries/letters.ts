import type { Random } from '../../demo/random.ts';
import { plainText, withoutForm } from '../oracle/plain-text.ts';
import { readSo, withInitials } from '../oracle/rules.ts';
import { PLACE_READINGS, soundsInWords } from '../oracle/sound.ts';
import type { Asked, Maker } from '../query.ts';
import type { FirmName } from '../names.ts';
import { isChinese } from './names.ts';

/** The readings of a firm's name, without its legal form; null where it is not all Chinese. */
function soundsOf(firm: FirmName | null): readonly string[] | null {
	const core = firm && withoutForm(plainText(firm.whole));
	return core && isChinese(core) ? soundsInWords(plainText(firm.whole)).slice(0, core.length) : null;
}

const typed = (sounds: readonly string[], random: Random): Asked => {
	const letters = sounds.join('');
	const text = random.chance(0.3) ? sounds.join(' ') : letters;
	return { text, group: 'party', isRight: readSo(letters) };
};
const initials = (sounds: readonly string[], random: Random): Asked => {
	const letters = sounds.map(([initial]) => initial).join('');
	return {
		text: random.chance(0.3) ? letters.toUpperCase() : letters,
		group: 'party',
		isRight: withInitials(letters),
	};
};

export const pinyinStart: Maker = ({ firm }, random) => {
	const sounds = soundsOf(firm);
	return sounds && typed(sounds.slice(0, random.between(3, 7)), random);
};

export const pinyinInside: Maker = ({ firm }, random) => {
	const sounds = soundsOf(firm);
	if (!sounds || sounds.length < 5) return null;
	const from = random.between(1, sounds.length - 3);
	return typed(sounds.slice(from, from + random.between(3, 5)), random);
};

/** From a place whose reading is often got wrong, or with 商行 at the end. */
export const pinyinPlace: Maker = ({ firm }, random) => {
	const sounds = soundsOf(firm);
	if (!sounds || !firm) return null;
	if (firm.form === '商行') return typed([...sounds.slice(-3), 'shang', 'hang'], random);
	const place = Object.keys(PLACE_READINGS).find((each) => firm.place.includes(each));
	if (place === undefined) return null;
	const from = firm.place.indexOf(place);
	return typed(sounds.slice(from, from + place.length + random.between(0, 4)), random);
};

export const initialsStart: Maker = ({ firm }, random) => {
	const sounds = soundsOf(firm);
	return sounds && initials(sounds.slice(0, random.between(4, 8)), random);
};

export const initialsInside: Maker = ({ firm }, random) => {
	const sounds = soundsOf(firm);
	if (!sounds || sounds.length < 6) return null;
	const from = random.between(1, sounds.length - 4);
	return initials(sounds.slice(from, from + random.between(4, 7)), random);
};
