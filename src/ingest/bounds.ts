import { fault, type Fault } from '../domain/problem.ts';
import { parties, type Party, type Values } from '../domain/value.ts';
import type { FileAccount } from './account.ts';
import type { Entry } from './entry.ts';
import type { Mapping } from './mapping.ts';

/** Counts in how many entries each slot is filled of which the mapping expects it. */
export function fillCounter({ expected }: Pick<Mapping, 'expected'>) {
	const names = Object.keys(expected.filled);
	const counts = new Map<string, number>();
	let entries = 0;
	return {
		add({ values }: Entry) {
			entries++;
			for (const name of names) if (isFilled(name, values)) counts.set(name, (counts.get(name) ?? 0) + 1);
		},
		share: (name: string) => (entries === 0 ? 0 : (counts.get(name) ?? 0) / entries),
	};
}

const parts: Readonly<Record<string, (party: Party) => boolean>> = {
	Kind: ({ kind }) => kind !== null,
	OrgCode: ({ ids }) => ids.some(({ scheme }) => scheme === 'orgcode'),
	Code: ({ ids }) => ids.some(({ scheme }) => scheme === 'uscc' || scheme === 'unrecognised'),
	RegNo: ({ ids }) => ids.some(({ scheme }) => scheme.startsWith('regno')),
	Former: ({ former }) => former.length > 0,
	Region: ({ region }) => region !== null,
	Role: ({ role }) => role !== null,
	Persons: ({ kind }) => kind === 'person',
};

/** Whether a field, or a companion cell of a party, such as `partyCode`, holds anything. */
function isFilled(name: string, values: Values): boolean {
	if (name in values) return values[name] !== null;
	const part = Object.keys(parts).find((ending) => name.endsWith(ending));
	if (part === undefined) return false;
	return parties(values[name.slice(0, -part.length)]).some(parts[part]!);
}

/** The bounds of a mapping that its data miss: each is a stop. */
export function checkBounds(
	{ expected }: Mapping,
	current: readonly FileAccount[],
	filled: { share(name: string): number }
): readonly Fault[] {
	const sum = (count: 'rows' | 'rejected' | 'footer') =>
		current.reduce((total, account) => total + account[count], 0);
	const rows = sum('rows') - sum('footer');
	const rejected = sum('rejected');
	const faults: Fault[] = [];
	const [least, most] = expected.rows ?? [0, Infinity];
	if (rows < least)
		faults.push(
			fault(
				'rows-few',
				`共 ${rows} 行，少于下限 ${least} 行，导出可能不完整。`,
				`${rows} rows are fewer than the ${least} expected; the export may be cut short.`
			)
		);
	if (rows > most)
		faults.push(
			fault(
				'rows-many',
				`共 ${rows} 行，多于上限 ${most} 行。`,
				`${rows} rows are more than the ${most} expected.`
			)
		);
	for (const [name, share] of Object.entries(expected.filled))
		if (rows > 0 && filled.share(name) < share)
			faults.push(
				fault(
					'filled',
					`“${name}”填写率为 ${percent(filled.share(name))}，低于下限 ${percent(share)}。`,
					`“${name}” is filled in ${percent(filled.share(name))} of records, less than the ${percent(share)} expected.`
				)
			);
	if (rejected > 0 && rejected / rows > expected.rejects)
		faults.push(
			fault(
				'rejects',
				`${rows} 行中有 ${rejected} 行被退回（${percent(rejected / rows)}），超过上限 ${percent(expected.rejects)}。`,
				`${rejected} of ${rows} rows were rejected (${percent(rejected / rows)}), more than the ${percent(expected.rejects)} allowed.`,
				'改正 rejected/ 中的行后放入 mended/，或在 source.yaml 的 expected.rejects 写明可接受的比例 / mend the rows in rejected/ and put them into mended/, or state an acceptable share in expected.rejects'
			)
		);
	return faults;
}

/** A share in per cent, floored to two decimals, so that it never rounds up to a whole. */
const percent = (share: number) => `${Math.floor(share * 10_000) / 100}%`;
