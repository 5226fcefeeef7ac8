import { closeSync, openSync, readSync, writeSync } from 'node:fs';

const BLOCK = 1 << 20;

/** Writes a text piece by piece, in large writes. */
export function writePieces(path: string) {
	const file = openSync(path, 'w');
	let waiting: string[] = [];
	let size = 0;
	const flush = () => {
		if (waiting.length > 0) writeSync(file, waiting.join(''));
		waiting = [];
		size = 0;
	};
	return {
		add(piece: string) {
			waiting.push(piece);
			size += piece.length;
			if (size > BLOCK) flush();
		},
		close() {
			flush();
			closeSync(file);
		},
	};
}

/** Appends lines of JSON to a file in large writes. */
export function writeLines(path: string) {
	const { add, close } = writePieces(path);
	return { add: (line: string) => add(`${line}\n`), close };
}

/** Reads a file line by line, holding no more than a block and a line of it. */
export function* readLines(path: string): Generator<string> {
	const file = openSync(path, 'r');
	const block = Buffer.allocUnsafe(BLOCK);
	const decoder = new TextDecoder();
	let rest = '';
	try {
		for (let read; (read = readSync(file, block, 0, BLOCK, null)) > 0;) {
			const lines = (rest + decoder.decode(block.subarray(0, read), { stream: true })).split('\n');
			rest = lines.pop()!;
			yield* lines;
		}
		if (rest !== '') yield rest;
	} finally {
		closeSync(file);
	}
}
