import { readCountry } from './countries.ts';
import { foldPlace } from './place-text.ts';
import { liesWithin, regionsInText } from './region-names.ts';
import { provinceNamed } from './region-provinces.ts';
import { inForce, regionsOf, type Region } from './region-table.ts';

/** The region code of invented data, which GB/T 2260 does not know. */
export const DEMO_REGION = '000000';

/** A region read. `abolished` is true where the code or name was not in force on the day. */
export interface RegionRead {
	readonly value: string;
	readonly abolished: boolean;
	readonly repaired: boolean;
}

/**
 * Reads a region of China as its GB/T 2260 code of the day (`YYYY-MM-DD`; null is today), and any other country or
 * territory as its ISO 3166-1 alpha-2 code. Understood are codes of two, four and six digits and the longer ones
 * of statistics; names in full, without their kind, and one after the other from the widest; English names of
 * provinces and countries. A name that several regions bear on that day is null, as is any other text.
 */
export function readRegion(written: string, day: string | null): RegionRead | null {
	const key = `${day?.slice(0, 4) ?? ''} ${written}`;
	if (known.size > 20_000) known.clear();
	if (!known.has(key)) known.set(key, readIn(written, day === null ? null : Number(day.slice(0, 4))));
	return known.get(key) ?? null;
}

function readIn(written: string, year: number | null): RegionRead | null {
	const text = written.normalize('NFKC').trim();
	const read = /^\d+$/.test(text) ? readCode(text, year) : readName(text, year);
	return read && { ...read, repaired: read.value !== written };
}

/** What was read lately: an export names few places, and each of them many times. */
const known = new Map<string, RegionRead | null>();

type Found = Omit<RegionRead, 'repaired'>;

function readCode(digits: string, year: number | null): Found | null {
	if (!/^(?:\d\d|\d{4}|\d{6}|\d{9}|\d{12})$/.test(digits)) return null;
	const code = digits.slice(0, 6).padEnd(6, '0');
	if (code === DEMO_REGION) return { value: DEMO_REGION, abolished: false };
	const meanings = regionsOf(code);
	if (meanings.length > 0)
		return { value: code, abolished: !meanings.some((region) => inForce(region, year, 'near')) };
	return /^\d{4}01$/.test(code) || /^\d\d(?:0[12]|90)00$/.test(code) ? readCode(widerOf(code), year) : null;
}

/** The region whose directly governed part (市辖区, 县, 省直辖县级) the code stands for. */
const widerOf = (code: string): string => (code.endsWith('00') ? code.slice(0, 2) : code.slice(0, 4));

function readName(text: string, year: number | null): Found | null {
	const province = provinceNamed(text);
	if (province) return { value: province, abolished: false };
	const country = readCountry(text);
	if (country) return { value: country, abolished: false };
	const place = foldPlace(text).replace(/^(?:中华人民共和国|中国)(?=.)/, '');
	for (const certainty of ['exact', 'near', 'any'] as const) {
		const found = regionsInText(place, (region) => inForce(region, year, certainty));
		if (found.length > 0) return theOne(found, certainty === 'any');
	}
	return readOverseas(place);
}

/** What is written of Hong Kong, Macao and Taiwan beside their names: 台湾地区, 香港九龙, 台北市. GB/T 2260 has no code below theirs. */
function readOverseas(place: string): Found | null {
	const [, name = ''] = /^(香港|澳门|台湾)\p{Script=Han}{0,12}$/u.exec(place) ?? [];
	const value = provinceNamed(TAIWAN.test(place) ? '台湾' : name);
	return value === null ? null : { value, abolished: false };
}

const TAIWAN =
	/^(?:(?:台北|新北|桃园|台中|台南|高雄|基隆|新竹|嘉义)市?|(?:新竹|嘉义|宜兰|苗栗|彰化|南投|云林|屏东|台东|花莲|澎湖)县)\p{Script=Han}{0,8}$/u;

/** The only region of several that bears the name: a province goes before others, a region before those within it. */
function theOne(found: readonly Region[], abolished: boolean): Found | null {
	const codes = [...new Set(found.map(({ code }) => code))];
	const widest = codes.find((code) => code.endsWith('0000')) ?? codes.find((code) => isWidest(code, codes));
	return widest === undefined ? null : { value: widest, abolished };
}

const isWidest = (code: string, codes: readonly string[]): boolean =>
	codes.every((other) => other === code || liesWithin(other, code));
