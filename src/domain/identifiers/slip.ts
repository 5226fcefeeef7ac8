import { isUscc, usccFaults } from './uscc.ts';

const NEVER_USED: Readonly<Record<string, string>> = { I: '1', O: '0', Z: '2', S: '5', V: 'U' };
const ALIKE = ['8B', '0D', '0Q', '6G', '1L', '17', '4A', 'PR', 'EF', 'MN', 'CG'];
const confusables = new Map<string, string[]>();
for (const [one, other] of ALIKE.map((pair) => [pair[0]!, pair[1]!] as const)) {
	confusables.set(one, [...(confusables.get(one) ?? []), other]);
	confusables.set(other, [...(confusables.get(other) ?? []), one]);
}

/** The code with each letter that the standard never uses (I O Z S V) as the symbol it is mistaken for. */
export const withUsedSymbols = (code: string): string =>
	code.replace(/[IOZSV]/g, (letter) => NEVER_USED[letter]!);

/**
 * The unified social credit code that was probably meant: the one correction of a letter that is never
 * used, of a look-alike, or of two neighbours exchanged that makes both checks pass. Null where none or
 * more than one does. A suggestion to the sender, never applied.
 */
export function likelyUscc(code: string): string | null {
	const corrected = withUsedSymbols(code);
	const candidates = corrected === code ? [...exchanges(code), ...substitutions(code)] : [corrected];
	const passing = new Set(candidates.filter((candidate) => isUscc(candidate) && !usccFaults(candidate).body));
	const [only] = passing;
	return passing.size === 1 ? only! : null;
}

const exchanges = (code: string): string[] =>
	[...code.slice(1)].map((next, place) => code.slice(0, place) + next + code[place] + code.slice(place + 2));

const substitutions = (code: string): string[] =>
	[...code].flatMap((symbol, place) =>
		(confusables.get(symbol) ?? []).map((other) => code.slice(0, place) + other + code.slice(place + 1))
	);
