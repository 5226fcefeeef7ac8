import { foldPlace } from './place-text.ts';

/** A province-level region of China: its GB/T 2260 code and the names it is shown under. */
export interface Province {
	readonly code: string;
	readonly zh: string;
	readonly en: string;
	/** The name without its kind of region, 广东, 内蒙古. */
	readonly short: string;
}

const ROWS = [
	'11 北京 市 Beijing',
	'12 天津 市 Tianjin',
	'13 河北 省 Hebei',
	'14 山西 省 Shanxi',
	'15 内蒙古 自治区 Inner Mongolia',
	'21 辽宁 省 Liaoning',
	'22 吉林 省 Jilin',
	'23 黑龙江 省 Heilongjiang',
	'31 上海 市 Shanghai',
	'32 江苏 省 Jiangsu',
	'33 浙江 省 Zhejiang',
	'34 安徽 省 Anhui',
	'35 福建 省 Fujian',
	'36 江西 省 Jiangxi',
	'37 山东 省 Shandong',
	'41 河南 省 Henan',
	'42 湖北 省 Hubei',
	'43 湖南 省 Hunan',
	'44 广东 省 Guangdong',
	'45 广西 壮族自治区 Guangxi',
	'46 海南 省 Hainan',
	'50 重庆 市 Chongqing',
	'51 四川 省 Sichuan',
	'52 贵州 省 Guizhou',
	'53 云南 省 Yunnan',
	'54 西藏 自治区 Xizang',
	'61 陕西 省 Shaanxi',
	'62 甘肃 省 Gansu',
	'63 青海 省 Qinghai',
	'64 宁夏 回族自治区 Ningxia',
	'65 新疆 维吾尔自治区 Xinjiang',
];

/** The 34 province-level regions in the order of their codes, with the names that readers are shown. */
export const provinces: readonly Province[] = [
	...ROWS.map((row) => {
		const [prefix, short = '', kind, ...en] = row.split(' ');
		return { code: `${prefix}0000`, zh: `${short}${kind}`, en: en.join(' '), short };
	}),
	{ code: '710000', zh: '中国台湾', en: 'Taiwan, China', short: '台湾' },
	{ code: '810000', zh: '中国香港', en: 'Hong Kong, China', short: '香港' },
	{ code: '820000', zh: '中国澳门', en: 'Macao, China', short: '澳门' },
];

/** The code of the province that a region of China lies in; null for a country and for invented regions. */
export function provinceOf(value: string): string | null {
	const code = `${value.slice(0, 2)}0000`;
	return /^\d{6}$/.test(value) && provinces.some((province) => province.code === code) ? code : null;
}

/**
 * The code of a province written in English or Pinyin (Guangdong, Guangdong Province), or of Hong Kong, Macao or
 * Taiwan in either language or as a code of ISO 3166-1; null for any other text.
 */
export function provinceNamed(text: string): string | null {
	const key = /^[A-Z]{2,3}$/.test(text) ? text : foldPlace(text).replace(/[^\p{L}]/gu, '');
	return names[key] ?? names[key.replace(ENDING, '')] ?? null;
}

const ENDING = /(?:province|municipality|(?:zhuang|hui|uygur|uyghur)?autonomousregion)?(?:china|prc)?$/;

/** Codes in capitals, names in lower case without spaces and signs. */
const names: Readonly<Record<string, string>> = {
	...Object.fromEntries(
		provinces.map(({ code, en }) => [en.replace(', China', '').replace(/\W/g, '').toLowerCase(), code])
	),
	...Object.fromEntries(
		provinces.slice(-3).flatMap(({ code, zh, short }) => [
			[zh, code],
			[short, code],
		])
	),
	HK: '810000',
	HKG: '810000',
	hongkongsar: '810000',
	hongkongsarchina: '810000',
	chinahongkong: '810000',
	chinahongkongsar: '810000',
	hongkongspecialadministrativeregion: '810000',
	香港特区: '810000',
	xianggang: '810000',
	MO: '820000',
	MAC: '820000',
	macau: '820000',
	macausar: '820000',
	macaosar: '820000',
	macausarchina: '820000',
	macaosarchina: '820000',
	macauchina: '820000',
	chinamacau: '820000',
	chinamacao: '820000',
	chinamacaosar: '820000',
	澳门特区: '820000',
	aomen: '820000',
	TW: '710000',
	TWN: '710000',
	taiwanprovinceofchina: '710000',
	chinesetaipei: '710000',
	chinataiwan: '710000',
	taiwanprovince: '710000',
	taiwanroc: '710000',
	chinataiwanprovince: '710000',
	中华台北: '710000',
	中国台北: '710000',
	tibet: '540000',
	neimenggu: '150000',
	neimongol: '150000',
	innermongol: '150000',
	内蒙: '150000',
};
