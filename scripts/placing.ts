import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';

/**
 * A site is written beside the old one and swapped in whole by two renames, so that a build killed at any moment
 * leaves the old site: in its place, or, in the instant between the renames, beside it under a name from which
 * the next call of `recover` puts it back.
 */
export interface Stage {
	readonly folder: string;
	/** Puts the new site in the place of the old one. */
	place(): void;
	/** Removes what was written. */
	discard(): void;
}

const nextName = (out: string, pid: number | string) => `.${basename(out)}.next-${pid}`;
const oldName = (out: string) => `.${basename(out)}.old`;

/** Why a folder may not be built into, or null. Only an absent or empty folder, or a site of ours, may be replaced. */
export function refusal(out: string): string | null {
	if (!existsSync(out)) return null;
	if (!statSync(out).isDirectory()) return `${out} is a file. --out takes a folder.`;
	const held = readdirSync(out).filter((name) => !isStage(name, out));
	if (held.length === 0 || existsSync(join(out, 'release.json'))) return null;
	return `${out} holds other things and no release.json of ours; it is not overwritten. Name an empty folder, or one that was built by this command.`;
}

const isStage = (name: string, out: string) => name.startsWith(nextName(out, '')) || name === oldName(out);

/** Puts back a site that a killed build had moved aside, and removes what killed builds left. */
export function recover(out: string): void {
	for (const home of [dirname(resolve(out)), resolve(out)]) {
		if (!existsSync(home)) continue;
		const old = join(home, oldName(out));
		if (existsSync(old) && home !== resolve(out)) {
			if (existsSync(out)) rmSync(old, { recursive: true, force: true });
			else renameSync(old, out);
		}
		for (const name of readdirSync(home)) {
			const pid = Number(/\.next-(\d+)$/.exec(name)?.[1] ?? 0);
			if (name === nextName(out, pid) && !isAlive(pid))
				rmSync(join(home, name), { recursive: true, force: true });
		}
	}
}

/** True where a process still runs: what it holds is not ours to remove. */
export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** Opens a folder for a new site, beside the old one where that can be, else within it. */
export function openStage(given: string): Stage {
	const out = resolve(given);
	const beside = join(dirname(out), nextName(out, process.pid));
	const within = join(out, nextName(out, process.pid));
	const folder = makeFolder(beside) ? beside : within;
	if (folder === within) mkdirSync(within, { recursive: true });
	return {
		folder,
		place: () => (folder === beside && swap(folder, out) ? undefined : moveWithin(folder, out)),
		discard: () => rmSync(folder, { recursive: true, force: true }),
	};
}

function makeFolder(folder: string): boolean {
	try {
		mkdirSync(dirname(folder), { recursive: true });
		mkdirSync(folder);
		return true;
	} catch (error) {
		if (isBarred(error)) return false;
		throw error;
	}
}

/** Swaps whole folders; false where the place is a mount point or its parent may not be written. */
function swap(folder: string, out: string): boolean {
	const old = join(dirname(out), oldName(out));
	const stood = existsSync(out);
	try {
		if (stood) renameSync(out, old);
	} catch (error) {
		if (isBarred(error)) return false;
		throw error;
	}
	try {
		renameSync(folder, out);
	} catch (error) {
		if (stood) renameSync(old, out);
		throw error;
	}
	rmSync(old, { recursive: true, force: true });
	return true;
}

const isBarred = (error: unknown) =>
	['EBUSY', 'EXDEV', 'EPERM', 'EACCES', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Where a folder cannot be renamed: its members are swapped one by one, pages last, then the stale ones go. */
function moveWithin(folder: string, out: string): void {
	const order = (name: string) => (name === '_astro' ? 0 : name === 'release.json' ? 2 : 1);
	const fresh = readdirSync(folder).toSorted((a, b) => order(a) - order(b));
	const stale = join(out, oldName(out));
	mkdirSync(stale, { recursive: true });
	for (const name of fresh) {
		if (existsSync(join(out, name))) renameSync(join(out, name), join(stale, name));
		renameSync(join(folder, name), join(out, name));
	}
	for (const name of readdirSync(out))
		if (!fresh.includes(name)) rmSync(join(out, name), { recursive: true, force: true });
}
