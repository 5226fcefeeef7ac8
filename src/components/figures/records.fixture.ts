import type { Dataset } from '../../domain/dataset.ts';
import type { Field } from '../../domain/field.ts';
import type { Values } from '../../domain/value.ts';
import { recordOf } from '../../derive/record.fixture.ts';
import type { PublicRecord } from '../../registry/record.ts';

const DAYS = ['2025-01-15', '2025-03-02', '2025-03-30', '2026-02-11', '2026-07-05'];

/** A value of a field for the record of a number. */
function valueOf({ kind, values, many }: Field, at: number): string | readonly string[] | null {
	const codes = Object.keys(values ?? {});
	const one = {
		choice: codes[at % Math.max(1, codes.length)]!,
		region: ['440300', '110105', 'BR', 'TH'][at % 4]!,
		money: String(10 ** (at % 8)),
		date: DAYS[at % DAYS.length]!,
		text: `示例${at % 3}`,
	}[kind as 'choice'];
	return one === undefined ? null : many ? [one] : one;
}

/** Some sixty records of a dataset, which fill every field that figures count; the last of lists that withdraw have ended. */
export function firstRecords(dataset: Dataset): readonly PublicRecord[] {
	const counted = Object.fromEntries(
		Object.values(dataset.figures ?? {}).flatMap((figure) =>
			'share' in figure && figure.share ? [[figure.share.among.field, figure.share.among.value]] : []
		)
	);
	return Array.from({ length: 60 }, (_, at) => {
		const day = DAYS[at % DAYS.length]!;
		const values = Object.fromEntries(
			Object.entries(dataset.fields).map(([name, field]) => [name, valueOf(field, at)])
		) as Values;
		const { term } = recordOf(dataset.id, 'x');
		return at > 50 && dataset.lifecycle.afterwards === 'withdraw'
			? recordOf(dataset.id, `r${at}`, {
					standing: 'ended',
					withdrawn: true,
					term: { ...term, from: null, endedOn: day, endGround: 'repaired' },
				})
			: recordOf(dataset.id, `r${at}`, { values: { ...values, ...counted }, term: { ...term, from: day } });
	});
}
