import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { Bytes } from './bytes.ts';

/** The bytes of a file on disk. */
export const fileBytes = async (path: string): Promise<Bytes> => {
	const { size } = await stat(path);
	return {
		size,
		path,
		stream: () => createReadStream(path, { highWaterMark: 1 << 18 }),
		head: (most) => readFileHead(path, most),
	};
};

const readFileHead = async (path: string, most: number): Promise<Uint8Array> => {
	const file = await open(path);
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
		return buffer.subarray(0, bytesRead);
	} finally {
		await file.close();
	}
};
