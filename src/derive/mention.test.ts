import { describe, expect, test } from 'vitest';
import { datasets } from '../datasets/index.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { PublicRecord, ShownParty } from '../registry/record.ts';
import { mentionParty, mentionRecord } from './mention.ts';
import { recordOf } from './record.fixture.ts';

const party = (name: string): ShownParty => ({
	name,
	kind: 'enterprise',
	ids: [],
	former: [],
	region: null,
	role: null,
	page: 'p-1',
	masked: false,
});
const records: Readonly<Record<string, readonly PublicRecord[]>> = {
	cases: [recordOf('cases', 'al-1', { values: { party: [party('示例甲'), party('示例乙')] } })],
	blacklist: [recordOf('blacklist', 'hmd-1', { withdrawn: true })],
	violations: [recordOf('violations', 'wg-0000000000', { key: 'WG-7~2', withdrawn: true })],
};
const mention = (reference: string, at = 1) =>
	mentionParty(reference, at, datasets, ({ id }: Dataset) => records[id] ?? []);

describe('a party in a text', () => {
	test('is the one that the record names, or another of its parties', () => {
		expect(mention('cases:AL-1')?.party.name).toBe('示例甲');
		expect(mention('cases:AL-1', 2)?.party.name).toBe('示例乙');
	});

	test.each([
		['of a withdrawn record', 'blacklist:HMD-1'],
		['whose record has lost the name in its key', 'violations:WG-7 · 示例丙'],
	])('%s is not named', (_, reference) => expect(mention(reference)).toBeNull());

	test.each([
		[
			'of no list',
			'recall:ZH-1',
			'<Party record="recall:ZH-1" /> 没有写明栏目，应写作“栏目:编号”，例如 recalls:ZH-2026-0001。/ It names no list. Write it as list:number, such as recalls:ZH-2026-0001.',
		],
		[
			'of no public record',
			'cases:AL-9',
			'<Party record="cases:AL-9" /> 在 cases 中没有公开记录。请核对编号；尚未公布的，公布以前不要提及。/ cases has no public record of this number. Correct it, or leave it out until the record is published.',
		],
	])('%s stops the build', (_, reference, sentence) => expect(() => mention(reference)).toThrow(sentence));

	test('that the record does not have stops the build', () =>
		expect(() => mention('cases:AL-1', 3)).toThrow(
			'<Party record="cases:AL-1" at={3} /> 记录只有 2 个当事人，没有第 3 个。/ The record names 2; there is no party 3.'
		));
});

describe('a record in a text', () => {
	const mentioned = (reference: string) =>
		mentionRecord(reference, datasets, ({ id }: Dataset) => records[id] ?? []);

	test('is the one of that number, as long as it is shown', () => {
		expect(mentioned('cases:AL-1').record?.id).toBe('al-1');
		expect(mentioned('cases:AL-1').dataset.id).toBe('cases');
		expect(mentioned('blacklist:HMD-1').record).toBeNull();
		expect(mentioned('violations:WG-7 · 示例丙').record).toBeNull();
	});

	test('of no public record stops the build', () =>
		expect(() => mentioned('cases:AL-9')).toThrow('<Record of="cases:AL-9" /> 在 cases 中没有公开记录。'));
});
