import { isEnd, type Decision, type EndDecision } from '../domain/decision.ts';
import { isDay } from '../domain/day.ts';
import { KEY_SEPARATOR } from '../domain/key.ts';
import { fault, type Fault } from '../domain/problem.ts';
import type { StatedEnd } from '../domain/standing.ts';
import type { Collected } from './collection.ts';
import type { Mapping } from './mapping.ts';

/** A key that an earlier snapshot held and the last does not. */
export interface Vanished {
	readonly key: string;
	readonly from: Collected;
	readonly line: number;
	/** The first export that lacks it. */
	readonly missingFrom: string;
	/** True where the last-but-one snapshot still held it. */
	readonly lately: boolean;
}

/**
 * Follows keys through snapshots in order: those that were there once and are not in the last. A key on a rejected
 * row is still there, and what an earlier snapshot said of it is held.
 */
export function followKeys(
	snapshots: readonly { readonly file: string; readonly collected: Collected }[]
): readonly Vanished[] {
	const held = new Map<string, Pick<Vanished, 'from' | 'line'>>();
	const gone = new Map<string, Vanished>();
	snapshots.forEach(({ file, collected }, at) => {
		const { lines, refused } = collected;
		const lately = at === snapshots.length - 1;
		for (const [key, { from, line }] of held) {
			if (lines.has(key) || refused.has(key)) continue;
			gone.set(key, { key, from, line, missingFrom: file, lately });
			held.delete(key);
		}
		for (const [key, line] of lines) {
			held.set(key, { from: collected, line });
			gone.delete(key);
		}
		for (const key of refused) {
			const before = gone.get(key);
			if (before) held.set(key, before);
			gone.delete(key);
		}
	});
	return [...gone.values()];
}

/** The decision that ends a record: by its own key, else for all that vanished from its source. */
export function decidedEnd(
	decisions: readonly Decision[],
	dataset: string,
	source: string,
	key: string,
	vanished: boolean
): EndDecision | null {
	const ends = decisions
		.filter(isEnd)
		.filter((decision) => decision.dataset === dataset && (decision.source ?? source) === source);
	return (
		ends.find((decision) => isWritten(decision.key, key)) ??
		(vanished ? (ends.find(({ key: each }) => each === '*') ?? null) : null)
	);
}

/** True where an operator writes this key: cells joined as messages show them, ` + ` between, count too. */
export const isWritten = (written: string, key: string): boolean =>
	written === key || written === key.replaceAll(KEY_SEPARATOR, ' + ');

/** How a vanished record ended by the sender's habit, or null where that is a question. */
export function habitualEnd({ vanished }: Pick<Mapping, 'vanished'>, missingFrom: string): StatedEnd | null {
	return vanished === 'question' ? null : { on: dayInName(missingFrom), ground: vanished };
}

/** The day that a file's name states, or null. */
function dayInName(name: string): string | null {
	const [, year, month, day] = /(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?!.*\d{4})/.exec(name) ?? [];
	const stated = `${year}-${month}-${day}`;
	return isDay(stated) ? stated : null;
}

/** The question about a key that vanished, with the decision to copy into `decisions.yaml`. */
export function vanishedKey(dataset: string, key: string, missingFrom: string): Fault {
	const shown = key.replaceAll(KEY_SEPARATOR, ' + ');
	return fault(
		'vanished',
		`编号“${shown}”在上一份导出中有，在“${missingFrom}”中没有，也没有说明原因。请在 decisions.yaml 写明移出原因和日期；这家来源凡移出都不再列出的，在 source.yaml 写明 vanished。`,
		`The key “${shown}” is in the export before and not in “${missingFrom}”, and nobody says why. State ground and day in decisions.yaml; for a sender who drops whatever ended, say vanished in source.yaml.`,
		`- { dataset: ${dataset}, key: ${JSON.stringify(shown)}, ended: …, on: … }`
	);
}
