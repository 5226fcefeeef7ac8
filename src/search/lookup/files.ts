import { CannotConfirm } from '../answer.ts';
import { unseal } from '../checksum.ts';

/** How a file of the site is got; `fetch` in a browser. */
export type Fetch = (address: string) => Promise<Response>;

/** Reads files of the index below `folder`, each once. Throws `CannotConfirm` where one does not come or is damaged. */
export function readFiles(folder: string, get: Fetch) {
	const known = new Map<string, Promise<Uint8Array>>();
	return (path: string): Promise<Uint8Array> => {
		let file = known.get(path);
		if (!file) {
			file = load(folder + path, get);
			known.set(path, file);
			file.catch(() => known.delete(path));
		}
		return file;
	};
}

async function load(address: string, get: Fetch): Promise<Uint8Array> {
	try {
		const response = await get(address);
		if (!response.ok) throw new Error(`${response.status}`);
		return unseal(await inflate(new Uint8Array(await response.arrayBuffer())));
	} catch (cause) {
		throw new CannotConfirm(`${address} could not be read.`, { cause });
	}
}

/** Inflates raw deflated bytes; where the browser cannot, with a library that is loaded only then. */
export async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
	let stream: TransformStream<Uint8Array, Uint8Array>;
	try {
		stream = new DecompressionStream('deflate-raw') as TransformStream<Uint8Array, Uint8Array>;
	} catch {
		return (await import('fflate')).inflateSync(bytes);
	}
	return new Uint8Array(
		await new Response(new Blob([bytes as BlobPart]).stream().pipeThrough(stream)).arrayBuffer()
	);
}
