import type { Dataset } from '../domain/dataset.ts';
import { parties, type Value } from '../domain/value.ts';
import { datasets } from '../datasets/index.ts';
import type { Mention, PublicParty, ShownParty } from '../registry/record.ts';

/** The parties of a public record's value, as the public sees them. */
export const shownParties = (value: Value | undefined): readonly ShownParty[] =>
	parties(value) as readonly ShownParty[];

/** The records of a party on one side of the public record, newest first. */
export interface SideOfParty {
	readonly side: Dataset['side'];
	readonly mentions: readonly { readonly dataset: Dataset; readonly mention: Mention }[];
}

/** The records that name a party, negative before neutral before positive; sides without records are left out. */
export function sidesOf({ records }: Pick<PublicParty, 'records'>): readonly SideOfParty[] {
	const mentions = records.flatMap((mention) =>
		datasets.filter(({ id }) => id === mention.dataset).map((dataset) => ({ dataset, mention }))
	);
	return (['negative', 'neutral', 'positive'] as const)
		.map((side) => ({
			side,
			mentions: mentions
				.filter(({ dataset }) => dataset.side === side)
				.toSorted(
					(a, b) => compare(b.mention.from ?? '', a.mention.from ?? '') || compare(a.mention.id, b.mention.id)
				),
		}))
		.filter((each) => each.mentions.length > 0);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
