import { strToU8, zipSync } from 'fflate';
import { expect } from 'vitest';
import { blacklistCsv, readFolder } from './intake.fixture.ts';
import { FOREIGN, file, keys, own, place, rules, type Proofs } from './mapping.fixture.ts';
import { xlsxOf } from './xlsx-export.fixture.ts';

/** Proofs of the keys that say what is read. */
export const filesProofs: Proofs = {
	sender: async () => {
		const read = await readFolder({
			'blacklist/example/list.csv': own,
			'blacklist/example/source.yaml': 'mode: snapshot\n',
		});
		expect(rules(read)).toContain('mapping');
	},
	licence: async () => {
		const read = await readFolder(place('licence: CC-BY-4.0', { 'list.csv': own }));
		expect(read.intake.sources[0]!.mapping.licence).toBe('CC-BY-4.0');
	},
	files: async () => {
		const read = await readFolder(place('files: ["2025/*.csv"]', { '2025/list.csv': own, 'other.csv': own }));
		expect(keys(read)).toEqual(['HMD-1']);
		expect(rules(read)).toEqual(['file-unread']);
		const slip = await readFolder(place('files: "*.cvs"', { 'list.csv': own }));
		expect(rules(slip)).toEqual(['file-unread', 'mapping', 'rows-few']);
	},
	ignore: async () => {
		const read = await readFolder(
			place('files: list.csv\nignore: other.*', { 'list.csv': own, 'other.csv': own })
		);
		expect(rules(read)).toEqual([]);
	},
	mode: async () => {
		const later = blacklistCsv({ 违法事实: '更正' });
		const read = await readFolder(place('mode: increments', { '1.csv': own, '2.csv': later }));
		expect(read.entries.map(({ values }) => values['facts'])).toEqual(['更正']);
		expect([file(read).superseded, file(read).used, file(read, 1).used]).toEqual([1, 0, 1]);
		const same = await readFolder(place('mode: increments', { '1.csv': own, '2.csv': own }));
		expect(same.problems.map(({ zh }) => zh)).toEqual(['与“1.csv”第 2 行的“HMD-1”完全相同，只公布一次。']);
	},
	vanished: async () => {
		const two = blacklistCsv({}, {});
		const asked = await readFolder(place('', { '2026-01-01.csv': two, '2026-02-01.csv': own }));
		expect(rules(asked)).toEqual(['vanished']);
		const expired = await readFolder(
			place('vanished: expired', { '2026-01-01.csv': two, '2026-02-01.csv': own })
		);
		expect(rules(expired)).toEqual([]);
		expect(expired.intake.sources[0]!.vanished.map(({ end }) => end)).toEqual([
			{ on: '2026-02-01', ground: 'expired' },
		]);
	},
	prefix: async () =>
		expect(keys(await readFolder(place('prefix: "a-"', { 'list.csv': own })))).toEqual(['a-HMD-1']),
	format: async () => {
		const tabs = own.replaceAll(',', '\t');
		expect(keys(await readFolder(place('format: tsv', { 'list.txt': tabs })))).toEqual(['HMD-1']);
		expect(rules(await readFolder(place('format: xlsx', { 'list.csv': own })))).toContain('format-refused');
	},
	encoding: async () => {
		const big5 = Uint8Array.from([
			...strToU8('Nr;Firma;Datum;Grund\n1;'),
			0xa4,
			0xa4,
			0xa4,
			0xe5,
			...strToU8(' Ltd;2025-01-01;x'),
		]);
		const read = await readFolder(place(`encoding: big5\n${FOREIGN}`, { 'list.csv': big5 }));
		expect(read.entries[0]!.values['party']).toMatchObject({ name: '中文 Ltd' });
	},
	delimiter: async () => {
		const read = await readFolder(place('delimiter: "~"', { 'list.csv': own.replaceAll(',', '~') }));
		expect(keys(read)).toEqual(['HMD-1']);
	},
	sheet: async () => {
		const book = { 'list.xlsx': xlsxOf(own, { hidden: '第二表' }) };
		expect(keys(await readFolder(place('sheet: 第二表', book)))).toEqual(['HMD-1']);
		expect(keys(await readFolder(place('sheet: 1', book)))).toEqual(['HMD-1']);
		expect(rules(await readFolder(place('sheet: 第三表', book)))).toContain('mapping');
		const beside = { '1.csv': own, '2.zip': zipSync({ 'x.xlsx': xlsxOf(own, { hidden: '第二表' }) }) };
		const mixed = await readFolder(place('sheet: 第二表\nmode: increments', beside));
		expect([rules(mixed), file(mixed).used, file(mixed, 1).sheet]).toEqual([
			['repeated', 'hidden-sheet'],
			1,
			'x.xlsx/第二表',
		]);
	},
	header: async () => {
		const [headings = '', row = ''] = own.split('\n');
		const read = await readFolder(place('header: 3', { 'list.csv': `失信名单\n\n${headings}\n${row}` }));
		expect([keys(read), file(read).rows]).toEqual([['HMD-1'], 1]);
		const joined = await readFolder(
			place(`header: [1, 2]\n${FOREIGN.replace('Firma:', '"Name der Firma":')}`, {
				'list.csv': 'Nr;Name der;Datum;Grund\n;Firma;;\n1;X GmbH;2025-01-01;y',
			})
		);
		expect(joined.entries[0]!.values['party']).toMatchObject({ name: 'X GmbH' });
	},
	footer: async () => {
		const read = await readFolder(place('footer: 1', { 'list.csv': `${own}\n合计,1,,,,,,` }));
		expect([keys(read), file(read).rows, file(read).footer]).toEqual([['HMD-1'], 2, 1]);
	},
	records: async () => {
		const [headings = [], row = []] = own.split('\n').map((line) => line.split(','));
		const item = Object.fromEntries(headings.map((heading, at) => [heading, row[at]]));
		const read = await readFolder(
			place('records: /data/items', { 'list.json': JSON.stringify({ data: { items: [item] } }) })
		);
		expect([keys(read), read.entries[0]!.row]).toEqual([['HMD-1'], 1]);
	},
};
