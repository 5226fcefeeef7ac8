import { decodeHTML } from 'entities';
import { join } from 'node:path';
import { findPersonal } from '../../src/domain/personal.ts';
import { maybePersonal } from '../../src/domain/personal-signs.ts';
import { foldHidden } from '../../src/registry/folding.ts';
import type { Gated } from '../../src/registry/gate.ts';
import { isPartOfWord, lawfulPlaces, searchHidden, searchSpaced } from '../../src/registry/hidden.ts';
import { leaveOutCommon } from './chrome.ts';
import { readTexts, suspectStretches, withoutEscapes } from './readable.ts';

/** Something in the output that must not be there. The text itself is not repeated. */
export interface Disclosure {
	readonly file: string;
	readonly what: 'hidden' | 'idNumber' | 'mobile' | 'bankCard' | 'homeAddress';
	/** The hidden value for the operator's eyes; what else looks personal is shortened. */
	readonly value: string;
}

/** What is looked for, and what of it is lawful where. `own` are texts that lawfully hold digits, such as the hotline. */
export interface Hiding extends Pick<Gated, 'hidden' | 'shown' | 'ownPages' | 'lawfulDigits'> {
	readonly own: readonly string[];
}

const NONE: ReadonlySet<string> = new Set();

/** Hold digests, sizes and words of our own; their digits are nobody's. */
const DIGESTS = new Set(['release.json', 'screening.json', 'lookup.json']);

/** Searches files of a site, packed ones too, and their names, for what is hidden and for personal identifiers. */
export function scanFiles(
	folder: string,
	files: readonly string[],
	{ hidden, shown, ownPages, lawfulDigits, own }: Hiding
): readonly Disclosure[] {
	const search = searchHidden(hidden);
	const searchCodes = searchSpaced(hidden);
	const isLawful = lawfulPlaces(shown, search);
	const lawful = new Set([...lawfulDigits, ...own.map((text) => text.replace(/\D/g, ''))]);
	const found: Disclosure[] = [];
	const withoutCommon = leaveOutCommon(folder, files, (stretch) => {
		const text = decodeHTML(stretch);
		return !maybePersonal(text) && hiddenIn(text).size === 0 && withoutEscapes(text) === null;
	});
	for (const file of files) {
		scanHidden(file, file);
		readTexts(join(folder, file), (raw) => {
			const own = file.endsWith('.html') ? withoutCommon(raw) : raw;
			const text = file.endsWith('.html') && own.includes('&') ? decodeHTML(own) : own;
			scanHidden(file, text);
			const plain = withoutEscapes(text);
			if (plain !== null) scanHidden(file, plain);
			if (!DIGESTS.has(file) && !/\.(?:js|css)$/.test(file)) scanPersonal(file, text);
		});
	}
	return found;

	function hiddenIn(text: string): ReadonlySet<string> {
		if (hidden.size === 0) return NONE;
		const folded = foldHidden(text);
		return new Set([
			...search(folded)
				.filter((hit) => !isPartOfWord(folded, hit) && !isLawful(folded, hit))
				.map(({ value }) => value),
			...searchCodes(folded),
		]);
	}

	function scanHidden(file: string, text: string) {
		const page = pageOf(file);
		for (const value of hiddenIn(text))
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
