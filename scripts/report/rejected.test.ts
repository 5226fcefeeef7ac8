import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blacklistCsv, readFolder, type Folder } from '../../src/ingest/intake.fixture.ts';
import { writeRejected } from './rejected.ts';

/** Reads a folder, and gives the file in which its rejected rows are sent back. */
async function sentBack(files: Folder): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'mingjian-rejected-'));
	try {
		const book = writeRejected(folder);
		for (const row of (await readFolder(files)).rejected) book.add(row);
		book.close();
		return readFileSync(join(folder, 'rejected/blacklist/example.csv'), 'utf8');
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const [headings = '', first = '', second = ''] = blacklistCsv({}, {}).split('\n');

test('a row comes back with every cell of it, its place and what is wrong, under its own headings', async () => {
	const csv = `${headings},备注\n${first.replace('食品安全法第一百二十四条', '')},"甲\n乙"\n`;
	expect(await sentBack({ 'blacklist/example/list.csv': csv })).toBe(
		`\ufeff${headings},备注,_file,_sheet,_row,_problems\r\n${first.replace('食品安全法第一百二十四条', '')},"甲\n乙",list.csv,,2,“列入依据”为空，没有它不能公布。\r\n`
	);
});

test('cells beyond the headings are kept by their position, and fed back unmended they are told again', async () => {
	const csv = `${headings}\n${first},多余,的\n${second}`;
	const back = await sentBack({ 'blacklist/example/list.csv': csv });
	expect(back).toContain(`${headings},#9,#10,_file`);
	expect(back).toContain(`${first},多余,的,list.csv,,2,`);
	const fed = (mended: string) =>
		readFolder({ 'blacklist/example/list.csv': csv, 'blacklist/example/mended/1.csv': mended });
	expect((await fed(back)).problems.map(({ rule }) => rule)).toEqual(['ragged', 'rejects']);
	const mended = await fed(back.replace(',多余,的,', ',,,'));
	expect([mended.problems, mended.entries.length]).toEqual([[], 2]);
});
