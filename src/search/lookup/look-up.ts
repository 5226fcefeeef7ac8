import { CannotConfirm, type LookUp } from '../answer.ts';
import { unseal } from '../checksum.ts';
import type { Manifest, Root } from '../root.ts';
import { inflate, readFiles, type Fetch } from './files.ts';
import { Language } from './language.ts';
import { answerQuery } from './query.ts';
import { Tree } from './tree.ts';

/**
 * Opens the index of the site at `base`, which ends with a slash: reads `lookup.json`. Throws `CannotConfirm` where it
 * does not come or is damaged.
 */
export async function openLookUp(base: string, get: Fetch = (address) => fetch(address)): Promise<LookUp> {
	const { manifest, root } = await readManifest(`${base}lookup.json`, get);
	const { release, digest, index } = manifest;
	const read = readFiles(`${base}lookup/${index}/`, get);
	const reader = { root, tree: new Tree(root, read), language: new Language(root, () => read('t.bin')) };
	return { release, digest, index, datasets: root.datasets, search: (query) => answerQuery(reader, query) };
}

async function readManifest(address: string, get: Fetch) {
	try {
		const response = await get(address);
		if (!response.ok) throw new Error(`${response.status}`);
		const manifest = (await response.json()) as Manifest;
		const packed = Uint8Array.from(atob(manifest.root), (character) => character.charCodeAt(0));
		const root = new TextDecoder().decode(unseal(await inflate(packed)));
		return { manifest, root: JSON.parse(root) as Root };
	} catch (cause) {
		throw new CannotConfirm(`${address} could not be read.`, { cause });
	}
}
