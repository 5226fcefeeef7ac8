import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fetch } from '../../src/search/lookup/files.ts';
import { digestOf, type Release } from '../publish.ts';

/** A site to verify against: its release, how its files are got, and those of its data files that are not theirs. */
export interface OpenSite {
	readonly base: string;
	readonly get: Fetch;
	readonly release: Pick<Release, 'release' | 'digest' | 'next'>;
	/** The paths of data files that are missing or differ from what `release.json` says; of an address none is read. */
	readonly faults: readonly string[];
}

/** Opens a built site in a folder or at an address; a sentence where there is none. */
export async function openSite(where: string): Promise<OpenSite | string> {
	const isAddress = /^https?:/i.test(where);
	const base = isAddress ? where.replace(/\/*$/, '/') : 'folder:';
	const get: Fetch = isAddress ? (address) => fetch(address) : (address) => readFrom(where, address);
	const release = await readRelease(base, get);
	if (release === null) return `${where} is not a built site: its release.json cannot be read.`;
	const faults = isAddress ? [] : await faultsOf(where, release);
	return { base, get, release, faults };
}

async function readRelease(base: string, get: Fetch): Promise<Release | null> {
	try {
		const answer = await get(`${base}release.json`);
		const release = (await answer.json()) as Release;
		return answer.ok && release.release && release.digest ? release : null;
	} catch {
		return null;
	}
}

/** A file of the folder as a server would answer with it. */
async function readFrom(folder: string, address: string): Promise<Response> {
	const path = join(folder, address.replace(/^folder:/, ''));
	return existsSync(path)
		? new Response(new Uint8Array(await readFile(path)))
		: new Response(null, { status: 404 });
}

async function faultsOf(folder: string, { files, digest }: Release): Promise<readonly string[]> {
	const faults: string[] = [];
	for (const { path, sha256 } of files)
		if ((await digestFile(join(folder, path))) !== sha256) faults.push(path);
	return digestOf(files) === digest ? faults : ['release.json', ...faults];
}

async function digestFile(path: string): Promise<string | null> {
	if (!existsSync(path)) return null;
	const hash = createHash('sha256');
	for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
	return hash.digest('hex');
}
