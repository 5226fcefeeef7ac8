import { openSync, closeSync, readFileSync, rmSync, writeSync } from 'node:fs';
import process from 'node:process';
import { isAlive } from './placing.ts';

/**
 * Waits until no other build uses the workshop, and takes it. The turn of a build that was killed is over.
 * What it returns gives the turn back.
 */
export async function takeTurn(lock: string): Promise<() => void> {
	for (let said = false; ;) {
		try {
			const file = openSync(lock, 'wx');
			writeSync(file, String(process.pid));
			closeSync(file);
			return () => rmSync(lock, { force: true });
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
		const holder = Number(readHolder(lock));
		if (holder > 0 && !isAlive(holder)) {
			rmSync(lock, { force: true });
			continue;
		}
		if (!said)
			console.error(
				`另一次构建正在进行，等它结束。/ Another build (process ${holder}) is running; this one waits for its end.`
			);
		said = true;
		await new Promise((again) => setTimeout(again, 250));
	}
}

function readHolder(lock: string): string {
	try {
		return readFileSync(lock, 'utf8');
	} catch {
		return '';
	}
}
