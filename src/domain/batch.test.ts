import { expect, test } from 'vitest';
import { readBatch } from './batch.ts';

const none = {
	producedFrom: null,
	producedTo: null,
	bestBeforeFrom: null,
	bestBeforeTo: null,
	units: null,
	returned: null,
};

test.each([
	['A1', { ...none, lot: 'A1' }],
	[
		'A1 @ 2026-09-18 = 8400/5112',
		{ ...none, lot: 'A1', producedFrom: '2026-09-18', producedTo: '2026-09-18', units: 8400, returned: 5112 },
	],
	[
		'260901A @ 2026-09-01..2026-09-03 exp 2027-05-29..2027-05-31',
		{
			...none,
			lot: '260901A',
			producedFrom: '2026-09-01',
			producedTo: '2026-09-03',
			bestBeforeFrom: '2027-05-29',
			bestBeforeTo: '2027-05-31',
		},
	],
	[
		'B 2 exp 2027-05 = 20',
		{ ...none, lot: 'B 2', bestBeforeFrom: '2027-05', bestBeforeTo: '2027-05', units: 20 },
	],
	['@ 2026-09-18', { ...none, lot: '', producedFrom: '2026-09-18', producedTo: '2026-09-18' }],
	['见包装 @ 喷码', { ...none, lot: '见包装 @ 喷码' }],
	['A=B', { ...none, lot: 'A=B' }],
])('%s', (written, read) => {
	expect(readBatch(written)).toEqual(read);
});
