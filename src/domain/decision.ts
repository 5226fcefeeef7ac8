/** What the operator has decided; see `decisions.yaml`. */
export type Decision = EndDecision | KeepDecision | MoveDecision;

/** An exemplar is kept although a party of it stands on a negative list, named as `dataset:key`. */
export interface KeepDecision {
	readonly dataset: string;
	readonly key: string;
	readonly against: string;
	readonly decision: 'keep';
	readonly why: string | null;
}

/** A record has another key now; its old address leads to the new one. */
export interface MoveDecision {
	readonly dataset: string;
	readonly key: string;
	readonly movedTo: string;
}

/** A record has ended. Key `*` with a source is every record that vanished from that sender's exports. */
export interface EndDecision {
	readonly dataset: string;
	readonly source: string | null;
	readonly key: string;
	readonly ended: string;
	readonly on: string;
	readonly reference: string | null;
}

export const isEnd = (decision: Decision): decision is EndDecision => 'ended' in decision;
