import type { PublicFault } from '../src/registry/published.ts';
import type { Examined } from './examination.ts';

/** The public fault log: per dataset, sender, rule and field how often, and the earliest day. No cell, row or file. */
export function publicFaults({ intake, gated }: Examined): readonly PublicFault[] {
	const rejections = intake.sources.flatMap(({ dataset, source, rejections: own }) =>
		[...own.values()].map(({ rule, field, count }) => ({ dataset, source, rule, field, count, first: null }))
	);
	return [...gated.doubts, ...rejections].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ dataset, source, rule, field }: PublicFault) =>
	[dataset, source, rule, field ?? ''].join('\u001f');
