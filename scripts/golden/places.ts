import { allRegions, type Region } from '../../src/domain/region-table.ts';
import type { Random } from '../demo/random.ts';

/** Where a firm is, in the words of its name, from the widest: each with the word for what it is (`江苏省`, `苏州市`). */
export type Places = readonly string[];

const inForce = allRegions().filter(({ until }) => until === null);
const nameOf = new Map(inForce.map(({ code, name }) => [code, name]));
/** Counties, districts and cities of that level; the empty stretches of the municipalities' tables are left out. */
const counties: readonly Region[] = inForce.filter(({ code }) => !code.endsWith('00'));

/** Of these names more firms are drawn, since their readings are often got wrong. */
const MISREAD = /^(?:重庆|厦门|六安|亳州|蚌埠|乐清|东莞|番禺|台州|丽水|铅山|长春|长子)/;
const places = counties.map(({ code, name }) => {
	const above = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`].map((each) => nameOf.get(each));
	return { code, places: [...new Set([...above.filter((each) => each !== undefined), name])] };
});
const misread = places.filter((each) => each.places.some((name) => MISREAD.test(name)));

/** A drawn county with the city and the province it lies in, and its code. */
export const drawPlaces = (random: Random): { readonly places: Places; readonly code: string } =>
	random.pick(random.chance(0.03) ? misread : places);

const KIND = /(?:特别行政区|(?:壮族|回族|维吾尔)?自治区|地区|自治州|[省市区县])$/;

/** A place without the word for what it is: `苏州` for `苏州市`; the whole where too little would be left. */
export function bareOf(place: string): string {
	const bare = place.replace(KIND, '');
	return bare.length < 2 ? place : bare;
}
