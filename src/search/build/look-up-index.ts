import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { seal } from './seal.ts';
import { gb2312 } from '../gb2312.ts';
import { FAN } from '../layout.ts';
import { packLists, type Manifest, type Root, type SpaceLetter } from '../root.ts';
import { packTraditional } from '../traditional.ts';
import { isUsual, packForms } from '../usual-forms.ts';
import { characterForms, folding } from './character-forms.ts';
import { crossingPrefixes, cutSpace, type Cutting } from './cutting.ts';
import { makeEntries } from './entries.ts';
import { FORM_KIND, partiesByPieceOfForm } from './form-lists.ts';
import { writersOf, type Write } from './lines.ts';
import { ListFiles, totalsOf } from './list-files.ts';
import { maskedNames } from './masked.ts';
import { makeReadingTable } from './reading-table.ts';
import { soundedTexts, type SoundedTexts } from './sounded-texts.ts';
import type { Space } from './space.ts';
import { rollOf } from './roll.ts';
import type { Subject } from './subject.ts';
import { emitTopLists } from './top-lists.ts';
import { worthOfNames, worthOfNumbers, type WorthOf } from './worths.ts';

/** Bytes of a block before it is deflated: of names and of numbers, where the names are few or many. */
const BUDGETS = {
	few: { names: 23_000, numbers: 16_000 },
	many: { names: 26_000, numbers: 28_000 },
} as const;
/** The same of backward and of masked names. */
const BACKWARD = 20_000;
const MASKED = 15_000;
const MANY = 300_000;

const utf8 = new TextEncoder();
const pack = (bytes: Uint8Array) => deflateRawSync(seal(bytes));

/** What an index is made of beside its subjects, and where its files go: a path below the index's folder, and bytes. */
export interface Making {
	readonly release: string;
	readonly digest: string;
	readonly datasets: readonly string[];
	put(path: string, bytes: Uint8Array): void;
}

/**
 * Makes the look-up index and hands out its files; gives what stands in `/lookup.json`. The same subjects make the same
 * files, byte for byte. How it is built and read: `CONTRIBUTING.md`, *Look-up*.
 */
export function makeLookUpIndex(subjects: Iterable<Subject>, making: Making): Manifest {
	const roll = rollOf(subjects);
	const spaces = makeEntries(roll, folding);
	const writers = writersOf(roll, spaces);
	const lists = new ListFiles();
	const hash = createHash('sha256');
	const put = (path: string, bytes: Uint8Array) => {
		const packed = pack(bytes);
		hash.update(`${path} ${packed.length}\n`).update(packed);
		making.put(path, packed);
	};
	const budgets = roll.names.length > MANY ? BUDGETS.many : BUDGETS.few;
	const cut = (letter: SpaceLetter, space: Space, write: Write, budget: number): Cutting => {
		const cutting = cutSpace(space, {
			write,
			budget,
			put: (path, block) => put(`${letter}/${path}.bin`, block),
		});
		const { separators } = cutting;
		for (let first = 0; first < separators.length; first += FAN)
			put(`${letter}/${first / FAN}/d.bin`, utf8.encode(separators.slice(first, first + FAN).join('\n')));
		return cutting;
	};
	const list = (
		letter: SpaceLetter,
		space: Space,
		cutting: Cutting,
		how: { write: Write; worthOf: WorthOf; texts?: SoundedTexts }
	) =>
		emitTopLists(space, cutting, {
			emit: (name, top) => lists.add(letter + name, top, how.write),
			worthOf: how.worthOf,
			texts: how.texts ?? null,
		});

	const cutNames = (letter: 's' | 'i') => {
		const space = spaces[letter];
		const write = writers.byName(space);
		const cutting = cut(letter, space, write, budgets.names);
		const worthOf = worthOfNames(space, roll, spaces);
		const how = { write, worthOf };
		list(letter, space, cutting, letter === 's' ? { ...how, texts: soundedTexts(roll, spaces) } : how);
		return cutting;
	};
	const cutNumbers = (letter: 'c' | 'r') => {
		const space = spaces[letter];
		const write = writers.byNumber(space, letter === 'r');
		const cutting = cut(letter, space, write, budgets.numbers);
		list(letter, space, cutting, { write, worthOf: worthOfNumbers(space, roll, spaces) });
		return cutting;
	};

	for (const [piece, { total, names }] of partiesByPieceOfForm(roll, spaces))
		lists.addEntries(
			`=${piece}`,
			totalsOf('party', total),
			names.map((name) => {
				const subject = spaces.subjectOfName[name]!;
				const [place, profile] = [roll.places[subject]!, roll.profiles[subject]!];
				const until = roll.untils[subject]!;
				return {
					kind: FORM_KIND,
					right: roll.names[name]!,
					left: '',
					beside: '',
					key: '',
					place,
					profile,
					until,
				};
			})
		);
	const s = cutNames('s');
	const crossingS = crossingPrefixes(spaces.s, s);
	spaces.s.empty();
	const i = cutNames('i');
	spaces.i.empty();
	const c = cutNumbers('c');
	spaces.c.empty();
	const r = cutNumbers('r');
	spaces.r.empty();
	const z = cut('z', spaces.z, writers.backward, BACKWARD);
	const crossingZ = crossingPrefixes(spaces.z, z);
	spaces.z.empty();
	const masked = maskedNames(roll, spaces, { s: crossingS, z: crossingZ });
	const g = cut('g', masked, writers.byName(masked), MASKED);
	put('t.bin', packTraditional(characterForms));
	const root: Root = {
		readings: makeReadingTable(spaces.used.keys()),
		traditional: packForms(usualForms(spaces.used)),
		lists: lists.put((path, bytes) => put(`k/${path}.bin`, bytes)),
		spaces: {
			s: directoriesOf(s),
			i: directoriesOf(i),
			z: directoriesOf(z),
			c: directoriesOf(c),
			r: directoriesOf(r),
			g: directoriesOf(g),
		},
		profiles: roll.table.map(({ weight, lists: its }) => [weight, ...packLists(its, making.datasets)]),
		datasets: making.datasets,
	};
	const packedRoot = pack(utf8.encode(JSON.stringify(root)));
	hash.update(packedRoot);
	return {
		release: making.release,
		digest: making.digest,
		index: hash.digest('hex').slice(0, 16),
		root: packedRoot.toString('base64'),
	};
}

/** How many forms the root tells beside those within GB 2312. */
const USUAL = 250;

/** The forms that readers most often need to know: those within GB 2312, and those of the characters most used in names. */
function usualForms(used: ReadonlyMap<string, number>): typeof characterForms {
	const within = new Set(gb2312);
	const usual = characterForms.filter(isUsual);
	const often = ([, to]: readonly [string, string]) => used.get(to) ?? 0;
	const beyond = usual.filter(([from]) => !within.has(from)).toSorted((a, b) => often(b) - often(a));
	const told = new Set([...usual.filter(([from]) => within.has(from)), ...beyond.slice(0, USUAL)]);
	return usual.filter((pair) => told.has(pair));
}

/** The separators of the first blocks of a space's directories. */
const directoriesOf = ({ separators }: Cutting) => separators.filter((_, at) => at % FAN === 0);
