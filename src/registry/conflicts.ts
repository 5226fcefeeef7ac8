import type { Dataset } from '../domain/dataset.ts';
import type { Decision, KeepDecision } from '../domain/decision.ts';
import { orgCodeOf } from '../domain/identifiers/uscc.ts';
import { fault } from '../domain/problem.ts';
import { parties, type Party } from '../domain/value.ts';
import type { GateFault } from './gate.ts';
import { plainKey } from './plain-key.ts';
import type { PublicRecord } from './record.ts';

const isKeep = (decision: Decision): decision is KeepDecision => 'against' in decision;

/**
 * Holds honours against negative lists: a party of a current honour that stands, by verified code, on a current
 * negative record is a stop until the operator decides.
 */
export function conflictBook(decisions: readonly Decision[], used: Set<Decision>) {
	const listed = new Map<string, { dataset: string; key: string }[]>();
	const honours: { dataset: string; source: string; key: string; name: string; codes: readonly string[] }[] =
		[];

	return {
		learn(record: PublicRecord, dataset: Dataset, source: string) {
			if (record.standing !== 'current' || dataset.side === 'neutral') return;
			const { dataset: id, key } = record;
			for (const field of Object.keys(dataset.fields))
				for (const party of parties(record.values[field])) {
					const codes = codesOf(party);
					if (codes.length === 0) continue;
					if (dataset.side === 'positive')
						honours.push({ dataset: id, source, key, name: party.name, codes });
					else
						for (const code of codes) {
							const known = listed.get(code);
							if (known) known.push({ dataset: id, key });
							else listed.set(code, [{ dataset: id, key }]);
						}
				}
		},
		close: (): readonly GateFault[] =>
			honours.flatMap(({ dataset, source, key, name, codes }) => {
				const against = new Map(
					codes.flatMap((code) =>
						(listed.get(code) ?? []).map((each) => [`${each.dataset}:${each.key}`, each])
					)
				);
				return [...against.keys()].flatMap((negative) => {
					const kept = decisions.find(
						(each) =>
							isKeep(each) &&
							each.dataset === dataset &&
							plainKey(each.key) === plainKey(key) &&
							plainKey(each.against) === plainKey(negative)
					);
					if (kept) used.add(kept);
					return kept
						? []
						: [{ dataset, source, key, fault: standsOn(plainKey(key), name, plainKey(negative)) }];
				});
			}),
	};
}

/** A party's verified codes, the organisation code within a unified one included. */
const codesOf = ({ ids }: Party) =>
	ids.flatMap(({ scheme, value, valid }) =>
		valid === false ? [] : scheme === 'uscc' ? [value, orgCodeOf(value)] : [value]
	);

const standsOn = (key: string, name: string, negative: string) =>
	fault(
		'exemplar-conflict',
		`示范单位“${key}”的“${name}”同时在负面名单“${negative}”上，须先作出决定。`,
		`“${name}” of the exemplar “${key}” stands on the negative record “${negative}”; a decision is needed first.`,
		`- { dataset: …, key: ${key}, against: "${negative}", decision: keep, why: … }`
	);
