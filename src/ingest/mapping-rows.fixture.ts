import { expect } from 'vitest';
import { blacklistCsv, readFolder } from './intake.fixture.ts';
import { FOREIGN, file, foreign, keys, own, place, rules, type Proofs } from './mapping.fixture.ts';

/** Proofs of the keys that say which rows are records. */
export const rowsProofs: Proofs = {
	skip: async () => {
		const read = await readFolder(
			place('skip: [{ column: 作出决定机关, equals: [RASFF], why: another dataset }]', {
				'list.csv': blacklistCsv({}, { 作出决定机关: 'rasff' }),
			})
		);
		expect([keys(read), file(read).skipped]).toEqual([['HMD-1'], 1]);
	},
	explode: async () => {
		const read = await readFolder(
			place(`${FOREIGN}\nexplode: { column: Nr, by: "、" }`, {
				'list.csv': foreign('1、2、3;A;2025-01-01;x'),
			})
		);
		expect([keys(read), file(read).used]).toEqual([['1', '2', '3'], 1]);
	},
	group: async () => {
		const rows = blacklistCsv(
			{ 违法行为: '无证生产经营' },
			{
				记录编号: 'HMD-1',
				主体名称: '示例第1食品有限公司',
				统一社会信用代码: '914403001922038216',
				违法行为: '虚假标注',
			}
		);
		const read = await readFolder(place('group: true', { 'list.csv': rows }));
		expect(read.entries.map(({ values }) => values['violations'])).toEqual([
			['unlicensed', 'falseLabelling'],
		]);
		expect(file(read).used).toBe(2);
		const conflict = await readFolder(
			place('group: true', { 'list.csv': blacklistCsv({}, { 记录编号: 'HMD-1' }) })
		);
		expect(rules(conflict)).toContain('key-conflict');
	},
	persons: async () => {
		const csv =
			'Nr;Firma;Datum;Grund;Geburts-Datum\n1;Anna Muster;2025-01-01;x;1970-05-01\n2;Muster GmbH;2025-01-01;x;\n3;Max Jung;2025-01-01;x;2010-05-01';
		const read = await readFolder(
			place(
				`${FOREIGN.replace('partyKind: enterprise', '').replace(', }', ' }')}\npersons: { filled: Geburts-Datum }`,
				{ 'list.csv': csv }
			)
		);
		expect(read.entries.map(({ values }) => (values['party'] as { kind: string | null }).kind)).toEqual([
			'person',
			null,
		]);
		expect(rules(read)).toContain('minor');
		const beside = await readFolder(
			place(
				`columns: { 编号: recordNo, 企业名称: party.1, 自然人姓名: party.2 }
persons: { filled: 自然人姓名 }
constants: { ground: x, authority: y, listedOn: "2025-01-01" }`,
				{ 'list.csv': '编号,企业名称,自然人姓名\n1,Muster GmbH,\n2,,Anna Muster' }
			)
		);
		expect(beside.entries.map(({ values }) => values['party'])).toMatchObject([
			{ name: 'Muster GmbH', kind: null },
			{ name: 'Anna Muster', kind: 'person' },
		]);
	},
	constants: async () => {
		const read = await readFolder(
			place('constants: { facts: 常量 }', {
				'list.csv': blacklistCsv({ 违法事实: '' }, { 违法事实: '原文' }),
			})
		);
		expect(read.entries.map(({ values }) => values['facts'])).toEqual(['常量', '原文']);
	},
	key: async () => {
		const read = await readFolder(
			place('key: [decisionNo, party]', {
				'list.csv': blacklistCsv({ 记录编号: '', 决定书文号: '示处〔2025〕1号' }),
			})
		);
		expect(keys(read)).toEqual(['示处〔2025〕1号\u001f示例第1食品有限公司']);
	},
	units: async () => {
		const read = await readFolder(
			place('units: { fine: 万元 }', { 'list.csv': blacklistCsv({ 罚款金额: '12.5' }) })
		);
		expect(read.entries[0]!.values['fine']).toBe('125000');
	},
	expected: async () => {
		const missed = await readFolder(
			place('expected: { rows: [2, 9], filled: { fine: 0.1 } }', { 'list.csv': own })
		);
		expect(rules(missed)).toEqual(['rows-few', 'filled']);
		const allowed = await readFolder(
			place('expected: { rejects: 0.5 }', { 'list.csv': blacklistCsv({}, { 列入依据: '' }) })
		);
		expect(rules(allowed)).toEqual(['required']);
	},
};
