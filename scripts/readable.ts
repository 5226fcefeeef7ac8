import { readFileSync } from 'node:fs';
import { gunzipSync, strFromU8, unzipSync } from 'fflate';

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

/** Texts written as `%E6%98%8E` or `\u660e`, in plain characters; null where a text holds none. */
export function withoutEscapes(text: string): string | null {
	if (!/%[c-f][\da-f]%|\\u[\da-f]{4}/i.test(text)) return null;
	return text
		.replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
		.replace(/(?:%[\da-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'));
}
