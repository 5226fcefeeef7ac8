import type { Affected } from '../domain/affected.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Wording } from '../domain/lang.ts';
import type { Site } from '../domain/site.ts';
import type { PublicRecord } from '../registry/record.ts';
import { simplify, traditionalOf } from '../registry/simplified.ts';
import { noticeOf, type CheckNotice } from './check-notice.ts';
import { shown } from './field.ts';
import { DEMO } from './demo.ts';

/** The name of the file, beside a dataset's other files. */
export const CHECK_LIST = 'check.json';

/** Everything with which a page tells, by itself, whether a product is meant by a notice. */
export interface CheckList {
	readonly demo?: string;
	/** Traditional characters, each before its simplified form, as far as the notices hold either. */
	readonly simplified: string;
	readonly remedies: Readonly<Record<string, Wording>>;
	/** Notices in force before those that have ended, then newest first. */
	readonly notices: readonly CheckNotice[];
}

/** The list of a dataset that declares how things are compared with its notices; no withdrawn record is in it. */
export function checkListOf(
	dataset: Dataset,
	affected: Affected,
	records: readonly PublicRecord[],
	site: Pick<Site, 'fanout' | 'demo'>
): CheckList {
	const notices = records
		.filter(({ withdrawn }) => !withdrawn)
		.map((record) => noticeOf(record, dataset, affected, site))
		.toSorted(inOrder);
	const codes = [...new Set(notices.flatMap(({ remedies = [] }) => remedies))].toSorted();
	const named = (code: string): Wording => {
		const values = { [affected.remedies]: code };
		return {
			zh: shown(dataset, values, affected.remedies, 'zh') ?? code,
			en: shown(dataset, values, affected.remedies, 'en') ?? code,
		};
	};
	return {
		...(site.demo ? { demo: DEMO } : {}),
		simplified: pairsOf(notices),
		remedies: Object.fromEntries(codes.map((code) => [code, named(code)])),
		notices,
	};
}

const inOrder = (a: CheckNotice, b: CheckNotice): number =>
	Number(a.over ?? false) - Number(b.over ?? false) ||
	(b.day ?? '').localeCompare(a.day ?? '') ||
	(a.id < b.id ? -1 : 1);

/** Every traditional character of which a notice holds the character or its simplified form, with that form. */
function pairsOf(notices: readonly CheckNotice[]): string {
	const words = notices.flatMap(({ product, brand, models = [], makers = [] }) => [
		product,
		brand,
		...models,
		...makers,
	]);
	const pairs = new Set<string>();
	for (const character of simplify(words.join('')))
		for (const traditional of traditionalOf(character)) pairs.add(traditional + character);
	return [...pairs].toSorted().join('');
}

/** The list as a file, a notice a line. */
export function writeCheckList({ notices, ...head }: CheckList): string {
	const lines = notices.map((notice) => JSON.stringify(notice));
	return `${JSON.stringify(head).slice(0, -1)},"notices":[\n${lines.join(',\n')}\n]}\n`;
}
