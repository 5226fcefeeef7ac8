import { encodeGbk } from './gbk.ts';

/** What may come out in a Chinese text; anything else means that the bytes only look right. */
const plausible =
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{ASCII}\u00A0-\u024F\u2010-\u2042\u20AC\u2103-\u2122\u2160-\u217F\u2460-\u25FF\u3000-\u303F\uFF00-\uFFEF]*$/u;

/** A character of which bytes are lost. */
const half = '□';

let openings: ReadonlySet<string> | null = null;

/** The characters that GBK reads in the first two bytes of a Chinese character or mark written in UTF-8. */
const readOpenings = (): ReadonlySet<string> => {
	const decoder = new TextDecoder('gbk');
	const leads = [0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xef];
	const trails = Array.from({ length: 64 }, (_, at) => 0x80 + at);
	return new Set(
		leads.flatMap((lead) => trails.map((trail) => decoder.decode(new Uint8Array([lead, trail]))))
	);
};

/**
 * Undoes the reading of UTF-8 as GBK (椋熷搧 for 食品): null unless every run of characters beyond ASCII becomes
 * valid UTF-8 when written in GBK, with two Chinese characters or more in all; one and a half where a `?`, as
 * which GBK writes a broken character, shows that bytes are lost. They may be lost at the end without one.
 */
export const ungarbleGbk = (text: string): string | null => {
	const first = /[^\0-\x7F]/u.exec(text)?.[0];
	openings ??= readOpenings();
	if (first === undefined || !openings.has(first)) return null;
	let isGarbled = true;
	const original = text.replace(/\??([^\0-\x7F]+)/g, (whole, run: string, at: number) => {
		const end = at + whole.length;
		const read = readRun(run, whole.startsWith('?'), end === text.length || text[end] === '?');
		isGarbled &&= read !== null;
		return read ?? '';
	});
	if (!isGarbled || !isProven(original, text) || !plausible.test(original.replaceAll(half, ''))) return null;
	return original.replaceAll(`${half}?`, half);
};

const isProven = (original: string, text: string): boolean => {
	const han = original.match(/\p{Script=Han}/gu)?.length ?? 0;
	return han >= 2 || (han === 1 && original.includes(half) && text.includes('?'));
};

/** One run; null where it is not UTF-8 read as GBK. `cutBefore`, `cutAfter`: bytes may be lost there. */
const readRun = (run: string, cutBefore: boolean, cutAfter: boolean): string | null => {
	const bytes = encodeGbk(run);
	if (!bytes) return null;
	const start = cutBefore ? leadingRest(bytes) : 0;
	const end = bytes.length - (cutAfter ? trailingRest(bytes) : 0);
	const read = strictly(bytes.subarray(start, end));
	if (read === null) return null;
	return (cutBefore && start === 0 ? '?' : '') + read + (end < bytes.length ? half : '');
};

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** How many bytes at the beginning belong to a character whose first was lost: two at most. */
const leadingRest = (bytes: Uint8Array): number =>
	isContinuation(bytes[0]) ? (isContinuation(bytes[1]) ? 2 : 1) : 0;

/** How many bytes at the end begin a character of three that is not complete. */
const trailingRest = (bytes: Uint8Array): number => {
	const isLead = (byte: number | undefined) => byte !== undefined && byte >= 0xe0 && byte <= 0xef;
	if (isLead(bytes.at(-1))) return 1;
	return isLead(bytes.at(-2)) && isContinuation(bytes.at(-1)) ? 2 : 0;
};

const strictly = (bytes: Uint8Array): string | null => {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return null;
	}
};
