import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CannotConfirm, closenessOf, type Answer } from './answer.ts';
import { coreOf } from './legal-forms.ts';
import { openIndexOf, party } from './index.fixture.ts';

const names = (answer: Answer) => answer.hits.map(({ name }) => name);
const tiers = (answer: Answer) => answer.hits.map(({ tier, name }) => `${tier} ${name}`);

const firms = [
	party('上海鑫源食品有限公司', { place: '91000000DEM000014K', numbers: ['91000000DEM000014K'] }),
	party('北京鑫圆食品有限责任公司'),
	party('东方（北京）食品有限公司', { names: ['东方（北京）食品有限公司', '华北东方粮油厂'] }),
	party('重庆示例白鹭乳业股份有限公司'),
	party('示例7号作坊'),
	party('Nestlé Foods Ltd.'),
	party('東海水產有限公司'),
	party('天津日新塑料制品有限公司', { weight: 40, lists: [{ dataset: 'recalls', standing: 'ended' }] }),
	party('鸿宏食品商行经营部', { numbers: ['92000000DEMCODEAB1'] }),
	party('上海鑫源食品有限公司第一分公司'),
	party('赵某', {
		group: 'person',
		place: 'blacklist/hmd-1',
		lists: [{ dataset: 'blacklist', standing: 'current' }],
	}),
	party('白鹭牌草莓雪糕', {
		group: 'thing',
		place: 'recalls/zh-1',
		maker: '重庆示例白鹭乳业股份有限公司',
		numbers: ['ZH-2026-0001', '6901234567892', '示市监罚〔2026〕12号', 'L20260918A'],
	}),
];

describe('look-up finds', () => {
	test.each([
		['上海鑫源食品有限公司', 'exact 上海鑫源食品有限公司'],
		['上海鑫源食品有限责任公司', 'core 上海鑫源食品有限公司'],
		['鑫源', 'brand 上海鑫源食品有限公司'],
		['源食', 'inside 上海鑫源食品有限公司'],
		['食品有限', 'inside 上海鑫源食品有限公司'],
		['品有', 'inside 上海鑫源食品有限公司'],
		['经营部', 'inside 鸿宏食品商行经营部'],
		['宏食品商', 'inside 鸿宏食品商行经营部'],
		['第一分公司', 'inside 上海鑫源食品有限公司第一分公司'],
		['公司第一', 'inside 上海鑫源食品有限公司第一分公司'],
		['shipinshanghang', 'pinyinInside 鸿宏食品商行经营部'],
		['demcodeab', 'code 鸿宏食品商行经营部'],
		['鸿宏食品商行经营路', 'slip 鸿宏食品商行经营部'],
		['袖日新塑料', 'slipInside 天津日新塑料制品有限公司'],
		['东方(北京)食品有限公司', 'exact 东方（北京）食品有限公司'],
		['北京东方食品有限公司', 'spelling 东方（北京）食品有限公司'],
		['东方食品', 'spelling 东方（北京）食品有限公司'],
		['华北东方粮油厂', 'exact 华北东方粮油厂'],
		['東方（北京）食品有限公司', 'exact 东方（北京）食品有限公司'],
		['东海水产', 'core 東海水產有限公司'],
		['ＸＩＮＹＵＡＮ', 'pinyin 上海鑫源食品有限公司'],
		['xysp', 'initials 上海鑫源食品有限公司'],
		['chongqing', 'pinyinInside 重庆示例白鹭乳业股份有限公司'],
		['nestle foods', 'brand Nestlé Foods Ltd.'],
		['foods', 'inside Nestlé Foods Ltd.'],
		['91000000dem000014k', 'exact 上海鑫源食品有限公司'],
		['9100 0000 DEM0', 'code 上海鑫源食品有限公司'],
		['DEM000014', 'code 上海鑫源食品有限公司'],
		['14K', 'code 上海鑫源食品有限公司'],
		['7号', 'inside 示例7号作坊'],
		['6901234567892', 'exact 白鹭牌草莓雪糕'],
		['zh2026', 'code 白鹭牌草莓雪糕'],
		['示市监罚[2026]12号', 'exact 白鹭牌草莓雪糕'],
		['监罚〔2026〕12', 'code 白鹭牌草莓雪糕'],
		['20260918', 'code 白鹭牌草莓雪糕'],
		['雪糕', 'inside 白鹭牌草莓雪糕'],
		['赵某', 'person 赵某'],
		['天津曰新塑料', 'slipInside 天津日新塑料制品有限公司'],
		['天津日薪塑料制品', 'sound 天津日新塑料制品有限公司'],
		['天津新日塑料制品', 'swapped 天津日新塑料制品有限公司'],
		['天津日新塑料制品有限公是', 'slip 天津日新塑料制品有限公司'],
		['天津市日新塑料制品', 'place 天津日新塑料制品有限公司'],
		['乳业 白鹭', 'inside 重庆示例白鹭乳业股份有限公司'],
	])('by %s: %s', async (query, wanted) => {
		const { lookUp } = await openIndexOf(firms);
		const answer = await lookUp.search(query);
		expect(tiers(answer)).toContain(wanted);
	});

	test('the former name of a party, and says what it is called now', async () => {
		const { lookUp } = await openIndexOf(firms);
		const [hit] = (await lookUp.search('华北东方')).hits;
		expect([hit?.name, hit?.present, hit?.path]).toEqual([
			'华北东方粮油厂',
			'东方（北京）食品有限公司',
			'party/p-东方（北京）食品有限公司',
		]);
	});

	test('what holds now before what has ended, and the graver first', async () => {
		const alike = [40, 8, 0, 1].map((weight) => party(`白鹭${weight}号食品厂`, { weight }));
		const { lookUp } = await openIndexOf(alike);
		expect((await lookUp.search('白鹭')).hits.map(({ weight }) => weight)).toEqual([0, 1, 8, 40]);
	});

	test('a slip in a name of rare traditional characters, whose table it asks for only where a name is alike', async () => {
		const inIndex = [party('上海壋鑫食品有限公司'), party('上海海源酒业有限公司')];
		const { lookUp, asked } = await openIndexOf(inIndex);
		const hasTable = () => asked.some((address) => address.endsWith('/t.bin'));
		expect(tiers(await lookUp.search('上海海泉酒业有限公司'))).toEqual(['slip 上海海源酒业有限公司']);
		expect(hasTable()).toBe(false);
		expect(tiers(await lookUp.search('上海垱鑫食盆有限公司'))).toEqual(['slip 上海壋鑫食品有限公司']);
		expect(hasTable()).toBe(true);
	});

	test('people by what the list shows, never by how it is read or sounds', async () => {
		const { lookUp } = await openIndexOf(firms);
		for (const query of ['zhaomou', 'zm', '照某'])
			expect((await lookUp.search(query)).hits.filter(({ group }) => group === 'person')).toEqual([]);
	});
});

describe('look-up never', () => {
	test('calls the same what is not', async () => {
		const { lookUp } = await openIndexOf(firms);
		for (const query of ['上海鑫源', '东方食品有限公司第一分公司', '天津曰新塑料制品有限公司'])
			for (const { tier } of (await lookUp.search(query)).hits)
				expect(closenessOf(tier), query).not.toBe('exact');
	});

	test.each([
		['is not there', () => null],
		['is cut', (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2)],
		['is another', () => new TextEncoder().encode('<!doctype html>')],
	])('concludes anything from a file that %s', async (_, damage) => {
		const { lookUp } = await openIndexOf(firms, (path, bytes) =>
			path.startsWith('/lookup/') ? damage(bytes) : bytes
		);
		for (const query of ['鑫源', '9100', 'xinyuan', '没有这家公司'])
			await expect(lookUp.search(query)).rejects.toThrow(CannotConfirm);
	});

	test('opens without its root', async () => {
		await expect(openIndexOf(firms, () => null)).rejects.toThrow(CannotConfirm);
	});
});

const character = fc.constantFrom(...'鑫源圆白鹭食品北京示例有限公司');
const name = fc.string({ unit: character, minLength: 2, maxLength: 9 });

test('every fragment of every name finds it, and what holds nothing is never said to', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.uniqueArray(name, { minLength: 1, maxLength: 20 }),
			fc.nat(),
			fc.nat(),
			async (all, a, b) => {
				const { lookUp } = await openIndexOf(all.map((each) => party(each)));
				const target = all[a % all.length]!;
				const from = b % (target.length - 1);
				const fragment = target.slice(from, from + 2 + (a % 4));
				const answer = await lookUp.search(fragment);
				const holding = all.filter((each) => each.includes(fragment));
				const held = answer.hits.filter(({ tier }) => closenessOf(tier) !== 'similar');
				for (const hit of held) if (hit.tier !== 'spelling') expect(hit.name).toContain(coreOf(fragment));
				expect(names(answer)).toEqual(expect.arrayContaining(holding.slice(0, holding.length > 20 ? 0 : 20)));
			}
		),
		{ numRuns: 100 }
	);
});

test('the same subjects make the same files, in whatever order they come', async () => {
	const one = await openIndexOf(firms);
	const other = await openIndexOf(firms.toReversed());
	expect([...one.files].toSorted()).toEqual([...other.files].toSorted());
});
