import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHTML } from 'entities';
import { findPersonal } from '../src/domain/personal.ts';
import { foldHidden } from '../src/registry/folding.ts';
import type { Gated } from '../src/registry/gate.ts';
import { isPartOfWord, lawfulPlaces, searchHidden, searchSpaced } from '../src/registry/hidden.ts';
import { suspectStretches, textsOf, withoutEscapes } from './readable.ts';

/** Something in the output that must not be there. The text itself is not repeated. */
export interface Disclosure {
	readonly file: string;
	readonly what: 'hidden' | 'idNumber' | 'mobile' | 'bankCard' | 'homeAddress';
	/** The hidden value for the operator's eyes; what else looks personal is shortened. */
	readonly value: string;
}

/** Holds digests and sizes only; its digits are nobody's. */
const DIGESTS = new Set(['release.json']);

/**
 * Searches every file of a site, packed ones too, and every file name, for hidden values in all folded forms and
 * for personal identifiers. `own` are texts that lawfully hold such digits, such as the hotline of the site.
 */
export function scanSite(
	folder: string,
	{ hidden, shown, ownPages, lawfulDigits }: Pick<Gated, 'hidden' | 'shown' | 'ownPages' | 'lawfulDigits'>,
	own: readonly string[]
): readonly Disclosure[] {
	const search = searchHidden(hidden);
	const searchCodes = searchSpaced(hidden);
	const isLawful = lawfulPlaces(shown, search);
	const lawful = new Set([...lawfulDigits, ...own.map((text) => text.replace(/\D/g, ''))]);
	const found: Disclosure[] = [];
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (entry.isDirectory()) continue;
		const path = join(entry.parentPath, entry.name);
		const file = path.slice(folder.length + 1).replaceAll('\\', '/');
		scanHidden(file, file);
		for (const raw of textsOf(path)) {
			const text = file.endsWith('.html') && raw.includes('&') ? decodeHTML(raw) : raw;
			scanHidden(file, text);
			const plain = withoutEscapes(text);
			if (plain !== null) scanHidden(file, plain);
			if (!DIGESTS.has(file) && !/\.(?:js|css)$/.test(file)) scanPersonal(file, text);
		}
	}
	return found;

	function scanHidden(file: string, text: string) {
		if (hidden.size === 0) return;
		const folded = foldHidden(text);
		const page = pageOf(file);
		const values = new Set([
			...search(folded)
				.filter((hit) => !isPartOfWord(folded, hit) && !isLawful(folded, hit))
				.map(({ value }) => value),
			...searchCodes(folded),
		]);
		for (const value of values)
			if (!ownPages.get(value)?.has(page)) found.push({ file, what: 'hidden', value });
	}

	function scanPersonal(file: string, text: string) {
		const seen = new Set<string>();
		for (const stretch of suspectStretches(file, text))
			for (const { kind, start, end } of findPersonal(stretch)) {
				const value = stretch.slice(start, end);
				const digits = value.replace(/\D/g, '');
				if (seen.has(value) || (digits !== '' && lawful.has(digits))) continue;
				seen.add(value);
				found.push({ file, what: kind, value: `${value.slice(0, 3)}…` });
			}
	}
}

/** The record whose page a file is, as `dataset/id`, in either language. */
function pageOf(file: string): string {
	const parts = file.split('/').slice(file.startsWith('en/') ? 1 : 0, -1);
	return `${parts[0]}/${parts.at(-1)}`;
}
