import { recogniseColumns, type Columns } from '../../search/screening/list/columns.ts';
import { toOwnLines } from '../../search/screening/list/own-line.ts';
import { readList, type ListRow } from '../../search/screening/list/table.ts';
import { bytesOf } from '../../search/screening/manifest.ts';
import {
	loadNames,
	readOffer,
	type NameList,
	type Offer,
	type ReadFile,
} from '../../search/screening/name-list.ts';
import { screen, type Report } from '../../search/screening/report.ts';
import { screeningWords } from '../../words/screening-page.ts';
import type { Asked, NamedList, Told } from './messages.ts';
import { toResultFile } from './result-file.ts';
import { readEarlier, type Earlier } from './result-state.ts';
import { select } from './selection.ts';

/** Answers what a page asks. Everything of a reader's list stays in here; only `offer` and `load` ask the site. */
export function openSession(readerOf: (base: string) => ReadFile, tell: (told: Told) => void) {
	let read: ReadFile = () => Promise.reject(new Error('The site is not known yet.'));
	let offer: Offer | null = null;
	let names: NameList | null = null;
	let rows: readonly ListRow[] = [];
	let report: Report | null = null;
	let earlier: Earlier | null = null;
	let isCancelled = false;

	return async (asked: Asked): Promise<void> => {
		switch (asked.ask) {
			case 'offer':
				read = readerOf(asked.base);
				return makeOffer();
			case 'load':
				return load();
			case 'list':
				return takeList(asked.bytes);
			case 'screen':
				return screenList(asked.columns, asked.today);
			case 'cancel':
				isCancelled = true;
				return;
			case 'earlier':
				return takeEarlier(asked.bytes);
			case 'select':
				if (report && names)
					tell({ tell: 'selected', ...select(report, asked.selection, earlier, names.manifest, asked.lang) });
				return;
			case 'file':
				if (report && names)
					tell({
						tell: 'file',
						form: asked.form,
						bytes: toResultFile(report, names, asked.form, asked.lang),
					});
		}
	};

	async function makeOffer() {
		try {
			offer = await readOffer(read);
			const { release, manifest } = offer;
			tell({
				tell: 'offer',
				release: release.release,
				day: release.day,
				names: manifest.names,
				bytes: bytesOf(manifest),
			});
		} catch {
			tell({ tell: 'unreachable' });
		}
	}

	async function load() {
		try {
			offer = await readOffer(read);
			names = await loadNames(offer, read, (loaded, of) => tell({ tell: 'loading', loaded, of }));
			tell({
				tell: 'loaded',
				names: offer.manifest.names,
				release: offer.release.release,
				missing: names.missing,
			});
		} catch {
			tell({ tell: 'unreachable' });
		}
	}

	async function takeList(bytes: Uint8Array) {
		const list = await readList(bytes);
		if ('fault' in list) return tell({ tell: 'refused', what: 'list', why: list.fault });
		if (list.rows.length === 0) return tell({ tell: 'refused', what: 'list', why: screeningWords.empty });
		rows = list.rows;
		const columns = recogniseColumns(rows);
		tell({ tell: 'list', first: rows.slice(0, 6), rows: rows.length, columns });
	}

	async function screenList(columns: Columns, today: string) {
		if (!names) return;
		isCancelled = false;
		const screening = screen(toOwnLines(rows, columns, names.reading), names, today);
		for (let step = screening.next(); ; step = screening.next()) {
			if (step.done) {
				report = step.value;
				return tell({ tell: 'done', doubt: report.doubt, lists: listsIn(report, names) });
			}
			tell({ tell: 'progress', ...step.value });
			await turn();
			if (isCancelled) return tell({ tell: 'cancelled' });
		}
	}

	async function takeEarlier(bytes: Uint8Array) {
		const list = await readList(bytes);
		if ('fault' in list) return tell({ tell: 'refused', what: 'earlier', why: list.fault });
		earlier = readEarlier(list.rows);
		tell(
			earlier
				? { tell: 'earlier', lines: earlier.size }
				: { tell: 'refused', what: 'earlier', why: screeningWords.notAResult }
		);
	}
}

/** Lets what has been asked meanwhile be heard. */
const turn = () => new Promise((go) => setTimeout(go));

function listsIn({ lines }: Report, { manifest }: NameList): readonly NamedList[] {
	const met = new Set(
		lines.flatMap(({ findings }) =>
			findings.flatMap(({ listed }) => listed.lists.map(({ dataset }) => dataset))
		)
	);
	return Object.entries(manifest.lists).flatMap(([id, { title }]) => (met.has(id) ? [{ id, title }] : []));
}
