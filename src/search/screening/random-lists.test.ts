import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folding } from '../build/character-forms.ts';
import { soundOf } from '../build/reading-table.ts';
import type { Code } from './codes.ts';
import type { Line, ListedName } from './findings.ts';
import { takeName, type Reading } from './name.ts';
import { plainScan } from './plain-scan.fixture.ts';
import { beginScreening } from './screening.ts';

const reading: Reading = { folding, soundOf };
const CODE = '91000000DEM000014K';
const OTHER = '91000000DEM000022E';

const uscc = (value: string): Code => ({ scheme: 'uscc', value });
const lineOf = (name: string): Line['name'] => (name === '' ? null : { name, ...takeName(name, reading) });
const screen = (line: Line, names: readonly ListedName[]) => {
	const screening = beginScreening([line], reading);
	names.forEach((name) => screening.pass(name));
	return screening.metBy(0);
};

/** Names of few characters, so that likeness is common. */
const brand = fc.string({ unit: fc.constantFrom(...'鲁卢味卫山东'), minLength: 0, maxLength: 4 });
const anyName = fc
	.tuple(
		fc.constantFrom('', '山东', '山东省', '示例'),
		brand,
		fc.constantFrom('', '（济南）', '食品', '(山东)食品'),
		fc.constantFrom(
			'',
			'有限公司',
			'股份有限公司',
			'有线公司',
			'厂',
			'商行',
			'有限公司济南分公司',
			'有限公司青岛分公司',
			'厂营业部'
		)
	)
	.map((parts) => parts.join(''))
	.filter((name) => name !== '');
const codes = [CODE, OTHER, '91000000DEM0000309'].map(uscc);
const anyCode = fc.constantFrom<Code | null>(
	null,
	null,
	...codes,
	{ scheme: 'orgcode', value: CODE.slice(8, 17) },
	{
		scheme: 'regno13',
		value: '0000002000001',
	}
);
const anyLine = fc
	.tuple(fc.option(anyName, { freq: 8 }), anyCode)
	.map(([name, code]): Line => ({ name: lineOf(name ?? ''), code }));
const anyListed = fc
	.tuple(anyName, fc.array(anyCode, { maxLength: 2 }), fc.boolean(), fc.constantFrom(...'abcdef'))
	.map(([name, own, former, page]) => ({
		name,
		former,
		codes: own.filter((code) => code !== null),
		page,
		lists: [{ dataset: 'list', standing: 'current' as const }],
	}));

describe('over random lists', () => {
	test('the same is found as by comparing every line with every name', () => {
		let found = 0;
		fc.assert(
			fc.property(
				fc.array(anyLine, { minLength: 1, maxLength: 12 }),
				fc.array(anyListed, { maxLength: 30 }),
				(lines, names) => {
					const screening = beginScreening(lines, reading);
					names.forEach((name) => screening.pass(name));
					lines.forEach((line, at) => {
						const told = plainScan(line, names, reading);
						const { findings } = screening.metBy(at);
						expect(findings.map(({ listed: { page }, match }) => `${page} ${match}`).toSorted()).toEqual(
							told
						);
						found += told.length;
					});
				}
			),
			{ numRuns: 400 }
		);
		expect(found).toBeGreaterThan(1000);
	});

	test('the order in which names come past does not matter', () => {
		fc.assert(
			fc.property(anyLine, fc.array(anyListed, { maxLength: 20 }), (line, names) => {
				const [forth, back] = [names, names.toReversed()].map((each) => screen(line, each));
				expect(back).toEqual(forth);
			}),
			{ numRuns: 200 }
		);
	});
});
