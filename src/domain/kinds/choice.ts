import { fault } from '../problem.ts';
import type { Field, Named, Read } from '../field.ts';
import { COMMA, type Lang } from '../lang.ts';
import type { ClosedList } from '../lists.ts';
import { base } from './base.ts';

/** One of a closed list. The export writes either wording, an alias or the code; the record keeps the code. */
export const choice = ({ values, ...named }: Named & { values: ClosedList }) => {
	const codes = codesOf(values);
	return {
		...base('choice', named),
		values,
		read: (written: string): Read => {
			const found = codes.get(foldWording(written));
			return found === undefined ? { fault: unknownValue(written, values) } : { value: found };
		},
		show: (member: string, lang: Lang) => values[member]?.[lang] ?? member,
		bucket: (member: string): string | null => member,
		showBucket: (bucket: string, lang: Lang) => values[bucket]?.[lang] ?? bucket,
	} satisfies Field;
};

/** Compared without width, case and spaces. */
export const foldWording = (written: string) => written.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

const folded = new WeakMap<ClosedList, ReadonlyMap<string, string>>();

/** The codes of a closed list by every folded wording of theirs. */
export function codesOf(values: ClosedList): ReadonlyMap<string, string> {
	const known = folded.get(values);
	if (known) return known;
	const codes = new Map<string, string>();
	for (const [code, { zh, en, aliases = [] }] of Object.entries(values))
		for (const written of [code, zh, en, ...aliases]) codes.set(foldWording(written), code);
	folded.set(values, codes);
	return codes;
}

function unknownValue(written: string, values: ClosedList) {
	const permitted = Object.values(values);
	const list = (lang: Lang) =>
		permitted
			.slice(0, 12)
			.map((wording) => wording[lang])
			.join(COMMA[lang]) + (permitted.length > 12 ? ' …' : '');
	return fault(
		'value-unknown',
		`“${written}”不在允许的取值之中：${list('zh')}。`,
		`“${written}” is not one of the permitted values: ${list('en')}.`,
		'改用允许的取值，或在 source.yaml 的 values 中写明对应关系 / use a permitted value, or map this one under values in source.yaml'
	);
}
