import type { Answer } from '../answer.ts';
import { coreOf, isPieceOfForm, withoutUnfinishedForm } from '../legal-forms.ts';
import { shownOf } from './answering.ts';
import type { Found } from './found.ts';
import { asFound, holds, namesHolding, type Holding } from './names.ts';
import { joined, NOTHING, type Finding, type Reader } from './reader.ts';

/** Numbers of up to so many characters are looked for in names too. */
const SHORT_NUMBER = 4;
/** Longer texts than a name is are not compared with names for likeness. */
const LONGEST_NAME = 60;
/** From so many names on that hold a query as it stands, those with another legal form come behind them. */
const MANY = 10;
/** What decision numbers hold and names hardly do. */
const YEAR_OR_SERIAL = /\d{4}/;

/** Answers a query as typed; see `LookUp`. */
export async function answerQuery(opened: Reader, asked: string): Promise<Answer> {
	const reader = { ...opened, tree: opened.tree.afresh() };
	const { language, root, tree } = reader;
	await language.learnFor(asked);
	const folded = language.fold(asked);
	const answer = (readAs: Answer['readAs'], finding: Finding): Answer => ({
		asked,
		folded,
		readAs,
		...shownOf(root, finding),
	});
	if (folded === '') return answer('nothing', NOTHING);
	const isNumber = /^[0-9a-z]{2,}$/.test(folded) && /\d/.test(folded);
	const isDocument = !isNumber && YEAR_OR_SERIAL.test(folded);
	if (isNumber) {
		const numbers = await (await lettersAndNumbers()).numbersHolding(reader, asked);
		if (numbers.found.length > 0 && folded.length > SHORT_NUMBER) return answer('number', numbers);
		const both = joined(numbers, await namesHolding(reader, folded, folded));
		if (both.found.length > 0) return answer('number', both);
	}
	if (isDocument) {
		const numbers = await (await lettersAndNumbers()).numbersHolding(reader, asked);
		if (numbers.found.length > 0) return answer('number', numbers);
	}
	if (/^[a-zü]+$/.test(folded)) {
		const read = await (await lettersAndNumbers()).namesReadAs(reader, folded);
		if (read.found.length > 0) return answer('letters', read);
		const numbers = await (await lettersAndNumbers()).numbersHolding(reader, asked);
		if (numbers.found.length > 0) return answer('number', numbers);
	}
	if (isPieceOfForm(folded)) {
		const { entries, totals } = await tree.list('=', folded);
		const found = entries.map((entry): Found => ({ entry, letter: 's', tier: 'inside' }));
		return answer('name', joined(await namesHolding(reader, folded, folded), { found, totals }));
	}
	const { core, holding } = await holdingByName(reader, folded);
	if (holding.found.length > 0) return answer('name', holding);
	if (/\d/.test(folded) && !isNumber && !isDocument) {
		const numbers = await (await lettersAndNumbers()).numbersHolding(reader, asked);
		if (numbers.found.length > 0) return answer('number', numbers);
	}
	const { namesNear, namesWithWords } = await further();
	const found = await namesWithWords(reader, asked);
	if (found.length > 0 || isNumber || core.length > LONGEST_NAME)
		return answer('name', { found, totals: null });
	const near = await namesNear(reader, { typed: asked, whole: folded, core, holding });
	return answer('name', { found: near, totals: null });
}

// What only some queries need is loaded when one does.
const lettersAndNumbers = () => import('./letters-and-numbers.ts');
const further = () => import('./further.ts');

/**
 * Names that hold a query, and with them those in the same block that differ from it in their legal form only; where
 * none does, names that hold it without its legal form, or without one that was typed halfway.
 */
async function holdingByName(
	reader: Reader,
	folded: string
): Promise<{ readonly core: string; readonly holding: Holding }> {
	const { language } = reader;
	const core = coreOf(folded);
	const holding = await namesHolding(reader, folded, folded);
	if (holding.found.length > 0) {
		const alike = holding.block
			.filter((entry) => holds(language, entry, core))
			.map((entry) => asFound(language, entry, core, folded))
			.filter(({ tier }) => tier === 'core' || tier === 'spelling')
			.map((found): Found => (holding.found.length < MANY ? found : { ...found, tier: 'spelling' }));
		return { core, holding: { ...holding, found: [...holding.found, ...alike] } };
	}
	const shorter = core === folded ? withoutUnfinishedForm(folded) : core;
	if (shorter === folded) return { core, holding };
	return { core: shorter, holding: await namesHolding(reader, shorter, folded) };
}
