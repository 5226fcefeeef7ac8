import { Converter } from 'opencc-js/t2cn';

/** Every traditional character that has one simplified form, which is no traditional form of another, by its code unit. */
const simplifiedOf: ReadonlyMap<number, string> = (() => {
	const convert = Converter({ from: 't', to: 'cn' });
	const table = new Map<number, string>();
	for (let unit = 0x3400; unit <= 0x9fff; unit++) {
		const character = String.fromCharCode(unit);
		const simplified = convert(character);
		if (simplified !== character && simplified.length === 1) table.set(unit, simplified);
	}
	// 薴 becomes 苧, which is itself the traditional form of 苎.
	for (const [unit, simplified] of table) table.set(unit, table.get(simplified.charCodeAt(0)) ?? simplified);
	return table;
})();

const traditional: ReadonlyMap<string, string> = (() => {
	const table = new Map<string, string>();
	for (const [unit, simplified] of simplifiedOf)
		table.set(simplified, (table.get(simplified) ?? '') + String.fromCharCode(unit));
	return table;
})();

/** The traditional characters whose simplified form a character is, or an empty text. */
export const traditionalOf = (simplified: string): string => traditional.get(simplified) ?? '';

/** Every traditional character with its one simplified form, in the order of their codes. */
export const simplifiedPairs: readonly (readonly [string, string])[] = [...simplifiedOf].map(
	([unit, simplified]) => [String.fromCharCode(unit), simplified] as const
);

const MAY_BE_TRADITIONAL = /[\u3400-\u9fff]/;

/** A text with its traditional characters one by one in simplified form: for comparison, never for display. */
export function simplify(text: string): string {
	if (!MAY_BE_TRADITIONAL.test(text)) return text;
	let [simplified, from] = ['', 0];
	for (let at = 0; at < text.length; at++) {
		const other = simplifiedOf.get(text.charCodeAt(at));
		if (other === undefined) continue;
		simplified += text.slice(from, at) + other;
		from = at + 1;
	}
	return from === 0 ? text : simplified + text.slice(from);
}
