import type { Dataset } from '../domain/dataset.ts';
import { addPeriod } from '../domain/period.ts';
import { firstDay, isDay } from '../domain/day.ts';
import { dayOfDecision, policyOf, type Policy } from '../domain/policy.ts';
import { fault, type Fault } from '../domain/problem.ts';
import { parties, text, texts, type Values } from '../domain/value.ts';

/** A fault of a whole row, with the field that shows it, and whether it decides the row. */
export interface RowFault {
	readonly fault: Fault;
	readonly field: string;
	readonly rejects: boolean;
}

/** What the law and the declaration say of a row as a whole. `born` is a date of birth that marks a person. */
export function checkRow(
	dataset: Dataset,
	values: Values,
	policies: readonly Policy[],
	born: string | null
): readonly RowFault[] {
	return [
		...missing(dataset, values),
		...outOfOrder(dataset, values),
		...warnedOnly(dataset, values),
		...ofMinor(dataset, values, born),
		...withoutPolicy(dataset, values, policies),
	];
}

function missing({ fields, requires }: Dataset, values: Values): readonly RowFault[] {
	const needed = Object.entries(fields).filter(
		([name, field]) =>
			values[name] == null &&
			(field.required || requires.some(({ field: needs, where }) => needs === name && values[where] != null))
	);
	return needed.map(([name, { column, label }]) => ({
		field: name,
		rejects: true,
		fault: fault(
			'required',
			`“${label.zh}”${label.zh === column ? '' : `（${column}）`}为空，没有它不能公布。`,
			`“${label.en}” (${column}) is blank; the record cannot be published without it.`
		),
	}));
}

function outOfOrder({ fields, inOrder }: Dataset, values: Values): readonly RowFault[] {
	return inOrder.flatMap(([before, after]) => {
		const [first, second] = [text(values[before]), text(values[after])];
		if (first === null || second === null || !isAfter(first, second)) return [];
		const [a, b] = [fields[before]!, fields[after]!];
		const stands = (name: string) => fields[name]!.decides || fields[name]!.required;
		return [
			{
				field: stands(after) && !stands(before) ? before : after,
				rejects: stands(before) && stands(after),
				fault: fault(
					'date-order',
					`“${a.label.zh}”${first} 晚于“${b.label.zh}”${second}。`,
					`“${a.label.en}” ${first} is after “${b.label.en}” ${second}.`
				),
			},
		];
	});
}

/** True where the first date is surely after the second: a month is not after one of its days. */
const isAfter = (first: string, second: string) => {
	const length = Math.min(first.length, second.length);
	return first.slice(0, length) > second.slice(0, length);
};

function warnedOnly({ measures }: Dataset, values: Values): readonly RowFault[] {
	if (measures === undefined) return [];
	const taken = texts(values[measures]);
	if (taken.length !== 1 || taken[0] !== 'warned') return [];
	return [
		{
			field: measures,
			rejects: true,
			fault: fault(
				'warning-only',
				'仅给予警告的处罚依法不予公示（市场监管总局令第45号第二条）。',
				'A penalty of a warning alone is not published by law (SAMR Order 45, Article 2).'
			),
		},
	];
}

const SAYS_MINOR = /(?:当事人|系|为|是|，|（|\()(?:未成年|未满(?:1[468]|十[四六八])周?岁)/;

function ofMinor(dataset: Dataset, values: Values, born: string | null): readonly RowFault[] {
	const field = dataset.side === 'neutral' && !dataset.lifecycle.term ? undefined : partyField(dataset);
	if (field === undefined) return [];
	const persons = parties(values[field]).filter(({ kind }) => kind === 'person');
	if (persons.length === 0) return [];
	const day = dayOfDecision(dataset, values);
	const young = born !== null && isDay(born) && day !== null && day < addPeriod(born, '18Y');
	const prose = Object.keys(dataset.fields).flatMap((name) => texts(values[name]));
	if (!young && !SAYS_MINOR.test([...persons.map(({ name }) => name), ...prose].join('\n'))) return [];
	return [
		{
			field,
			rejects: true,
			fault: fault(
				'minor',
				'当事人为未成年人，依法不予公示。',
				'The party is a minor: the record is not published by law.'
			),
		},
	];
}

/** The field that says whom the record is about: the first that holds parties. */
export const partyField = ({ fields }: Dataset) => Object.keys(fields).find((name) => fields[name]!.parts);

function withoutPolicy(dataset: Dataset, values: Values, policies: readonly Policy[]): readonly RowFault[] {
	const { lifecycle } = dataset;
	if (!lifecycle.term || text(values[lifecycle.from]) === null || policyOf(dataset, values, policies))
		return [];
	const stated = text(values['policy']);
	const day = dayOfDecision(dataset, values) ?? firstDay(text(values[lifecycle.from])!);
	return [
		{
			field: lifecycle.from,
			rejects: true,
			fault: fault(
				'policy-missing',
				stated
					? `没有名为“${stated}”且适用于本名单的公示期限规定。`
					: `${day} 的记录没有、或者不止一个适用的公示期限规定，无法确定公示到何时。`,
				stated
					? `No publication policy named “${stated}” applies to this list.`
					: `For a record of ${day} no publication policy fits, or more than one; it cannot be told until when it may be shown.`,
				'填写失信程度或公示期限依据，或补充 policies.yaml / fill in the severity or the policy, or complete policies.yaml'
			),
		},
	];
}
