import type { Dataset } from '../domain/dataset.ts';
import { fault } from '../domain/problem.ts';
import { parties } from '../domain/value.ts';
import { copyOf } from './collection.ts';
import type { Entry } from './entry.ts';
import type { reporter } from './sink.ts';

/** Names are compared in NFKC, without spaces and case. */
const foldName = (name: string) => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/**
 * Notes codes that come with two names and names that come with two codes, across all exports of a dataset.
 * Only codes whose check digit holds are compared; natural persons are left out.
 */
export function compareNames(dataset: Dataset) {
	const nameOf = new Map<string, string>();
	const codeOf = new Map<string, string>();
	const fields = Object.keys(dataset.fields).filter((name) => dataset.fields[name]!.parts);

	return function compare({ values, file, sheet, row }: Entry, tell: ReturnType<typeof reporter>) {
		for (const field of fields)
			for (const { name, kind, ids } of parties(values[field])) {
				const code = ids.find(({ scheme, valid }) => scheme === 'uscc' && valid !== false)?.value;
				if (code === undefined || kind === 'person') continue;
				const folded = foldName(name);
				const before = nameOf.get(code);
				const other = codeOf.get(folded);
				const ownCode = before === undefined || other === undefined ? copyOf(code) : code;
				const ownName = before === undefined ? copyOf(name) : name;
				if (before === undefined) nameOf.set(ownCode, ownName);
				else if (before !== name && foldName(before) !== folded)
					tell(twoNames(code, name, before), { file, sheet, row, field, cell: name });
				if (other === undefined) codeOf.set(folded === name ? ownName : copyOf(folded), ownCode);
				else if (other !== code) tell(twoCodes(name, code, other), { file, sheet, row, field, cell: code });
			}
	};
}

const twoNames = (code: string, name: string, other: string) =>
	fault(
		'code-two-names',
		`代码“${code}”这里对应“${name}”，别的行中对应“${other}”。`,
		`The code “${code}” is of “${name}” here, and of “${other}” on another row.`,
		'核对名称；更名的请填写曾用名 / check the name; if it changed, fill in the former name'
	);

const twoCodes = (name: string, code: string, other: string) =>
	fault(
		'name-two-codes',
		`名称“${name}”这里的代码是“${code}”，别的行中是“${other}”。同名的可能是不同主体。`,
		`“${name}” has the code “${code}” here and “${other}” on another row. Parties of one name may be different ones.`
	);
