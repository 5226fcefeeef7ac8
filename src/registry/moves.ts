import type { Decision, MoveDecision } from '../domain/decision.ts';
import { idOf, KEY_SEPARATOR } from '../domain/key.ts';
import type { Entry } from '../ingest/entry.ts';
import { plainKey } from './plain-key.ts';
import { sha256 } from './present.ts';
import type { PublicRecord } from './record.ts';

/** An old address and where it leads now. */
export interface Move {
	readonly dataset: string;
	readonly from: string;
	readonly to: string;
}

/** More moves of one record than anybody makes: beyond them they run in a circle. */
const LONGEST = 100;

const placeOf = (dataset: string, key: string) => `${dataset}:${plainKey(key)}`;

const isMove = (decision: Decision): decision is MoveDecision => 'movedTo' in decision;

/**
 * Follows records to their new keys, over several moves too. An address leads on only while the record is public;
 * where its key named a party that may not be named any more, the old address is gone with the name.
 */
export function moveBook(decisions: readonly Decision[], used: Set<Decision>) {
	const moves = decisions.filter(isMove);
	const targets = new Set(moves.map(({ dataset, movedTo }) => placeOf(dataset, movedTo)));
	const onward = new Map(moves.map((move) => [placeOf(move.dataset, move.key), move]));
	const idNow = new Map<string, { readonly id: string; readonly named: boolean } | null>();

	return {
		/** Keeps the address of an entry that a move may lead to; null where it is not public. */
		learn(dataset: string, { key }: Entry, record: PublicRecord | null) {
			const place = placeOf(dataset, key);
			if (!targets.has(place)) return;
			const isOpen = record !== null && record.key === key;
			idNow.set(place, isOpen ? { id: record.id, named: !record.withdrawn && !record.nameless } : null);
		},
		close: (): readonly Move[] =>
			moves.flatMap((move) => {
				const { dataset, key } = move;
				const last = follow(move);
				const to = idNow.get(placeOf(dataset, last.movedTo));
				if (to !== undefined) used.add(move);
				if (to == null || (key.includes(KEY_SEPARATOR) && !to.named)) return [];
				return [{ dataset, from: idOf(key, sha256), to: to.id }];
			}),
	};

	function follow(move: MoveDecision): MoveDecision {
		let last = move;
		for (let step = 0; step < LONGEST; step++) {
			if (idNow.has(placeOf(last.dataset, last.movedTo))) return last;
			const next = onward.get(placeOf(last.dataset, last.movedTo));
			if (!next) return last;
			last = next;
		}
		return last;
	}
}
