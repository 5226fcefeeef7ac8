import { describe, expect, test } from 'vitest';
import { gateFolder } from '../registry/gate.fixture.ts';
import { blacklistCsv, readFolder, type Folder } from './intake.fixture.ts';

const YAML = 'sender: { zh: 示例, en: Example }\n';
const three = blacklistCsv({}, {}, {});
const two = blacklistCsv({}, {});
const one = blacklistCsv({});

const series = (yaml: string, more: Folder = {}): Folder => ({
	'blacklist/example/2026-01-05.csv': three,
	'blacklist/example/2026-02-05.csv': two,
	'blacklist/example/2026-03-05.csv': one,
	'blacklist/example/source.yaml': YAML + yaml,
	...more,
});

describe('a series of snapshots', () => {
	test('is the last file; rows of the earlier ones are superseded', async () => {
		const { intake, entries } = await readFolder(series('vanished: expired\n'));
		expect(entries.map(({ key }) => key)).toEqual(['HMD-1']);
		expect(intake.sources[0]!.accounts.map(({ rows, used, superseded }) => [rows, used, superseded])).toEqual(
			[
				[3, 0, 3],
				[2, 0, 2],
				[1, 1, 0],
			]
		);
	});

	test('asks about a key that the last-but-one held and the last does not', async () => {
		const { problems } = await readFolder(series(''));
		expect(problems.map(({ rule, cell, severity }) => [rule, cell, severity])).toEqual([
			['vanished', 'HMD-2', 'stop'],
		]);
		const write = problems[0]!.write!.replace('ended: …, on: …', 'ended: repaired, on: 2026-03-01');
		expect((await readFolder(series('', { 'decisions.yaml': `${write}\n` }))).problems).toEqual([]);
	});

	test('is answered by a decision on the key, or on all that vanished from the sender', async () => {
		const byKey = await gateFolder(
			series('', {
				'decisions.yaml': '- { dataset: blacklist, key: HMD-2, ended: repaired, on: 2026-03-01 }\n',
			})
		);
		expect(byKey.rules).toEqual([]);
		expect(
			byKey.records['blacklist']!.map(({ key, standing, term }) => [key, standing, term.endGround])
		).toEqual([
			['HMD-1', 'current', 'expired'],
			['HMD-2', 'ended', 'repaired'],
		]);
		const all = await gateFolder(
			series('', {
				'decisions.yaml':
					'- { dataset: blacklist, source: example, key: "*", ended: revoked, on: 2026-03-01 }\n',
			})
		);
		expect(all.rules).toEqual([]);
		expect(all.records['blacklist']!.filter(({ withdrawn }) => withdrawn).map(({ key }) => key)).toEqual([
			'HMD-3',
			'HMD-2',
		]);
	});

	test('is answered by the sender’s habit, with the day of the first export that lacks the key', async () => {
		const { records, rules } = await gateFolder(series('vanished: expired\n'));
		expect(rules).toEqual([]);
		expect(new Map(records['blacklist']!.map(({ key, term }) => [key, term.endedOn]))).toEqual(
			new Map([
				['HMD-1', null],
				['HMD-2', '2026-03-05'],
				['HMD-3', '2026-02-05'],
			])
		);
	});

	test('does not end a record whose row in the last file is rejected, or has too many cells', async () => {
		const wrong = blacklistCsv({}, { 列入日期: '去年' }, {});
		const ragged = two.replace(/$/, ',多余');
		for (const last of [wrong, ragged]) {
			const { intake } = await readFolder({
				...series('vanished: expired\nexpected: { rejects: 1 }\n'),
				'blacklist/example/2026-04-05.csv': last,
			});
			const lines = intake.sources[0]!.vanished.map(({ end }) => end.on);
			expect(lines).toEqual(last === wrong ? [] : ['2026-02-05']);
		}
	});

	test('holds what an earlier file said of a key whose row was rejected in between', async () => {
		const { intake } = await readFolder({
			'blacklist/example/2026-01-05.csv': two,
			'blacklist/example/2026-02-05.csv': blacklistCsv({}, { 列入日期: '去年' }),
			'blacklist/example/2026-03-05.csv': one,
			'blacklist/example/source.yaml': `${YAML}vanished: repaired\n`,
		});
		expect(intake.sources[0]!.vanished.map(({ end }) => end)).toEqual([
			{ on: '2026-03-05', ground: 'repaired' },
		]);
	});

	test('asks nothing and counts nothing where the last file cannot be read to its end', async () => {
		const yaml = 'vanished: question\nexpected: { rows: [1, 9] }\n';
		for (const [last, rule] of [
			[`${one}\n"`, 'quote'],
			[one.replace('列入依据', '依据'), 'heading-missing'],
			['', 'format-refused'],
		] as const) {
			const { problems, intake } = await readFolder(
				series(yaml, { 'blacklist/example/2026-04-05.csv': last })
			);
			const stops = problems.filter(({ severity }) => severity === 'stop').map(({ rule: each }) => each);
			expect([stops, intake.sources[0]!.vanished]).toEqual([[rule], []]);
		}
	});

	test('leads from a changed key to its new address without a question', async () => {
		const { rules, gated } = await gateFolder(
			series('', { 'decisions.yaml': '- { dataset: blacklist, key: HMD-2, movedTo: HMD-1 }\n' })
		);
		expect(rules).toEqual([]);
		expect(gated.moved).toEqual([{ dataset: 'blacklist', from: 'hmd-2', to: 'hmd-1' }]);
	});
});

describe('a mended row', () => {
	const wrong = blacklistCsv({}, { 列入依据: '' });
	const [headings = '', , row = ''] = wrong.split('\n');
	const mended = `\ufeff${headings},_file,_sheet,_row,_problems\r\n${row.replace(',,示例市', ',食品安全法,示例市')},list.csv,,3,必填\r\n`;

	test('takes the place of the row that its _file and _row name', async () => {
		const { entries, problems, intake } = await readFolder({
			'blacklist/example/list.csv': wrong,
			'blacklist/example/mended/1.csv': mended,
		});
		expect(problems).toEqual([]);
		expect(entries.map(({ key, row: at }) => [key, at])).toEqual([
			['HMD-1', 2],
			['HMD-2', 3],
		]);
		expect(intake.sources[0]!.accounts[0]).toMatchObject({ rows: 2, used: 2 });
	});

	test('that names no row is said', async () => {
		const { problems } = await readFolder({
			'blacklist/example/list.csv': one,
			'blacklist/example/mended/1.csv': mended,
		});
		expect(problems.map(({ rule, file, row: at }) => [rule, file, at])).toEqual([
			['file-unread', 'mended/1.csv', 2],
		]);
	});
});
