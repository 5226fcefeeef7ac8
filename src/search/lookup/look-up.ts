import { CannotConfirm, type Answer, type LookUp } from '../answer.ts';
import { unseal } from '../checksum.ts';
import { coreOf, isPieceOfForm, withoutUnfinishedForm } from '../legal-forms.ts';
import type { Manifest, Root } from '../root.ts';
import { emptyAnswer, hitsOf } from './answering.ts';
import { inflate, readFiles, type Fetch } from './files.ts';
import type { Found } from './found.ts';
import { Language } from './language.ts';
import { namesReadAs } from './letters.ts';
import { groupOfName, namesHolding, type Holding } from './names.ts';
import { namesNear } from './near.ts';
import { numbersByDigits, numbersHolding } from './numbers.ts';
import { countPages, type Finding, type Reader } from './reader.ts';
import { nameOf } from './found.ts';
import { Tree } from './tree.ts';

/** Numbers of up to so many characters are looked for in names too. */
const SHORT_NUMBER = 4;

/**
 * Opens the index of the site at `base`, which ends with a slash: reads `lookup.json`. Throws `CannotConfirm` where it
 * does not come or is damaged.
 */
export async function openLookUp(base: string, get: Fetch = (address) => fetch(address)): Promise<LookUp> {
	let manifest: Manifest;
	let root: Root;
	try {
		const response = await get(`${base}lookup.json`);
		if (!response.ok) throw new Error(`${response.status}`);
		manifest = (await response.json()) as Manifest;
		const packed = Uint8Array.from(atob(manifest.root), (character) => character.charCodeAt(0));
		root = JSON.parse(new TextDecoder().decode(unseal(await inflate(packed)))) as Root;
	} catch (cause) {
		throw new CannotConfirm(`${base}lookup.json could not be read.`, { cause });
	}
	const read = readFiles(`${base}lookup/${manifest.index}/`, get);
	const reader = {
		root,
		tree: new Tree(root, read),
		language: new Language(root, () => read('t.bin')),
	};
	const { release, digest, index } = manifest;
	return { release, digest, index, datasets: root.datasets, search: (query) => search(reader, query) };
}

async function search(reader: Reader, asked: string): Promise<Answer> {
	const { language, root } = reader;
	const before = reader.tree.consulted;
	await language.learnFor(asked);
	const folded = language.fold(asked);
	const answer = (readAs: Answer['readAs'], { found, totals, more }: Finding): Answer => {
		const hits = hitsOf(root, found, totals);
		const counted = { party: 0, person: 0, thing: 0 };
		for (const { group } of hits) counted[group]++;
		for (const group of Object.keys(counted) as (keyof typeof counted)[])
			if (more || totals[group] > counted[group]) counted[group] = Math.max(counted[group], totals[group]);
		return { asked, folded, readAs, hits, totals: counted };
	};
	if (folded === '') return emptyAnswer(asked, folded, 'nothing');
	const isNumber = /^[0-9a-z]{2,}$/.test(folded) && /\d/.test(folded);
	if (isNumber) {
		const numbers = await numbersHolding(reader, folded);
		if (numbers.found.length > 0 && folded.length > SHORT_NUMBER) return answer('number', numbers);
		const names = await namesHolding(reader, folded, folded);
		if (numbers.found.length + names.found.length > 0) return answer('number', joined(numbers, names));
	}
	if (/^[a-zü]+$/.test(folded)) {
		const read = await namesReadAs(reader, folded);
		if (read.found.length > 0) return answer('letters', read);
	}
	if (isPieceOfForm(folded)) {
		const { entries, totals } = await reader.tree.list('=', folded);
		const found = entries.map((entry): Found => ({ entry, letter: 's', tier: 'inside' }));
		const elsewhere = await namesHolding(reader, folded, folded);
		return answer('name', joined(elsewhere, { found, totals, more: true }));
	}
	const { core, holding } = await holdingByName(reader, folded);
	if (holding.found.length > 0) return answer('name', holding);
	if (/\d/.test(folded) && !isNumber) {
		const numbers = await numbersHolding(reader, folded);
		const found = numbers.found.length > 0 ? numbers : await numbersByDigits(reader, folded);
		if (found.found.length > 0) return answer('number', found);
	}
	const words = await namesWithWords(reader, asked);
	if (words.length > 0)
		return answer('name', {
			found: words,
			totals: countPages(words, ({ entry }) => groupOfName(entry)),
			more: false,
		});
	const near = isNumber
		? []
		: await namesNear(reader, { typed: asked, whole: folded, core, holding, before });
	return answer('name', {
		found: near,
		totals: countPages(near, ({ entry }) => groupOfName(entry)),
		more: false,
	});
}

const joined = (a: Finding, b: Finding): Finding => ({
	found: [...a.found, ...b.found],
	totals: {
		party: a.totals.party + b.totals.party,
		person: a.totals.person + b.totals.person,
		thing: a.totals.thing + b.totals.thing,
	},
	more: a.more || b.more,
});

/** Names that hold a query without its legal form; where many do, the same name is looked for apart. */
async function holdingByName(
	reader: Reader,
	folded: string
): Promise<{ readonly core: string; readonly holding: Holding }> {
	const core = coreOf(folded);
	const holding = await namesHolding(reader, core, folded);
	if (holding.seat.wide && core !== folded && !holding.found.some(({ tier }) => tier === 'exact')) {
		const same = await namesHolding(reader, folded, folded);
		return { core, holding: { ...holding, found: [...same.found, ...holding.found] } };
	}
	const shorter = withoutUnfinishedForm(folded);
	if (holding.found.length > 0 || core !== folded || shorter === folded) return { core, holding };
	return { core: shorter, holding: await namesHolding(reader, shorter, folded) };
}

/** Names that hold every word of a query of several, found by the longest. */
async function namesWithWords({ language, ...rest }: Reader, asked: string): Promise<readonly Found[]> {
	const words = asked
		.normalize('NFKC')
		.split(/[\s,，、;；]+/)
		.map((word) => coreOf(language.fold(word)))
		.filter((word) => word !== '');
	if (words.length < 2) return [];
	const [longest = ''] = words.toSorted((a, b) => b.length - a.length);
	const { found } = await namesHolding({ language, ...rest }, longest, longest);
	return found.filter(({ entry }) => {
		const name = language.fold(nameOf('s', entry) + entry.beside);
		return words.every((word) => name.includes(word));
	});
}
