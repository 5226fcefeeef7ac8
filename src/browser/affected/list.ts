import type { CheckList } from '../../derive/check-list.ts';
import { shanghaiDay } from '../../domain/day.ts';

/** A list that has come, and whether it is that of the site's present release; null where that cannot be known. */
export interface Loaded {
	readonly list: CheckList;
	/** Null where the browser cannot make it. */
	readonly digest: string | null;
	readonly release: { readonly name: string; readonly isSame: boolean } | null;
}

/** Where the list is, where the site begins, and by which path the release knows the list. */
export interface Place {
	readonly address: string;
	readonly base: string;
	readonly file: string;
}

/** Loads the list, asking the server whether a kept copy is still the latest. Rejects where it does not come whole. */
export async function loadList(place: Place): Promise<Loaded> {
	const answer = await fetch(place.address, { cache: 'no-cache' });
	if (!answer.ok) throw new Error(`${place.address}: ${answer.status}`);
	const text = await answer.text();
	const { notices, ...head } = JSON.parse(text) as CheckList;
	const today = shanghaiDay(Date.now());
	const list = { ...head, notices: notices.filter(({ until }) => until === undefined || until >= today) };
	return renewed({ list, digest: await digestOf(text), release: null }, place);
}

/** Whether a list is that of the site's present release. Where that cannot be asked, what was known stays. */
export async function renewed(loaded: Loaded, place: Place): Promise<Loaded> {
	const release = loaded.digest === null ? null : await readDigest(place);
	return release
		? { ...loaded, release: { name: release.name, isSame: release.digest === loaded.digest } }
		: loaded;
}

async function readDigest({
	base,
	file,
}: Place): Promise<{ readonly name: string; readonly digest: string } | null> {
	try {
		const answer = await fetch(`${base}release.json`, { cache: 'no-cache' });
		const { release, files } = (await answer.json()) as {
			release: string;
			files: readonly { path: string; sha256: string }[];
		};
		const digest = files.find(({ path }) => path === file)?.sha256;
		return answer.ok && digest !== undefined ? { name: release, digest } : null;
	} catch {
		return null;
	}
}

/** SHA-256 in hex; null on plain HTTP, where browsers have none. */
async function digestOf(text: string): Promise<string | null> {
	if (!globalThis.crypto?.subtle) return null;
	const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
