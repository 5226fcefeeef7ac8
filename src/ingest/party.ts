import type { Field } from '../domain/field.ts';
import { identify } from '../domain/identifiers/partyCode.ts';
import { isDemoRegion } from '../domain/identifiers/uscc.ts';
import { isIdNumber } from '../domain/identifiers/idNumber.ts';
import { damagedNumber } from '../domain/kinds/code.ts';
import { choice } from '../domain/kinds/choice.ts';
import { region } from '../domain/kinds/region.ts';
import { partyKinds, partyRoles } from '../domain/party-lists.ts';
import { readsAsPerson } from '../domain/person.ts';
import { fault, type Fault } from '../domain/problem.ts';
import type { Identifier, Party } from '../domain/value.ts';
import { fieldReader, type RowReading } from './field.ts';
import type { Finding, Slots, Written } from './entry.ts';
import { finding } from './entry.ts';
import { splitMembers } from './meanings.ts';
import type { Mapping } from './mapping.ts';

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

	return function readParties(slots: Slots, row: RowReading): PartiesRead {
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
			if (presumed) note([personPresumed()], nameCell!);
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
			if (!valid && isIdNumber(value)) return refuse(personalCode(), cell) ?? [];
			if (zerosLost !== undefined) return refuse(lostZeros(cell.text, zerosLost), cell) ?? [];
			if (lookAlike) note([lookAlikeLetters(cell.text, value)], cell);
			if (!valid) note([wrongCheck(value, slip)], cell);
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

const personPresumed = () =>
	fault(
		'person-presumed',
		'主体类型为空，名称像自然人姓名，已按自然人隐去名字。',
		'The kind of party is blank and the name reads as a person’s: it is masked as a natural person’s.',
		'填写主体类型 / fill in the kind of party'
	);

const outOfStep = (names: number, others: number) =>
	fault(
		'ragged',
		`名称有 ${names} 个，对应单元格有 ${others} 个，无法一一对应。`,
		`There are ${names} names but ${others} entries in a companion cell; they cannot be matched.`
	);

const personalCode = () =>
	fault(
		'personal',
		'代码列中是公民身份号码，依法不得公布。',
		'The code column holds a citizen identity number, which must not be published.',
		'删去该内容后重新导出 / remove it and export again'
	);

const lostZeros = (written: string, padded: string) =>
	fault(
		'zeros-lost',
		`代码“${written}”开头的 0 丢失，应为“${padded}”。`,
		`The code “${written}” has lost its leading zeros; it should be “${padded}”.`,
		padded
	);

const lookAlikeLetters = (written: string, value: string) =>
	fault(
		'look-alike',
		`代码“${written}”中有形近的外文字母，读作“${value}”。`,
		`The code “${written}” holds letters of another script that look alike; it is read as “${value}”.`,
		value
	);

const wrongCheck = (value: string, slip: string | undefined) =>
	fault(
		'code-check',
		`代码“${value}”的校验位不符${slip ? `，可能应为“${slip}”` : ''}。照原文公布并注明，不用于关联。`,
		`The check digit of “${value}” does not match${slip ? `; it may have been “${slip}”` : ''}. It is published as written, marked, and joins nothing.`,
		slip
	);
