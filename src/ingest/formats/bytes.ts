import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';

/** Where a file's bytes come from; every method starts anew. */
export interface Bytes {
	readonly size: number;
	/** The file's own path, or null for a member of an archive. */
	readonly path: string | null;
	stream(): AsyncIterable<Uint8Array>;
}

/** How much of a file is looked at to tell its format, encoding and delimiter. */
const headSize = 1 << 16;

export const fileBytes = async (path: string): Promise<Bytes> => {
	const { size } = await stat(path);
	return { size, path, stream: () => createReadStream(path, { highWaterMark: 1 << 18 }) };
};

/** The first 64 KiB, or the whole of a shorter file. */
export const readHead = async (bytes: Bytes): Promise<Uint8Array> => {
	if (bytes.path !== null) return readFileHead(bytes.path);
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of bytes.stream()) {
		chunks.push(chunk);
		length += chunk.length;
		if (length >= headSize) break;
	}
	return Buffer.concat(chunks).subarray(0, headSize);
};

const readFileHead = async (path: string): Promise<Uint8Array> => {
	const file = await open(path);
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(headSize), 0, headSize, 0);
		return buffer.subarray(0, bytesRead);
	} finally {
		await file.close();
	}
};

export const readWhole = async (bytes: Bytes): Promise<Buffer> => {
	const chunks: Uint8Array[] = [];
	for await (const chunk of bytes.stream()) chunks.push(chunk);
	return Buffer.concat(chunks);
};
