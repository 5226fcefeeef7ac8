import { randomOf, type Random } from '../demo/random.ts';
import { bareOf, drawPlaces } from './places.ts';
import {
	BRAND_CHARACTERS,
	BRANCHES,
	FORMS,
	LATIN_FORMS,
	LATIN_SYLLABLES,
	LATIN_TRADES,
	TRADES,
} from './words.ts';

/** An invented firm's name and its parts; those that it does not have are empty. */
export interface FirmName {
	/** The place with which the name begins. */
	readonly place: string;
	readonly brand: string;
	/** The place that stands in brackets behind the brand, without them. */
	readonly inBrackets: string;
	readonly trade: string;
	/** The legal form, with the branch that it names. */
	readonly form: string;
	/** All of it, as it is displayed. */
	readonly whole: string;
}

/** The name of that number in a set: always the same one. `lane` tells names of one number apart. */
export function firmName(seed: string, lane: string, number: number): FirmName & { readonly code: string } {
	const random = randomOf(seed, lane, number);
	const { places, code } = drawPlaces(random);
	const turn = random.between(0, 99);
	if (turn === 99) return { ...latinName(random), code };
	const brand = drawBrand(random);
	const trade = random.pick(TRADES);
	const branch = random.chance(0.04);
	const form = branch ? `有限公司${random.pick(BRANCHES)}分公司` : random.pick(FORMS);
	const inBrackets = turn < 8 ? bareOf(random.pick(places)) : '';
	const place = inBrackets !== '' || turn > 95 ? '' : placeOf(random, places);
	const behind = inBrackets === '' ? '' : random.chance(0.9) ? `（${inBrackets}）` : `(${inBrackets})`;
	return { place, brand, inBrackets, trade, form, code, whole: place + brand + behind + trade + form };
}

/** Two characters for most, three for many, four for a few. */
export function drawBrand(random: Random): string {
	const turn = random.between(0, 9);
	const length = turn < 7 ? 2 : turn < 9 ? 3 : 4;
	let brand = '';
	while (brand.length < length) brand += random.pick(BRAND_CHARACTERS);
	return brand;
}

/** The ways in which names begin with a place: province, city or county, one or two of them, with their kind or bare. */
function placeOf(random: Random, places: readonly string[]): string {
	const [widest = '', city = widest] = places;
	const county = places.at(-1)!;
	switch (random.between(0, 11)) {
		case 0:
		case 1:
			return bareOf(widest);
		case 2:
			return widest;
		case 3:
		case 4:
			return bareOf(city);
		case 5:
		case 6:
		case 7:
			return city;
		case 8:
			return bareOf(widest) + bareOf(county);
		case 9:
			return widest + county;
		case 10:
			return city === county ? city : city + county;
		default:
			return county;
	}
}

function latinName(random: Random): FirmName {
	const word = () => {
		const text = Array.from({ length: random.between(2, 3) }, () => random.pick(LATIN_SYLLABLES)).join('');
		return text[0]!.toUpperCase() + text.slice(1);
	};
	const brand = random.chance(0.5) ? word() : `${word()} ${word()}`;
	const [trade, form] = [random.pick(LATIN_TRADES), random.pick(LATIN_FORMS)];
	return { place: '', brand, inBrackets: '', trade, form, whole: `${brand} ${trade} ${form}` };
}
