import { showCountry } from './countries.ts';
import type { Lang } from './lang.ts';
import { provinceOf, provinces } from './region-provinces.ts';
import { DEMO_REGION } from './region-read.ts';
import { inForce, regionsOf, type Region } from './region-table.ts';

const DEMO_NAME = { zh: '示例地区', en: 'Example region' };

/**
 * A region for readers: a province by its official name, Hong Kong, Macao and Taiwan as China's (中国香港, Hong
 * Kong, China), a city or county after the names of those it lies in, in English before the province's name; a
 * country by its name. A code that has changed its meaning shows the one of `day`, or the latest. An unknown
 * code is shown as it is.
 */
export function showRegion(value: string, lang: Lang, day: string | null = null): string {
	if (value === DEMO_REGION) return DEMO_NAME[lang];
	const province = provinces.find(({ code }) => code === provinceOf(value));
	if (!province) return showCountry(value, lang) ?? value;
	if (value === province.code) return province[lang];
	const region = meaningOn(value, day);
	if (!region) return value;
	const year = day === null ? region.until : Number(day.slice(0, 4));
	const city = regionsOf(`${value.slice(0, 4)}00`)
		.filter((city) => inForce(city, year, 'near'))
		.pop();
	const local = city && city.code !== value ? city.name + region.name : region.name;
	return lang === 'zh' ? province.zh + local : `${local}, ${province.en}`;
}

function meaningOn(code: string, day: string | null): Region | undefined {
	const meanings = regionsOf(code);
	const year = day === null ? null : Number(day.slice(0, 4));
	return (
		meanings.find((region) => year !== null && inForce(region, year, 'exact')) ??
		meanings[meanings.length - 1]
	);
}
