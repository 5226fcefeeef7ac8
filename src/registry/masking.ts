import type { Dataset } from '../domain/dataset.ts';
import { coreOfName } from '../domain/companyName.ts';
import type { Fields } from '../domain/field.ts';
import { givenName, maskPerson } from '../domain/person.ts';
import { partyKinds } from '../domain/party-lists.ts';
import { simplify, traditionalOf } from './simplified.ts';
import { texts, type Party, type Value, type Values } from '../domain/value.ts';

/** A text that must not be read, and what stands in its place. */
export interface Replacement {
	readonly hidden: string;
	readonly shown: string;
}

export const SUPPRESSED = '〔已隐去〕';

/** What stands in place of a party that may not be named: 某 and its kind, such as 某食品企业. */
export function namelessParty({ kind }: Party, dataset: Dataset, values: Values): string {
	if (kind === 'person') return '某某';
	const groups = Object.entries(dataset.fields).flatMap(([name, { values: list }]) =>
		list ? texts(values[name]).map((code) => list[code]?.group) : []
	);
	const food = groups.length > 0 && groups.includes('food') ? '食品' : '';
	return `某${food}${partyKinds[kind ?? 'enterprise']?.zh ?? '企业'}`;
}

/** The texts by which a masked person could still be recognised. */
export function personReplacements(party: Party): readonly Replacement[] {
	const shown = maskPerson(party.name);
	const given = givenName(party.name);
	return [
		{ hidden: party.name, shown },
		...party.former.map((name) => ({ hidden: name, shown: maskPerson(name) })),
		...party.ids.map(({ value }) => ({ hidden: value, shown: '' })),
		...(given !== null && given.length > 1 ? [{ hidden: given, shown: '某' }] : []),
	];
}

/** The texts by which a party that may not be named could still be recognised. */
export function partyReplacements(party: Party, shown: string): readonly Replacement[] {
	const names = [party.name, ...party.former];
	return [
		...names.map((hidden) => ({ hidden, shown })),
		...names.flatMap((name) => coreOfName(name).map((hidden) => ({ hidden, shown }))),
		...party.ids.map(({ value }) => ({ hidden: value, shown: '' })),
		...(party.kind === 'person' ? personReplacements(party) : []),
	];
}

/** A record's values with hidden texts replaced wherever they stand. Links go when anything is hidden. */
export function replaceIn(values: Values, fields: Fields, replacements: readonly Replacement[]): Values {
	const ordered = replacements
		.filter(({ hidden }) => hidden.length > 1)
		.toSorted((a, b) => b.hidden.length - a.hidden.length);
	if (ordered.length === 0) return values;
	const replace = (text: string) => ordered.reduce(replaceOne, text);
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => {
			const field = fields[name]!;
			if (value === null || field.parts || field.values) return [name, value];
			if (field.leads) return [name, null];
			return [name, mapTexts(value, replace)];
		})
	);
}

export const mapTexts = (value: Value, change: (text: string) => string): Value => {
	if (typeof value === 'string') return change(value);
	if (Array.isArray(value))
		return value.map((member) => (typeof member === 'string' ? change(member) : member)) as Value;
	return value;
};

/** Replaces a text in every width, case, spacing and invisible-character form in which it may be written. */
function replaceOne(text: string, { hidden, shown }: Replacement): string {
	const plain = text.replaceAll(hidden, shown);
	const pattern = [...simplify(hidden.normalize('NFKC').replace(/\s+/g, ''))]
		.map(formsOf)
		.join('[\\s\\u00ad\\u200b-\\u200f\\u2060\\ufeff]*');
	return plain.normalize('NFC').replace(new RegExp(pattern, 'giu'), () => shown);
}

const WIDE = 0xfee0;

function formsOf(character: string): string {
	const point = character.codePointAt(0)!;
	const wide = point > 0x20 && point < 0x7f ? String.fromCodePoint(point + WIDE) : '';
	const escaped = (each: string) => each.replace(/[\\\]^-]/g, '\\$&');
	return `[${escaped(character)}${wide}${traditionalOf(character)}]`;
}
