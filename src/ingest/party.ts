import type { Field, Reading } from '../domain/field.ts';
import { identify } from '../domain/identifiers/partyCode.ts';
import { isDemoRegion } from '../domain/identifiers/uscc.ts';
import { damagedNumber } from '../domain/kinds/code.ts';
import { choice } from '../domain/kinds/choice.ts';
import { region } from '../domain/kinds/region.ts';
import { partyKinds, partyRoles } from '../domain/party-lists.ts';
import { readsAsPerson } from '../domain/person.ts';
import type { Fault } from '../domain/problem.ts';
import type { Identifier, Party } from '../domain/value.ts';
import { personalIn } from './cell.ts';
import { isIdNumber } from '../domain/identifiers/idNumber.ts';
import { fieldReader } from './field.ts';
import type { Finding, Slots, Written } from './entry.ts';
import { finding } from './entry.ts';
import { splitMembers } from './meanings.ts';
import type { Mapping } from './mapping.ts';
import {
	lookAlikeLetters,
	lostZeros,
	outOfStep,
	personalCode,
	personMarked,
	personPresumed,
	unknownCode,
	wrongCheck,
} from './party-faults.ts';

const label = { zh: '', en: '' };

/** The parties of a field, and what was found in their cells. */
export interface PartiesRead {
	readonly value: readonly Party[];
	readonly findings: readonly Finding[];
	/** True where the cells of the group cannot be matched with each other or one of them is unusable. */
	readonly broken: boolean;
}

/**
 * Makes the reader of a group of cells that name parties. Several names in the cell split their companions in
 * step; a companion cell with another count breaks the group.
 */
export function partyReader(name: string, field: Field, mapping: Mapping) {
	const readName = fieldReader(
		name,
		{ ...field, read: (written) => ({ value: written.replace(/\s*\n\s*/g, ' ') }) },
		mapping
	);
	const named = { column: '', label };
	const readKind = fieldReader(`${name}Kind`, choice({ ...named, values: partyKinds }), mapping);
	const readRole = fieldReader(`${name}Role`, choice({ ...named, values: partyRoles }), mapping);
	const readRegion = fieldReader(`${name}Region`, region(named), mapping);
	const separator = mapping.separators[name];
	const blanks = new Set(mapping.blank);

	return function readParties(slots: Slots, row: Reading): PartiesRead {
		const findings: Finding[] = [];
		let broken = false;
		const nameCell = slots.get(name);
		const names = pieces(nameCell, field.many);
		const value = names.map((written, at) => readParty(written, at, names.length));
		return { value: value.filter((party) => party !== null), findings, broken };

		function readParty(written: string, at: number, of: number): Party | null {
			const nameRead = readName({ ...nameCell!, text: written, items: null }, row);
			if ('fault' in nameRead) return refuse(nameRead.fault, nameCell!);
			const text = Array.isArray(nameRead.value) ? nameRead.value.join('；') : nameRead.value;
			if (text === null) return null;
			note(nameRead.notes, nameCell!);
			const kind = one(companion('Kind', at, of), readKind);
			const marked = companion('Persons', at, of);
			const ids = ['Code', 'OrgCode', 'RegNo'].flatMap((part) => identifiers(companion(part, at, of)));
			const presumed =
				kind === null && (marked !== null || (ids.length === 0 && readsAsPerson(text as string)));
			if (presumed) note([marked ? personMarked(marked.column) : personPresumed()], nameCell!);
			return {
				name: text as string,
				kind: presumed ? 'person' : kind,
				ids: dedupe(ids),
				former: formerNames(companion('Former', at, of)),
				region: one(companion('Region', at, of), readRegion),
				role: one(companion('Role', at, of), readRole) ?? field.role ?? null,
			};
		}

		function companion(part: string, at: number, of: number): Written | null {
			const cell = slots.get(name + part);
			if (!cell || (cell.text === '' && !cell.items) || blanks.has(cell.text.trim())) return null;
			if (of === 1 || cell.constant) return cell;
			const members = pieces(cell, true);
			if (members.length !== of) {
				if (!broken) findings.push(finding(outOfStep(of, members.length), name, cell, 'reject'));
				broken = true;
				return null;
			}
			const text = members[at]!;
			return blanks.has(text) ? null : { ...cell, text, items: null };
		}

		function one(cell: Written | null, read: ReturnType<typeof fieldReader>): string | null {
			if (!cell) return null;
			const result = read(cell, row);
			if ('fault' in result) return refuse(result.fault, cell);
			note(result.notes, cell);
			return result.value as string | null;
		}

		function identifiers(cell: Written | null): readonly Identifier[] {
			if (!cell) return [];
			const damage = damagedNumber(cell.text.trim(), cell.numeric);
			if (damage) return refuse(damage, cell) ?? [];
			const { scheme, value, valid: checks, slip, lookAlike, zerosLost } = identify(cell.text);
			const valid = checks && (row.demo || scheme !== 'uscc' || !isDemoRegion(value));
			if (value === '') return [];
			const isOther = scheme === 'unrecognised';
			if (!valid && isIdNumber(value.replace(/[\s-]/g, ''))) return refuse(personalCode(), cell) ?? [];
			const personal = valid ? null : personalIn(cell.text, { digits: !isOther, telephones: false });
			if (personal) return refuse(personal, cell) ?? [];
			if (zerosLost !== undefined) return refuse(lostZeros(cell.text, zerosLost), cell) ?? [];
			if (lookAlike) note([lookAlikeLetters(cell.text, value)], cell);
			if (!valid) note([isOther ? unknownCode(value) : wrongCheck(value, slip)], cell);
			return [valid ? { scheme, value } : { scheme, value, valid: false }];
		}

		function formerNames(cell: Written | null): readonly string[] {
			if (!cell) return [];
			const read = readName(cell, row);
			return 'fault' in read || read.value === null
				? []
				: splitMembers([read.value].flat().join('；'), undefined, field);
		}

		function note(notes: readonly Fault[], cell: Written) {
			for (const each of notes) findings.push(finding(each, name, cell));
		}

		function refuse(why: Fault, cell: Written): null {
			findings.push(finding(why, name, cell, field.required || field.decides ? 'reject' : 'note'));
			if (field.required || field.decides) broken = true;
			return null;
		}
	};

	function pieces(cell: Written | undefined, split: boolean): readonly string[] {
		if (!cell || (cell.text === '' && !cell.items) || blanks.has(cell.text.trim())) return [];
		if (cell.items) return cell.items.map((item) => item.trim()).filter(Boolean);
		return split ? splitMembers(cell.text, separator, field) : [cell.text];
	}
}

const dedupe = (ids: readonly Identifier[]) =>
	ids.filter(({ value }, at) => ids.findIndex((other) => other.value === value) === at);
