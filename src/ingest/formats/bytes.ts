/** Where a file's bytes come from; every method starts anew. */
export interface Bytes {
	readonly size: number;
	/** The file's own path, or null for a member of an archive and for bytes in memory. */
	readonly path: string | null;
	stream(): AsyncIterable<Uint8Array>;
	/** The first so many bytes, where they can be had without a stream. */
	head?(size: number): Promise<Uint8Array>;
}

/** How much of a file is looked at to tell its format, encoding and delimiter. */
const headSize = 1 << 16;

export const memoryBytes = (bytes: Uint8Array): Bytes => ({
	size: bytes.length,
	path: null,
	async *stream() {
		yield bytes;
	},
});

/** The first 64 KiB, or the whole of a shorter file. */
export const readHead = async (bytes: Bytes): Promise<Uint8Array> =>
	bytes.head ? bytes.head(headSize) : (await readUpTo(bytes, headSize)).subarray(0, headSize);

export const readWhole = (bytes: Bytes): Promise<Uint8Array> => readUpTo(bytes, Infinity);

const readUpTo = async (bytes: Bytes, enough: number): Promise<Uint8Array> => {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of bytes.stream()) {
		chunks.push(chunk);
		length += chunk.length;
		if (length >= enough) break;
	}
	const joined = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		joined.set(chunk, at);
		at += chunk.length;
	}
	return joined;
};
