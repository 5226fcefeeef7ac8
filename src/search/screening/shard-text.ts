import { completeOrgCode } from '../../domain/identifiers/orgCode.ts';
import { completeUscc } from '../../domain/identifiers/uscc.ts';
import type { Code } from './codes.ts';
import type { Listed } from '../answer.ts';
import type { ListedName } from './findings.ts';

/** Parts the columns of a shard: combinations of lists, names, codes, and which combination each name has. */
const COLUMN = '\u001d';
/** What a line can share with the one before is said in one character from here on. */
const FROM = 48;
const MOST_SHARED = 70;
const UNSAFE =
	/[\0-\x1f\u2028\u2029]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Writes names, in the order in which they are given, as the text of a shard. Each name shares its beginning with the
 * one before; codes are without their check characters, which follow from the others; the page is left out where it
 * follows from the first code.
 */
export function toShardText(names: readonly ListedName[]): string {
	const combinations = [...new Set(names.map(combinationOf))].toSorted();
	const numbers = new Map(combinations.map((each, number) => [each, number.toString(36)]));
	let before = '';
	const written = names.map(({ name: given }) => {
		const name = given.replace(UNSAFE, ' ');
		const shared = sharedWith(before, name);
		before = name;
		return String.fromCharCode(FROM + shared) + name.slice(shared);
	});
	return [
		combinations,
		written,
		names.map(writeCodes),
		names.map((name) => numbers.get(combinationOf(name))! + (name.former ? '~' : '')),
	]
		.map((column) => column.join('\n'))
		.join(COLUMN);
}

/** Reads the names of a shard's text in their order. */
export function* readShardText(text: string): Generator<ListedName> {
	const [combinations = [], names = [], codes = [], numbers = []] = text
		.split(COLUMN)
		.map((column) => column.split('\n'));
	const lists = combinations.map(readCombination);
	let name = '';
	for (let at = 0; at < numbers.length; at++) {
		const [number = '', after] = numbers[at]!.split('~');
		if (number === '') continue;
		name = name.slice(0, names[at]!.charCodeAt(0) - FROM) + names[at]!.slice(1);
		yield {
			name,
			former: after !== undefined,
			...readCodes(codes[at]!),
			lists: lists[parseInt(number, 36)]!,
		};
	}
}

const combinationOf = ({ lists }: ListedName) =>
	[...new Set(lists.map(({ dataset, standing, until = '' }) => `${dataset} ${standing} ${until}`.trim()))]
		.toSorted()
		.join(',');

const readCombination = (written: string): readonly Listed[] =>
	written.split(',').map((listing) => {
		const [dataset = '', standing, until] = listing.split(' ');
		return { dataset, standing: standing === 'ended' ? 'ended' : 'current', ...(until ? { until } : {}) };
	});

function sharedWith(before: string, name: string): number {
	let shared = 0;
	while (shared < MOST_SHARED && shared < name.length && name[shared] === before[shared]) shared++;
	// No character is cut in two.
	return /[\ud800-\udbff]/.test(name[shared - 1] ?? '') ? shared - 1 : shared;
}

/** A unified code as its 16 characters, an organisation code as `o` and 8, a registration number behind `r`, a page behind `=`. */
function writeCodes({ codes, page }: ListedName): string {
	const first = codes.find((code) => pageOf(code) === page);
	const ordered = first ? [first, ...codes.filter((code) => code !== first)] : codes;
	const written = ordered.map(({ scheme, value }) =>
		scheme === 'uscc' ? value.slice(0, 16) : scheme === 'orgcode' ? `o${value.slice(0, 8)}` : `r${value}`
	);
	return [...(first ? [] : [`=${page}`]), ...written].join(' ');
}

function readCodes(written: string): Pick<ListedName, 'codes' | 'page'> {
	const parts = written.split(' ');
	const page = parts[0]!.startsWith('=') ? parts.shift()!.slice(1) : null;
	const codes = parts.map(readOne);
	return { codes, page: page ?? pageOf(codes[0]!) };
}

function readOne(part: string): Code {
	const rest = part.slice(1);
	if (part[0] === 'o') return { scheme: 'orgcode', value: completeOrgCode(rest) };
	if (part[0] === 'r') return { scheme: rest.length === 15 ? 'regno15' : 'regno13', value: rest };
	return { scheme: 'uscc', value: completeUscc(part) };
}

/** The page that a party has by its code. */
const pageOf = ({ scheme, value }: Code): string =>
	scheme === 'uscc' ? value : scheme === 'orgcode' ? `org-${value}` : `reg-${value}`;
