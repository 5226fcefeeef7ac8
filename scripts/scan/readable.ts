import { closeSync, openSync, readSync } from 'node:fs';
import { Gunzip, Unzip, UnzipInflate } from 'fflate';
import { textsOfFragment } from './fragment.ts';
import { maybePersonal } from '../../src/domain/personal-signs.ts';
import { isLookUpFile, readLookUpFile } from './look-up-file.ts';
import { isNameShard, readNameShard } from './name-shard.ts';

/** Pictures, fonts and programs: nothing in them is anybody's. */
const MUTE = /\.(?:png|jpe?g|webp|avif|gif|ico|woff2?|ttf|otf|wasm|pagefind)$/i;
const DATA = /\.(?:html|ndjson|csv|json|xml|txt|svg|js|css|webmanifest|ics)$/i;

const PIECE = 1 << 20;
const block = Buffer.alloc(1 << 20);

/**
 * Hands on the texts that a file of a site holds: its own, or those packed in it, in pieces of some megabytes that
 * end with a line or a row, so that no file is too large. None for pictures and fonts.
 */
export function readTexts(path: string, take: (text: string) => void): void {
	if (MUTE.test(path)) return;
	if (isLookUpFile(path)) return take(readLookUpFile(path));
	if (isNameShard(path)) return take(readNameShard(path));
	const file = openSync(path, 'r');
	try {
		const [first = 0, second = 0] = block.subarray(0, readSync(file, block, 0, 2, 0));
		const isData = DATA.test(path);
		const reader =
			!isData && first === 0x50 && second === 0x4b
				? unzip(take)
				: !isData && first === 0x1f && second === 0x8b
					? /\.pf_fragment$/.test(path)
						? gunzip(asWritten(take), Infinity)
						: gunzip(take)
					: plain(take);
		for (let at = 0, read; (read = readSync(file, block, 0, block.length, at)) > 0; at += read)
			reader.add(block.subarray(0, read));
		reader.end();
	} finally {
		closeSync(file);
	}
}

interface Reader {
	add(bytes: Uint8Array): void;
	end(): void;
}

/** Text in UTF-8, cut behind line breaks and the ends of tags once a piece has so many characters. */
function plain(take: (text: string) => void, piece = PIECE): Reader {
	const decoder = new TextDecoder();
	let waiting = '';
	return {
		add(bytes) {
			waiting += decoder.decode(bytes, { stream: true });
			if (waiting.length < piece) return;
			const end = Math.max(waiting.lastIndexOf('\n'), waiting.lastIndexOf('</row>')) + 1 || waiting.length;
			take(waiting.slice(0, end));
			waiting = waiting.slice(end);
		},
		end() {
			waiting += decoder.decode();
			if (waiting !== '') take(waiting);
		},
	};
}

/** The texts of full-text search as they were before they were cut into words. */
const asWritten = (take: (text: string) => void) => (packed: string) => {
	for (const text of textsOfFragment(packed)) take(text);
};

function gunzip(take: (text: string) => void, piece = PIECE): Reader {
	const text = plain(take, piece);
	const unpacking = new Gunzip((chunk) => text.add(chunk));
	return {
		add: (bytes) => unpacking.push(bytes.slice()),
		end: () => {
			unpacking.push(new Uint8Array(0), true);
			text.end();
		},
	};
}

/** The members of a ZIP, each with its name. */
function unzip(take: (text: string) => void): Reader {
	const unpacking = new Unzip((member) => {
		take(member.name);
		const text = plain(take);
		member.ondata = (error, chunk, final) => {
			if (error) throw error;
			text.add(chunk);
			if (final) text.end();
		};
		member.start();
	});
	unpacking.register(UnzipInflate);
	return {
		add: (bytes) => unpacking.push(bytes.slice()),
		end: () => unpacking.push(new Uint8Array(0), true),
	};
}

/** How many stretches before and after go along, so that a word beside a number is seen with it. */
export const BESIDE = 2;

/**
 * The stretches of a text that may hold something personal, cut where no number or address goes on: at the lines of
 * data, at the tags of a page. Outlines of drawings are left out.
 */
export function* suspectStretches(file: string, text: string): Generator<string> {
	const mark = file.endsWith('.html') ? '<' : '\n';
	const stretches = text.split(mark);
	for (const [at, stretch] of stretches.entries()) {
		if (/^(?:path|polyline|polygon) /.test(stretch) || !maybePersonal(stretch)) continue;
		yield mark === '<' ? stretches.slice(Math.max(0, at - BESIDE), at + BESIDE + 1).join(mark) : stretch;
	}
}

/** Texts written as `%E6%98%8E` or `\u660e`, in plain characters; null where a text holds none. */
export function withoutEscapes(text: string): string | null {
	if (!/%[c-f][\da-f]%|\\u[\da-f]{4}/i.test(text)) return null;
	return text
		.replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
		.replace(/(?:%[\da-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'));
}
