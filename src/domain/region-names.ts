import { provinces } from './region-provinces.ts';
import { allRegions, type Region } from './region-table.ts';

const PEOPLES =
	'(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|' +
	'仫佬|羌|布朗|撒拉|毛南|仡佬|普米|怒|保安|裕固|独龙|各)族|哈萨克|蒙古|柯尔克孜|塔吉克|锡伯)';
const AUTONOMOUS = new RegExp(`^(.{2,}?)(?:${PEOPLES})+自治[州县旗]$`);
const KIND = /^(.{2,}?)(?:族?自治[州县旗]|地区|林区|特区|矿区|新区|行政区|区|县|市|盟|旗)$/;
const BANNER_OF_A_PAIR = /[左右前中后合]旗$/;
const BETWEEN = /^[\s\-—–/·,、>|_()]+/;
const FILLER = /^(?:市辖区|省直辖县级行政(?:区划|单位)|自治区直辖县级行政(?:区划|单位))/;

let index: ReadonlyMap<string, readonly Region[]> | undefined;
let longest = 0;

/** The regions that have gone by this name, in full or without their kind (深圳, 白沙 for 白沙黎族自治县). */
export function regionsNamed(name: string): readonly Region[] {
	index ??= indexNames();
	return index.get(name) ?? [];
}

/**
 * The regions that a text names: one name, or the names of a region and of those it lies in, from the widest,
 * joined or parted by spaces and signs (广东省深圳市南山区, 广东-深圳). `fits` says which regions count.
 */
export function regionsInText(text: string, fits: (region: Region) => boolean, within = ''): Region[] {
	const rest = text.replace(BETWEEN, '').replace(FILLER, '').replace(BETWEEN, '');
	const found: Region[] = [];
	index ??= indexNames();
	for (let length = Math.min(rest.length, longest); length >= 2; length--) {
		const beyond = rest.slice(length).replace(BETWEEN, '').replace(FILLER, '');
		for (const region of regionsNamed(rest.slice(0, length))) {
			if (!fits(region) || !liesWithin(region.code, within)) continue;
			found.push(...(beyond === '' ? [region] : regionsInText(again(beyond, region), fits, region.code)));
		}
	}
	return found;
}

/** What is left after a municipality's own name written a second time, as its city. */
function again(text: string, { code, name }: Region): string {
	const short = name.replace(/市$/, '');
	const rest =
		/^(?:11|12|31|50)0000$/.test(code) && text.startsWith(short)
			? text.slice(short.length).replace(/^市/, '')
			: '';
	return rest === '' ? text : rest;
}

/** Whether a region lies in another, or is any region where the other is not given. */
export function liesWithin(code: string, wider: string): boolean {
	return code !== wider && code.startsWith(wider.replace(/(?:00){1,2}$/, ''));
}

function indexNames(): ReadonlyMap<string, readonly Region[]> {
	const names = new Map<string, Region[]>();
	for (const region of allRegions()) {
		for (const name of new Set(namesOf(region))) {
			names.set(name, [...(names.get(name) ?? []), region]);
			longest = Math.max(longest, name.length);
		}
	}
	return names;
}

function namesOf({ code, name }: Region): string[] {
	const province = provinces.find((province) => province.code === code);
	if (province) return [name, province.short, province.zh];
	if (BANNER_OF_A_PAIR.test(name)) return [name];
	return [name, (AUTONOMOUS.exec(name) ?? KIND.exec(name))?.[1] ?? name];
}
