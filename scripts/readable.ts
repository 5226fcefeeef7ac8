import { readFileSync } from 'node:fs';
import { gunzipSync, strFromU8, unzipSync } from 'fflate';
import { maybePersonal } from '../src/domain/personal-signs.ts';

/** Pictures, fonts and programs: nothing in them is anybody's. */
const MUTE = /\.(?:png|jpe?g|webp|avif|gif|ico|woff2?|ttf|otf|wasm)$/i;
const DATA = /\.(?:html|ndjson|csv|json|xml|txt|svg|js|css|webmanifest|ics)$/i;

/** The texts that a file of a site holds: its own, or those packed in it. None for pictures and fonts. */
export function textsOf(path: string): readonly string[] {
	if (MUTE.test(path)) return [];
	const bytes = readFileSync(path);
	if (DATA.test(path)) return [bytes.toString('utf8')];
	if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [strFromU8(gunzipSync(bytes))];
	if (bytes[0] === 0x50 && bytes[1] === 0x4b)
		return Object.entries(unzipSync(bytes)).map(([name, content]) => `${name}\n${strFromU8(content)}`);
	return [bytes.toString('utf8')];
}

/** How many stretches before and after go along, so that a word beside a number is seen with it. */
const BESIDE = 2;

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
