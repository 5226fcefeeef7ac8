import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../answer.ts';
import { openIndexOf, party } from '../index.fixture.ts';

const tiers = (answer: Answer) => answer.hits.map(({ tier, name }) => `${tier} ${name}`);
const ice = party('白鹭牌草莓雪糕', {
	group: 'thing',
	numbers: ['6901234567892', '示市监罚〔2026〕12号'],
});

const document = fc
	.tuple(
		fc.string({ unit: fc.constantFrom(...'示市监罚a'), minLength: 1, maxLength: 4 }),
		fc.constantFrom('', '〔2026〕', '2026-'),
		fc.nat({ max: 130 }),
		fc.constantFrom('', '号')
	)
	.map(([office, year, serial, end]) => `${office}${year}${serial}${end}`);

test('every piece of words and two digits of a number finds each number that holds it', async () => {
	const plain = (text: string) => text.replaceAll(/[〔〕-]/g, '');
	await fc.assert(
		fc.asyncProperty(
			fc.uniqueArray(document, { minLength: 1, maxLength: 20 }),
			fc.nat(),
			fc.nat(),
			async (all, a, b) => {
				const target = all[0]!;
				const digits = target.search(/\d/);
				const from = a % digits;
				const piece = target.slice(from, digits + 2 + (b % (target.length - digits)));
				if (!/[示市监罚].*\d./.test(piece)) return;
				const { lookUp } = await openIndexOf(
					all.map((number) => party(number, { group: 'thing', names: [], numbers: [number] }))
				);
				const found = (await lookUp.search(piece)).hits.map(({ number }) => number);
				const holding = all.filter((number) => plain(number).includes(plain(piece)));
				expect(found, piece).toEqual(expect.arrayContaining(holding));
			}
		),
		{ numRuns: 100 }
	);
});

test('a number from its year on is not sought among the ends of numbers', async () => {
	const { lookUp, asked } = await openIndexOf([ice]);
	expect(tiers(await lookUp.search('〔2026〕12'))).toEqual(['code 白鹭牌草莓雪糕']);
	expect(asked.filter((address) => address.includes('/r/'))).toEqual([]);
	expect(tiers(await lookUp.search('234567892'))).toEqual(['code 白鹭牌草莓雪糕']);
	expect(asked.filter((address) => address.includes('/r/'))).not.toEqual([]);
});
