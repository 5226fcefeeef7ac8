import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measure } from './measure.ts';

test('a script that is measured does its work, and one that fails stops the bench', () => {
	const folder = mkdtempSync(join(tmpdir(), 'mingjian-bench-'));
	try {
		const { wall, cpu, megabytes } = measure('write-names.ts', [folder, '50']);
		expect(Math.min(wall, cpu, megabytes)).toBeGreaterThan(0);
		expect(JSON.parse(readFileSync(join(folder, 'screening.json'), 'utf8'))).toMatchObject({ names: 50 });
		expect(() => measure('write-names.ts', [join(folder, 'screening.json'), '50'])).toThrow(/ended with 1/);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
