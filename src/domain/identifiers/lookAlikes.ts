const LATIN: Readonly<Record<string, string>> = Object.fromEntries([
	...pairs('АВЕЅІЈКМНОРСТУХ', 'ABESIJKMHOPCTYX'),
	...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
]);

/** The capitals of Cyrillic and Greek that look like Latin ones, as the Latin letters they pass for. */
export const withLatinLetters = (capitals: string): string =>
	capitals.replace(/[\u0370-\u03ff\u0400-\u04ff]/g, (letter) => LATIN[letter] ?? letter);

function pairs(letters: string, latin: string) {
	return [...letters].map((letter, place) => [letter, latin[place]!] as const);
}
