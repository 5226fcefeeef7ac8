import { joinOf } from './codes.ts';
import type { Line, ListedName } from './findings.ts';
import { eachDeletion, hashOf, makeHashTable, type HashTable } from './hash-table.ts';
import { coresBeforeSlip, type TakenName } from './name.ts';

/** The lines of a reader's list, found by what a published name may share with them. */
export interface LineIndex {
	/** Calls back once with every line that may meet the name; some do not. */
	each(listed: ListedName, taken: TakenName, take: (line: number) => void): void;
}

/** Indexes lines by their codes and by the texts that like names share. Memory depends on the lines alone. */
export function indexLines(lines: readonly Line[]): LineIndex {
	const codes = new Map<string, number[]>();
	let [deletions, sounds] = [0, 0];
	for (const { name } of lines) {
		deletions += name ? name.core.length + 1 + name.spellings.length + coresBeforeSlip(name).length : 0;
		sounds += name ? 2 : 0;
	}
	const cores = makeHashTable(deletions);
	const others = makeHashTable(sounds);
	lines.forEach(({ name, code }, line) => {
		if (code) {
			const same = codes.get(joinOf(code));
			if (same) same.push(line);
			else codes.set(joinOf(code), [line]);
		}
		if (!name) return;
		eachDeletion(name.core, (hash) => cores.add(hash, line));
		for (const core of [...name.spellings, ...coresBeforeSlip(name)]) cores.add(hashOf(core), line);
		others.add(hashOf(name.sound), line);
		if (name.head !== null) others.add(hashOfHead(name.head), line);
	});
	let round = 0;
	const met = new Int32Array(lines.length);
	return {
		each(listed, taken, take) {
			round++;
			const once = (line: number) => {
				if (met[line] === round) return;
				met[line] = round;
				take(line);
			};
			for (const code of listed.codes) codes.get(joinOf(code))?.forEach(once);
			eachByName(taken, cores, others, once);
		},
	};
}

/** Cores one slip apart share a text with at most one character left out of each. */
function eachByName(
	{ core, head, spellings, sound }: TakenName,
	cores: HashTable,
	others: HashTable,
	take: (line: number) => void
) {
	eachDeletion(core, (hash) => cores.each(hash, take));
	for (const spelling of spellings) cores.each(hashOf(spelling), take);
	others.each(hashOf(sound), take);
	others.each(hashOfHead(head ?? core), take);
	if (head !== null) cores.each(hashOf(head), take);
}

/** Heads are kept apart from sounds by a mark that neither holds. */
const hashOfHead = (head: string) => hashOf(`^${head}`);
