import type { Bytes } from './bytes.ts';
import type { FormatFault } from './cell.ts';
import { halt } from './fault.ts';

/** The first byte that an encoding does not allow, from 0, and the line of text it is in, from 1. */
export interface BadByte {
	readonly byte: number;
	readonly line: number;
}

/** Decodes a file strictly, in pieces, without its byte order mark; halts with an `encoding` fault. */
export async function* decode(bytes: Bytes, encoding: string): AsyncGenerator<string> {
	const decoder = new TextDecoder(encoding, { fatal: true });
	const strictly = async (chunk?: Uint8Array): Promise<string> => {
		try {
			return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
		} catch {
			return halt(notIn(encoding, (await findBadByte(bytes, encoding)) ?? { byte: bytes.size, line: 1 }));
		}
	};
	let isFirst = true;
	for await (const chunk of bytes.stream()) {
		const text = await strictly(chunk);
		if (text === '') continue;
		yield isFirst ? text.replace(/^\uFEFF/, '') : text;
		isFirst = false;
	}
	yield strictly();
}

/** Decodes the head of a file leniently: a character cut off at its end is dropped, a wrong one is U+FFFD. */
export const decodeHead = (head: Uint8Array, encoding: string): string =>
	new TextDecoder(encoding).decode(head, { stream: true }).replace(/^\uFEFF/, '');

/** Looks for a byte that the encoding does not allow; null where the whole file is valid in it. */
export const findBadByte = async (bytes: Bytes, encoding: string): Promise<BadByte | null> => {
	const decoder = new TextDecoder(encoding, { fatal: true });
	let start = 0;
	try {
		for await (const chunk of bytes.stream()) {
			decoder.decode(chunk, { stream: true });
			start += chunk.length;
		}
		decoder.decode();
		return null;
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return locate(bytes, encoding, start);
	}
};

/** Decodes again, byte by byte from `start`, since a decoder does not say where it failed. */
const locate = async (bytes: Bytes, encoding: string, start: number): Promise<BadByte> => {
	const decoder = new TextDecoder(encoding, { fatal: true });
	let byte = 0;
	let line = 1;
	for await (const chunk of bytes.stream()) {
		const step = byte >= start ? 1 : chunk.length;
		for (let at = 0; at < chunk.length; at += step) {
			try {
				line += breaksIn(decoder.decode(chunk.subarray(at, at + step), { stream: true }));
			} catch {
				return { byte, line };
			}
			byte += Math.min(step, chunk.length - at);
		}
	}
	return { byte, line };
};

const breaksIn = (text: string): number => text.split('\n').length - 1;

const notIn = (encoding: string, { byte, line }: BadByte): FormatFault => ({
	rule: 'encoding',
	zh: `文件不是有效的 ${encoding}：文本第 ${line} 行、第 ${byte} 字节处不能解码。请核对 source.yaml 的 encoding，或重新导出为 UTF-8。`,
	en: `The file is not valid ${encoding}: line ${line} of the text cannot be decoded at byte ${byte}. Check encoding in source.yaml, or export the file again as UTF-8.`,
	write: 'encoding: …',
});
