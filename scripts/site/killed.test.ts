import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blacklistCsv } from '../../src/ingest/intake.fixture.ts';
import { differing, digestTree, ended, startBuild, writeFolder } from './tree.fixture.ts';

/** How many builds are killed, at moments spread over the time that one takes. */
const KILLS = Number(process.env['KILLS'] ?? 8);

let root = '';
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'mingjian-killed-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a build killed at any moment leaves the old site, or the whole new one', async () => {
	const data = join(root, 'data');
	const out = join(root, 'site');
	writeFolder(data, { 'blacklist/example/list.csv': blacklistCsv({}) });
	const began = performance.now();
	expect((await ended(startBuild(data, out, '2026-11-22'))).code).toBe(0);
	const took = performance.now() - began;
	const before = digestTree(out);

	writeFolder(data, { 'blacklist/example/list.csv': blacklistCsv({}, {}, {}) });
	const other = join(root, 'other');
	expect((await ended(startBuild(data, other, '2026-11-22'))).code).toBe(0);
	const after = digestTree(other);
	let stood = 0;
	for (let kill = 0; kill < KILLS; kill++) {
		const child = startBuild(data, out, '2026-11-22');
		const over = ended(child);
		const finished = await Promise.race([
			over,
			new Promise<null>((wait) => setTimeout(() => wait(null), (took * (kill + 0.5)) / KILLS)),
		]);
		if (finished) break;
		child.kill('SIGKILL');
		const { code } = await over;
		if (code === 0) break;
		expect(existsSync(join(out, 'release.json'))).toBe(true);
		const left = digestTree(out);
		if (differing(after, left).length === 0) break;
		expect(differing(before, left)).toEqual([]);
		stood++;
	}
	expect(stood).toBeGreaterThan(KILLS / 4);

	expect((await ended(startBuild(data, out, '2026-11-22'))).code).toBe(0);
	expect(digestTree(out).has('blacklist/hmd-3/index.html')).toBe(true);
	expect(readdirSync(root).filter((name) => name.startsWith('.site'))).toEqual([]);
}, 600_000);
