import { execFile, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MANIFEST, type Manifest } from '../src/search/screening/manifest.ts';
import { readList } from '../src/search/screening/list/table.ts';
import { usccOf } from './demo/codes.ts';
import { firmOf, writeNamesSite } from './names-site.fixture.ts';
import { serveSite } from './serve.ts';

let root = '';
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'mingjian-screen-'));
	writeNamesSite(
		join(root, 'site'),
		Array.from({ length: 500 }, (_, number) => firmOf(number))
	);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const NAME = firmOf(7).name;
const absent = '另一家从来没有的贸易有限公司';
const LIST = [
	'供应商,统一社会信用代码',
	`改了名的公司,${usccOf(3)}`,
	`${NAME},`,
	`${NAME},${usccOf(9_999)}`,
	`${NAME.replace('有限公司', '股份有限公司')},`,
	`${absent},91000000DEM0000I4K`,
	'———,',
].join('\n');

function screen(
	list: string,
	{ site = join(root, 'site'), today = '2026-11-25', more = [] as readonly string[] } = {}
) {
	const file = join(root, 'list.csv');
	writeFileSync(file, list);
	const given = [file, '--site', site, '--today', today, ...more];
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(import.meta.dirname, 'screen.ts'), ...given],
		{
			encoding: 'utf8',
		}
	);
	return { status, stdout, stderr };
}

const answers = async (file: string) => {
	const list = await readList(readFileSync(file));
	if ('fault' in list) throw new Error(list.fault.en);
	return list.rows.map(({ cells }) => cells);
};

test('a list is answered line by line, in CSV and in XLSX alike', async () => {
	const [csv, xlsx] = ['answers.csv', 'answers.xlsx'].map((name) => join(root, name));
	expect(screen(LIST, { more: ['--out', csv!, '--lang', 'en'] }).status).toBe(1);
	expect(screen(LIST, { more: ['--out', xlsx!, '--lang', 'en'] }).status).toBe(1);
	const rows = await answers(xlsx!);
	expect((await answers(csv!)).map((cells) => cells.map((cell) => cell.replace(/^'|\t$/, '')))).toEqual(rows);
	expect(rows.slice(1).map((cells) => [cells[0], cells[3], cells[4], cells[5], cells[7]])).toEqual([
		['2', 'Same code', 'The code is the same. The name is another.', firmOf(3).name, blacklisted],
		[
			'3',
			'Same name',
			'The name is the same in every character. There is no code to check by. The same name is not the same party.',
			NAME,
			blacklisted,
		],
		[
			'4',
			'Similar name',
			'The name is the same and the code is another: usually another party.',
			NAME,
			blacklisted,
		],
		['5', 'Similar name', 'Only the legal form of the name differs.', NAME, blacklisted],
		[
			'6',
			'Nothing found',
			'No published name has its code, its name or one like it. Character 16 is the letter I, which a unified social credit code never has. The code was not used. Did you mean 91000000DEM000014K?',
			'',
			'',
		],
		['7', 'Cannot be read', 'The line has neither a readable name nor a valid code.', '', ''],
	]);
	expect(rows[1]!.at(-3)).toMatch(/^2026-11-22\.1 sha256:[0-9a-f]{64}$/);
});
const blacklisted = 'Blacklist of dishonest entities (Currently published)';

test('a site is read from its address as well', async () => {
	const serving = await serveSite(join(root, 'site'));
	try {
		const { status, stdout } = await new Promise<{ status: number | null; stdout: string }>((settle) => {
			writeFileSync(join(root, 'list.csv'), LIST);
			const child = execFile(
				process.execPath,
				[
					join(import.meta.dirname, 'screen.ts'),
					join(root, 'list.csv'),
					'--site',
					serving.address,
					'--today',
					'2026-11-25',
				],
				(_, stdout) => settle({ status: child.exitCode, stdout })
			);
		});
		expect(status).toBe(1);
		expect(stdout).toMatch(/1 {2}代码相同\n +1 {2}名称相同\n +2 {2}名称相似/);
	} finally {
		serving.close();
	}
});

test.each([
	['nothing is found', absent, {}, 0],
	['a line cannot be read', `名称\n${absent}\n123`, {}, 3],
	['there is no such file', absent, { more: ['--out', 'answers.pdf'] }, 2],
	['the site is of an earlier day than its standings', absent, { today: '2026-12-01' }, 3],
	['what is found there is still within its term', NAME, { today: '2026-12-01' }, 1],
])('the exit tells that %s', (_, list, given, status) => {
	expect(screen(list, given).status).toBe(status);
});

test('a damaged shard, and names of another release, confirm nothing', () => {
	const damaged = join(root, 'damaged');
	cpSync(join(root, 'site'), damaged, { recursive: true });
	const { shards, readings } = JSON.parse(readFileSync(join(damaged, MANIFEST), 'utf8')) as Manifest;
	truncateSync(join(damaged, shards[0]!.file), 100);
	const { status, stdout } = screen(`${absent}\n${NAME}`, { site: damaged });
	expect([status, /2 {2}无法确认/.test(stdout), stdout.includes('没有读到')]).toEqual([3, true, true]);

	truncateSync(join(damaged, readings.file), 100);
	expect(screen(NAME, { site: damaged })).toMatchObject({ status: 3, stdout: '' });

	const mixed = join(root, 'mixed');
	cpSync(join(root, 'site'), mixed, { recursive: true });
	writeNamesSite(join(root, 'other'), [firmOf(1)]);
	cpSync(join(root, 'other', 'release.json'), join(mixed, 'release.json'));
	expect(screen(NAME, { site: mixed })).toMatchObject({
		status: 3,
		stdout: expect.stringContaining('不一致'),
	});
});
