import { describe, expect, test } from 'vitest';
import { oneRow } from '../ingest/intake.fixture.ts';
import { gateFolder } from './gate.fixture.ts';

describe('parties', () => {
	const violations = (row: Readonly<Record<string, string>>) => {
		const all: Record<string, string> = {
			recordNo: 'WG-1',
			party: '示例第1食品有限公司',
			ground: '特别规定第八条',
			authority: '示例海关',
			listedOn: '2025-06-01',
			...row,
		};
		return [Object.keys(all), Object.values(all)].map((cells) => cells.join(',')).join('\n');
	};

	test('are joined by a verified code, an organisation code within a unified one included', async () => {
		const { parties } = await gateFolder({
			...oneRow(),
			'violations/example/list.csv': violations({ partyOrgCode: '192203821' }),
		});
		expect(parties).toHaveLength(1);
		expect(parties[0]!.records.map(({ dataset }) => dataset)).toEqual(['blacklist', 'violations']);
	});

	test('are not joined by name across datasets, but offered as perhaps the same', async () => {
		const { parties } = await gateFolder({ ...oneRow(), 'violations/example/list.csv': violations({}) });
		expect(parties.map(({ page }) => page)).toEqual([
			'914403001922038216',
			expect.stringMatching(/^p-[0-9a-f]{10}$/),
		]);
		expect(parties[0]!.alike.map(({ page }) => page)).toEqual([parties[1]!.page]);
	});

	test('are not joined by a code whose check digit fails', async () => {
		const { parties } = await gateFolder(oneRow({ 统一社会信用代码: '914403001922038215' }));
		expect(parties[0]!.page).toMatch(/^p-/);
	});

	test('of an honour that stand on a negative list stop until the operator decides', async () => {
		const park = (code: string) =>
			`exemplarNo,name,kind,operator,operatorCode,authority\nSF-1,示例园区,foodSafetyPark,示例第1食品有限公司,${code},示例市`;
		const folder = { ...oneRow(), 'exemplars/example/list.csv': park('914403001922038216') };
		expect((await gateFolder(folder)).rules).toEqual(['exemplar-conflict']);
		const decided = {
			...folder,
			'decisions.yaml':
				'- { dataset: exemplars, key: SF-1, against: "blacklist:HMD-1", decision: keep, why: x }\n',
		};
		expect((await gateFolder(decided)).rules).toEqual([]);
	});
});
