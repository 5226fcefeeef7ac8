import { backwards } from '../backwards.ts';
import { kinds } from '../kinds.ts';
import { MASK } from '../layout.ts';
import type { Spaces } from './entries.ts';
import { soundOf } from './reading-table.ts';
import { placeLength } from './regions.ts';
import { Space } from './space.ts';
import { GROUP, type Roll } from './roll.ts';

/** Up to so many names, a masked name may begin at any character; above, at its beginning and its own part only. */
const FEW = 300_000;

/**
 * Names of parties with one character masked: only where neither what stands before the character tells enough (a
 * prefix that crosses a cut in the space of sounds) nor what follows it (likewise in the space of backward names). The
 * key is the character before the mask, what follows, and what stands before, backwards.
 */
export function maskedNames(
	roll: Roll,
	{ folded, coreLengths, subjectOfName }: Spaces,
	crossing: { readonly s: ReadonlySet<string>; readonly z: ReadonlySet<string> }
): Space {
	const masked = new Space();
	for (let name = 0; name < roll.names.length; name++) {
		if (roll.groups[subjectOfName[name]!] !== GROUP.party) continue;
		const core = folded[name]!.slice(0, coreLengths[name]);
		const characters = [...core];
		if (characters.length !== core.length) continue;
		const sounds = characters.map(soundOf);
		const brand = placeLength(core);
		const back = backwards(core);
		for (let at = 1; at < core.length - 1; at++) {
			if (!crossing.z.has(back.slice(0, core.length - at - 1))) continue;
			const starts = roll.names.length <= FEW ? [0, brand, at - 1] : [0, brand];
			const isOpen = starts.some((from) => at > from && crossing.s.has(sounds.slice(from, at).join('')));
			if (!isOpen) continue;
			const key = core[at - 1]! + core.slice(at + 1) + MASK + back.slice(core.length - at + 1);
			masked.add(masked.arena.add(key), name, Math.min(255, at + 1), at + 1, kinds.inside);
		}
	}
	return masked;
}
