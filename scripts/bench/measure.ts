import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** What a whole process took: seconds by the clock and of all processors, and its largest memory. */
export interface Taken {
	readonly wall: number;
	readonly cpu: number;
	readonly megabytes: number;
}

/** Runs a script as a process of its own and measures it. Throws where it does not end well. */
export function measure(script: string, given: readonly string[]): Taken {
	const folder = mkdtempSync(join(tmpdir(), 'mingjian-bench-'));
	try {
		const result = join(folder, 'taken.json');
		const { status, stderr } = spawnSync(
			process.execPath,
			[join(import.meta.dirname, 'measured.ts'), result, join(import.meta.dirname, script), ...given],
			{ encoding: 'utf8', maxBuffer: 1 << 28 }
		);
		if (status !== 0) throw new Error(`${script} ended with ${status}:\n${stderr.slice(-2000)}`);
		return JSON.parse(readFileSync(result, 'utf8')) as Taken;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** A line of the bench: what was measured, what it took, and how many times the baseline that is. */
export function sayTaken(what: string, { wall, cpu, megabytes }: Taken, baseline?: Taken): void {
	const ratio = baseline ? `  ${(wall / baseline.wall).toFixed(1)} ×` : '';
	console.log(
		`${what.padEnd(52)} ${wall.toFixed(1).padStart(7)} s  ${cpu.toFixed(1).padStart(7)} s CPU  ${megabytes.toFixed(0).padStart(6)} MB${ratio}`
	);
}
