import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';

const home = resolve(import.meta.dirname, '../..');

/** Starts the build command as an operator would. */
export const startBuild = (
	data: string,
	out: string,
	today: string,
	more: readonly string[] = []
): ChildProcess =>
	spawn(
		process.execPath,
		[
			join(home, 'scripts/build.ts'),
			'--data',
			data,
			'--out',
			out,
			'--today',
			today,
			'--report',
			`${out}-report`,
			...more,
		],
		{
			cwd: home,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, NODE_ENV: 'production', VITEST: '' },
		}
	);

export interface Ended {
	readonly code: number | null;
	readonly said: string;
}

/** Waits for a command to end, and gathers what it says. */
export const ended = (child: ChildProcess): Promise<Ended> =>
	new Promise((settle) => {
		let said = '';
		child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
		child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
		child.on('close', (code) => settle({ code, said }));
	});

/** The digest of every file of a folder, by its path. */
export function digestTree(folder: string): ReadonlyMap<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile()
	);
	return new Map(
		files
			.map((entry): [string, string] => {
				const path = join(entry.parentPath, entry.name);
				return [
					path.slice(folder.length + 1).replaceAll('\\', '/'),
					createHash('sha256').update(readFileSync(path)).digest('hex'),
				];
			})
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
	);
}

/** The paths at which two sites differ. */
export const differing = (
	a: ReadonlyMap<string, string>,
	b: ReadonlyMap<string, string>
): readonly string[] =>
	[...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));

/** Writes files below a folder, which is made. */
export function writeFolder(folder: string, files: Readonly<Record<string, string>>): void {
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
}
