import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHTML } from 'entities';
import { findPersonal } from '../src/domain/personal.ts';
import { foldHidden, isInnocent, searchHidden } from '../src/registry/hidden.ts';
import type { Gated } from '../src/registry/gate.ts';

/** Something in the output that must not be there. The text itself is not repeated. */
export interface Disclosure {
	readonly file: string;
	readonly what: 'hidden' | 'idNumber' | 'mobile' | 'bankCard' | 'homeAddress';
	/** The hidden value for the operator's eyes, shortened. */
	readonly value: string;
}

const READABLE = /\.(?:html|ndjson|csv|json|xml|txt|svg|js|css|webmanifest|ics)$/;
/** Holds digests and sizes only; its digits are nobody's. */
const DIGESTS = new Set(['release.json']);

/**
 * Searches every file of a site, and every file name, for hidden values in all folded forms and for personal
 * identifiers. `own` are texts that lawfully hold such digits, such as the hotline of the site.
 */
export function scanSite(
	folder: string,
	{ hidden, shown, lawfulDigits }: Pick<Gated, 'hidden' | 'shown' | 'lawfulDigits'>,
	own: readonly string[]
): readonly Disclosure[] {
	const search = searchHidden(hidden);
	const lawful = new Set([...lawfulDigits, ...own.map((text) => text.replace(/\D/g, ''))]);
	const found: Disclosure[] = [];
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (entry.isDirectory()) continue;
		const path = join(entry.parentPath, entry.name);
		const file = path.slice(folder.length + 1).replaceAll('\\', '/');
		scanText(file, file);
		if (!READABLE.test(file)) continue;
		const raw = readFileSync(path, 'utf8');
		const text = file.endsWith('.html') && raw.includes('&') ? decodeHTML(raw) : raw;
		scanText(file, text);
		if (DIGESTS.has(file) || /\.(?:js|css)$/.test(file)) continue;
		for (const { kind, start, end } of findPersonal(text)) {
			const value = text.slice(start, end);
			if (!lawful.has(value.replace(/\D/g, '')))
				found.push({ file, what: kind, value: `${value.slice(0, 3)}…` });
		}
	}
	return found;

	function scanText(file: string, text: string) {
		if (hidden.size === 0) return;
		const folded = foldHidden(text);
		for (const hit of search(folded))
			if (!isInnocent(folded, hit, shown)) found.push({ file, what: 'hidden', value: hit.value });
	}
}
