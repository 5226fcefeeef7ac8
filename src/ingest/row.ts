import type { Dataset } from '../domain/dataset.ts';
import { firstDay } from '../domain/day.ts';
import type { Reading } from '../domain/field.ts';
import { KEY_SEPARATOR } from '../domain/key.ts';
import type { Policy } from '../domain/policy.ts';
import { fault } from '../domain/problem.ts';
import type { Rule } from '../domain/rules.ts';
import { readDate } from '../domain/date.ts';
import type { Value } from '../domain/value.ts';
import { unprotected } from './clean.ts';
import { checkRow, partyField } from './checks.ts';
import { decidesRow, finding, type Entry, type Finding, type Slots, type Written } from './entry.ts';
import { fieldReader } from './field.ts';
import { partyReader } from './party.ts';
import type { Mapping } from './mapping.ts';

/** A row understood, or rejected, with everything found in it. */
export interface RowRead {
	readonly entry: Entry | null;
	/** The key that the row states, also where it is rejected; null where it states none. */
	readonly key: string | null;
	readonly findings: readonly Finding[];
}

/** Makes the reader of a dataset's rows under a mapping: from cells by slot to an entry. */
export function rowReader(dataset: Dataset, mapping: Mapping, policies: readonly Policy[], demo: boolean) {
	const { from, decided } = dataset.lifecycle;
	const key = mapping.key ?? dataset.key;
	const first = [decided, from].filter((name) => name !== undefined);
	const order = [...new Set([...first, ...Object.keys(dataset.fields)])];
	const plain = new Map(
		order
			.filter((name) => !dataset.fields[name]!.parts)
			.map((name) => [name, fieldReader(name, dataset.fields[name]!, mapping)])
	);
	const groups = new Map(
		order
			.filter((name) => dataset.fields[name]!.parts)
			.map((name) => [name, partyReader(name, dataset.fields[name]!, mapping)])
	);
	const dates = { forms: mapping.dates, century: mapping.twoDigitYears ?? null };
	const primary = partyField(dataset);
	const blanks = new Set(mapping.blank);

	return function readRow(given: Slots, place: Pick<Entry, 'file' | 'sheet' | 'row'>): RowRead {
		const slots = withConstants(given);
		const values: Record<string, Value> = {};
		const raw: Record<string, string> = {};
		const repairs: Record<string, Rule> = {};
		const findings: Finding[] = [];
		let row: Reading = { day: null, dates, decimal: mapping.decimal, unit: null, numeric: false, demo };
		let rejected = false;

		for (const name of order) {
			const field = dataset.fields[name]!;
			values[name] = null;
			const group = groups.get(name);
			if (group) {
				const read = group(slots, row);
				findings.push(...read.findings);
				for (const { fault: why } of read.findings) repairs[name] = why.rule;
				if (read.broken) rejected = true;
				values[name] = read.value.length === 0 ? null : field.many ? read.value : read.value[0]!;
				continue;
			}
			const written = slots.get(name);
			if (!written) continue;
			const read = plain.get(name)!(written, row);
			if ('fault' in read) {
				const decides = decidesRow(dataset, name, key);
				const { severity } = finding(read.fault, name, written);
				findings.push(
					finding(read.fault, name, written, severity === 'reject' && !decides ? 'note' : severity)
				);
				if (decides) rejected = true;
				else repairs[name] = read.fault.rule;
				continue;
			}
			values[name] = read.value;
			if (read.beside !== null) raw[name] = read.beside;
			for (const note of read.notes) {
				findings.push(finding(note, name, written));
				repairs[name] = note.rule;
			}
			if (first.includes(name) && typeof read.value === 'string')
				row = { ...row, day: row.day ?? firstDay(read.value) };
		}

		const keyCells = key.map((name) => unprotected(slots.get(name)?.text.normalize('NFC').trim() ?? ''));
		const keyless = keyCells.every((cell) => cell === '' || blanks.has(cell));
		const ownKey = keyless ? null : mapping.prefix + keyCells.join(KEY_SEPARATOR);
		if (ownKey === null && !rejected) {
			findings.push(finding(blankKey(key), key[0]!, null, 'reject'));
			rejected = true;
		}
		for (const { fault: why, field, rejects } of rejected
			? []
			: checkRow(dataset, values, policies, bornOn(slots))) {
			findings.push(finding(why, field, slots.get(field) ?? null, rejects ? 'reject' : 'note'));
			if (rejects) rejected = true;
			else {
				values[field] = null;
				repairs[field] = why.rule;
			}
		}
		if (rejected || ownKey === null) return { entry: null, key: ownKey, findings };
		const nameless = keyCells.filter((_, at) => namesNobody(dataset, key[at]!));
		return {
			entry: {
				key: ownKey,
				nameless: mapping.prefix + nameless.join(KEY_SEPARATOR),
				values,
				raw,
				repairs,
				...place,
			},
			key: ownKey,
			findings,
		};
	};

	function withConstants(given: Slots): Slots {
		const constants = Object.entries(mapping.constants);
		if (constants.length === 0) return given;
		const slots = new Map(given);
		for (const [name, text] of constants) {
			const written = slots.get(name);
			if (!written || (!written.items && (written.text.trim() === '' || blanks.has(written.text.trim()))))
				slots.set(name, { text, items: null, numeric: false, column: name, constant: true });
		}
		return slots;
	}

	/** The date of birth in the cell that marks the primary party as a person, where it holds one. */
	function bornOn(slots: Slots): string | null {
		const mark: Written | undefined = slots.get(`${primary}Persons`);
		const read = mark && readDate(mark.text.trim(), dates);
		return read && 'value' in read ? read.value : null;
	}
}

/**
 * True where a cell of a key does not tell whom the record is about: no part of a party, nothing that is kept from
 * persons or from lists, and on lists with a term no words either.
 */
function namesNobody({ fields, lifecycle }: Dataset, name: string): boolean {
	const field = fields[name];
	if (!field || field.parts || !field.spread || !field.persons || field.leads) return false;
	return !lifecycle.term || !['text', 'prose'].includes(field.kind);
}

const blankKey = (key: readonly string[]) =>
	fault(
		'required',
		`记录编号（${key.join('、')}）为空，没有编号不能公布。`,
		`The key (${key.join(', ')}) is blank; a record cannot be published without one.`
	);
