import table from './countries.json' with { type: 'json' };
import type { Lang } from './lang.ts';
import { foldPlace } from './place-text.ts';

/** A country or territory, as a row of the table has it: ISO 3166-1 alpha-2 (and XK, Kosovo), alpha-3, its names, and other names it goes by. */
type Country = readonly [alpha2: string, alpha3: string, zh: string, en: string, ...others: string[]];

const countries = table.map((row) => row.split('|') as unknown as Country);
const FORMAL =
	/^(?:the )?(?:[a-z]+ ){0,2}(?:republic|kingdom|principality|sultanate|commonwealth|state|federation) of (?:the )?/;

let codes: ReadonlyMap<string, string> | undefined;
let byCode: ReadonlyMap<string, Country> | undefined;

/**
 * The ISO 3166-1 alpha-2 code of a country or territory written as a code in capitals, or under an English or
 * Chinese name in its usual variants: `Viet Nam`, `Korea, Republic of`, `Austria (AT)`, `科特迪瓦`. Null for any other
 * text. China's provinces, Hong Kong, Macao and Taiwan among them, are not looked for here.
 */
export function readCountry(written: string): string | null {
	codes ??= new Map(countries.flatMap(namesOf));
	const trimmed = written.trim().normalize('NFKC');
	if (/^[A-Z]{2,3}$/.test(trimmed)) return codes.get(trimmed) ?? codes.get(keyOf(trimmed)) ?? null;
	const [, name = trimmed, code] = /^(.+?)\s*\(([A-Z]{2})\)$/.exec(trimmed) ?? [];
	const found = readName(name);
	return code === undefined || found === codes.get(code) ? found : null;
}

/** The name of a country by its alpha-2 code; null for a code that is none. */
export function showCountry(code: string, lang: Lang): string | null {
	byCode ??= new Map(countries.map((country) => [country[0], country]));
	return byCode.get(code)?.[lang === 'zh' ? 2 : 3] ?? null;
}

function readName(name: string): string | null {
	const folded = foldPlace(name);
	const [, last, first] = /^([^,]+), (the|.+ of(?: the)?)$/.exec(folded) ?? [];
	const direct = [folded, first === undefined ? folded : `${first} ${last}`];
	const short = direct
		.map((text) => text.replace(FORMAL, ''))
		.filter((text) => text !== 'china' || folded === text);
	return (
		[...direct, ...short].map((text) => codes!.get(keyOf(text))).find((code) => code !== undefined) ?? null
	);
}

function namesOf([alpha2, alpha3, ...names]: Country): [string, string][] {
	return [
		...names
			.flatMap((name) => [name, name.replace(/^the /i, '')])
			.map((name): [string, string] => [keyOf(foldPlace(name)), alpha2]),
		[alpha2, alpha2],
		[alpha3, alpha2],
	];
}

/** Names are kept in lower case, so that no name is taken for a code. */
const keyOf = (folded: string): string =>
	folded
		.toLowerCase()
		.replace(/^the /, '')
		.replace(/\band\b|[^\p{L}\p{N}]/gu, '');
