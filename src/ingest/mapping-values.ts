import type { Dataset } from '../domain/dataset.ts';
import type { Field } from '../domain/field.ts';
import { choice } from '../domain/kinds/choice.ts';
import { partyKinds, partyRoles } from '../domain/party-lists.ts';
import { nearest } from '../domain/nearest.ts';
import { fault, type Fault } from '../domain/problem.ts';
import { splitMembers } from './meanings.ts';
import type { Mapping } from './mapping.ts';
import { slotsOf } from './slots.ts';

const named = { column: '', label: { zh: '', en: '' } };
const ofParts: Readonly<Record<string, Field>> = {
	Kind: choice({ ...named, values: partyKinds }),
	Role: choice({ ...named, values: partyRoles }),
};
const MONEY_UNITS = ['元', '百元', '千元', '万元', '十万元', '百万元', '千万元', '亿元'];

/** Values of a mapping that no row could ever be read by: each would otherwise be a fault on every row. */
export function checkValues(dataset: Dataset, mapping: Mapping): readonly Fault[] {
	const fieldOf = fieldsBySlot(dataset);
	return [
		...Object.entries(mapping.values).flatMap(([slot, meanings]) =>
			Object.values(meanings)
				.flat()
				.flatMap((meant) => (meant === null ? [] : notPermitted(`values.${slot}`, meant, fieldOf(slot))))
		),
		...Object.entries(mapping.constants).flatMap(([slot, constant]) =>
			membersOf(constant, fieldOf(slot)).flatMap((member) => unreadable(slot, member, fieldOf(slot), mapping))
		),
		...Object.entries(mapping.units).flatMap(([name, unit]) =>
			fieldOf(name)?.kind === 'money' && !MONEY_UNITS.includes(unit) ? [noMoneyUnit(name, unit)] : []
		),
		...mapping.dates.flatMap((form) => brokenForm(form, mapping)),
	];
}

function fieldsBySlot(dataset: Dataset): (slot: string) => Field | undefined {
	const slots = new Map(slotsOf(dataset).map((slot) => [slot.name, slot]));
	return (name) => {
		const slot = slots.get(name);
		if (!slot) return undefined;
		if (slot.part !== null) return ofParts[slot.part];
		const field = dataset.fields[slot.field]!;
		return field.parts ? undefined : field;
	};
}

const membersOf = (text: string, field: Field | undefined): readonly string[] =>
	field?.many ? splitMembers(text, undefined, field) : [text];

/** A meaning in a closed list that is none of its values, answered with the nearest code. */
function notPermitted(place: string, meant: string, field: Field | undefined): readonly Fault[] {
	if (!field?.values || !('fault' in field.read(meant, readingOf(null)))) return [];
	const codes = Object.keys(field.values);
	const near = nearest(meant, codes);
	const shown = codes.slice(0, 12).join(', ') + (codes.length > 12 ? ' …' : '');
	return [
		fault(
			'mapping',
			`source.yaml 的 ${place} 中“${meant}”不是允许的取值${near ? `，是否想写“${near}”？` : `。允许的取值有：${shown}`}`,
			`Under ${place} in source.yaml, “${meant}” is no permitted value${near ? `; did you mean “${near}”?` : `. Permitted are: ${shown}`}`,
			near ?? undefined
		),
	];
}

function unreadable(
	slot: string,
	text: string,
	field: Field | undefined,
	mapping: Mapping
): readonly Fault[] {
	if (field?.values) return notPermitted(`constants.${slot}`, text, field);
	const read = field?.read(text, readingOf(mapping));
	if (!read || !('fault' in read)) return [];
	const { zh, en, write } = read.fault;
	return [
		fault(
			'mapping',
			`source.yaml 的 constants.${slot}：${zh}`,
			`constants.${slot} in source.yaml: ${en}`,
			write
		),
	];
}

const readingOf = (mapping: Mapping | null) => ({
	day: null,
	dates: { forms: mapping?.dates ?? [], century: mapping?.twoDigitYears ?? null },
	decimal: '.' as const,
	unit: null,
	numeric: false,
	demo: true,
});

const noMoneyUnit = (name: string, unit: string) =>
	fault(
		'mapping',
		`source.yaml 的 units.${name} 写的“${unit}”不是金额单位。可以写：${MONEY_UNITS.join('、')}。`,
		`units.${name} in source.yaml says “${unit}”, which is no unit of money. Permitted are: ${MONEY_UNITS.join(', ')}.`,
		'万元'
	);

/** A form of dates that states no year, or one of two digits of which nobody says the century. */
function brokenForm(form: string, { twoDigitYears }: Mapping): readonly Fault[] {
	if (form === 'excel' || /YYYY/.test(form)) return [];
	if (/YY/.test(form))
		return twoDigitYears !== undefined
			? []
			: [
					fault(
						'mapping',
						`source.yaml 的 dates 中“${form}”的年份只有两位，须另写 twoDigitYears 说明世纪。`,
						`“${form}” under dates in source.yaml has years of two digits; twoDigitYears has to say their century.`,
						'twoDigitYears: 2000'
					),
				];
	const upper = form.replace(/y+|d+|m+/gi, (letters) => letters.toUpperCase());
	return [
		fault(
			'mapping',
			`source.yaml 的 dates 中“${form}”没有年份。年、月、日写作 YYYY、MM、DD（大写），时、分、秒写作 HH、mm、ss。`,
			`“${form}” under dates in source.yaml names no year. Year, month and day are YYYY, MM and DD in capitals; hours, minutes and seconds HH, mm and ss.`,
			/YYYY/.test(upper) ? upper : 'YYYY-MM-DD'
		),
	];
}
