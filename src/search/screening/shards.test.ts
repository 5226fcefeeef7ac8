import fc from 'fast-check';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { orgCodeOf, regNo13Of, regNo15Of, usccOf } from '../../../scripts/demo/codes.ts';
import { brandOf } from '../../../scripts/demo/names.ts';
import { soundOf } from '../build/reading-table.ts';
import { folding } from '../build/character-forms.ts';
import { pack } from './build/pack.ts';
import { cutShards } from './build/shards.ts';
import type { Code } from './codes.ts';
import type { ListedName } from './findings.ts';
import { unpack } from './packed.ts';
import { readShardText, toShardText } from './shard-text.ts';

const reading = { folding, soundOf };

const code = fc
	.tuple(fc.nat(20_000_000), fc.constantFrom('uscc', 'orgcode', 'regno15', 'regno13'))
	.map(([serial, scheme]): Code => {
		const value = { uscc: usccOf, orgcode: orgCodeOf, regno15: regNo15Of, regno13: regNo13Of }[scheme]!;
		return {
			scheme: scheme as Code['scheme'],
			value: value(scheme === 'regno13' ? serial % 1_000_000 : serial),
		};
	});
const listing = fc.record({
	dataset: fc.constantFrom('blacklist', 'recalls'),
	standing: fc.constantFrom('current' as const, 'ended' as const),
});
const name = fc.string({
	unit: fc.constantFrom(...'示例鲁味食品有限公司𠮷𠮶(〇é '),
	minLength: 1,
	maxLength: 90,
});
const listedName = fc
	.record({
		name,
		former: fc.boolean(),
		codes: fc.array(code, { maxLength: 3 }),
		page: fc.constant('p-0123456789'),
		lists: fc.uniqueArray(listing, {
			minLength: 1,
			selector: ({ dataset, standing }) => `${dataset} ${standing}`,
		}),
	})
	.chain((listed) =>
		fc.constantFrom(listed.page, ...listed.codes.map(pageOf)).map((page): ListedName => ({ ...listed, page }))
	);

function pageOf({ scheme, value }: Code): string {
	return scheme === 'uscc' ? value : `${scheme === 'orgcode' ? 'org' : 'reg'}-${value}`;
}

/** The same whatever the order of codes and lists. */
const plain = ({ codes, lists, ...rest }: ListedName) => ({
	...rest,
	codes: codes.map(({ value }) => value).toSorted(),
	lists: lists.map(({ dataset, standing }) => `${dataset} ${standing}`).toSorted(),
});

describe('a shard', () => {
	test('gives back every name, code, page and list, whatever they are', () => {
		fc.assert(
			fc.property(fc.array(listedName, { maxLength: 30 }), (names) => {
				expect([...readShardText(toShardText(names))].map(plain)).toEqual(names.map(plain));
			}),
			{ numRuns: 300 }
		);
	});

	test('is packed so that every inflater reads it, and a change in it is found', () => {
		const packed = pack('示例');
		expect(inflateRawSync(packed).subarray(0, -4).toString()).toBe('示例');
		expect(new TextDecoder().decode(unpack(packed))).toBe('示例');
		expect(() => unpack(packed.subarray(0, -3))).toThrow();
		expect(() => unpack(pack(inflateRawSync(packed).subarray(0, -1)).subarray(1))).toThrow();
	});
});

const firm = (number: number): ListedName => ({
	name: `示例${brandOf(number)}食品有限公司`,
	former: false,
	codes: [{ scheme: 'uscc', value: usccOf(number) }],
	page: usccOf(number),
	lists: [{ dataset: 'blacklist', standing: 'current' }],
});
const cut = { least: 32, often: 32, most: 256 };
const textsOf = (names: readonly ListedName[]) => cutShards(names, reading, cut).map(toShardText);

describe('shards', () => {
	const names = Array.from({ length: 3000 }, (_, number) => firm(number));

	test('hold every name once, none more than the largest shard may', () => {
		const shards = cutShards(names, reading, cut);
		expect(
			shards
				.flat()
				.map(({ page }) => page)
				.toSorted()
		).toEqual(names.map(({ page }) => page).toSorted());
		expect(shards.every(({ length }) => length <= cut.most)).toBe(true);
		expect(names.length / shards.length).toBeGreaterThan(cut.least);
	});

	test('are the same whatever the order of the names', () => {
		expect(textsOf(names.toReversed())).toEqual(textsOf(names));
	});

	test('stay the same but for one or two when a name comes', () => {
		const before = new Set(textsOf(names));
		for (let number = 5000; number < 5040; number++) {
			const changed = textsOf([...names, firm(number)]).filter((text) => !before.has(text));
			expect(changed.length).toBeLessThanOrEqual(3);
		}
	});
});
