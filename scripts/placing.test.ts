import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStage, recover, refusal } from './placing.ts';

let home = '';
let out = '';

beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'mingjian-placing-'));
	out = join(home, 'site');
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

function site(folder: string, words: string) {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'index.html'), words);
	writeFileSync(join(folder, 'release.json'), '{}');
}

const words = () => readFileSync(join(out, 'index.html'), 'utf8');

test('a new site takes the place of the old one, and nothing is left beside it', () => {
	site(out, 'old');
	writeFileSync(join(out, 'stale.html'), '');
	const stage = openStage(out);
	site(stage.folder, 'new');
	expect(words()).toBe('old');
	stage.place();
	expect(words()).toBe('new');
	expect(existsSync(join(out, 'stale.html'))).toBe(false);
	expect(readdirSync(home)).toEqual(['site']);
});

test('a discarded site leaves the old one', () => {
	site(out, 'old');
	const stage = openStage(out);
	site(stage.folder, 'new');
	stage.discard();
	expect([words(), readdirSync(home)]).toEqual(['old', ['site']]);
});

test('a build killed between the two renames is put right by the next', () => {
	site(out, 'old');
	renameSync(out, join(home, '.site.old'));
	recover(out);
	expect([words(), readdirSync(home)]).toEqual(['old', ['site']]);
});

test('what a killed build left is removed, and what a living one writes is not', () => {
	mkdirSync(join(home, '.site.next-99999999'));
	mkdirSync(join(home, `.site.next-${process.pid}`));
	recover(out);
	expect(readdirSync(home)).toEqual([`.site.next-${process.pid}`]);
});

test('a folder that holds other things is refused, an empty one or a site of ours is not', () => {
	expect(refusal(out)).toBeNull();
	mkdirSync(out);
	expect(refusal(out)).toBeNull();
	writeFileSync(join(out, 'thesis.docx'), '');
	expect(refusal(out)).toMatch(/holds other things/);
	writeFileSync(join(out, 'release.json'), '{}');
	expect(refusal(out)).toBeNull();
});
