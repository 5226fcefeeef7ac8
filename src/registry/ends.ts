import { isEnd, type Decision, type EndDecision } from '../domain/decision.ts';
import type { StatedEnd } from '../domain/standing.ts';
import { plainKey } from './plain-key.ts';

/** Tells how the operator has decided that a record ended, and marks the decision used. Null where nobody has. */
export function decidedEnds(decisions: readonly Decision[], used: Set<Decision>) {
	const byKey = Map.groupBy(decisions.filter(isEnd), ({ dataset, key }) => `${dataset}:${plainKey(key)}`);
	return (dataset: string, source: string, key: string): StatedEnd | null => {
		const decision = byKey
			.get(`${dataset}:${plainKey(key)}`)
			?.find((each: EndDecision) => (each.source ?? source) === source);
		if (!decision) return null;
		used.add(decision);
		return { on: decision.on, ground: decision.ended };
	};
}
