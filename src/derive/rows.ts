import type { Dataset } from '../domain/dataset.ts';
import { langs } from '../domain/lang.ts';
import type { Site } from '../domain/site.ts';
import type { PublicRecord } from '../registry/record.ts';
import { recordPath } from './address.ts';
import { rowOf, type LedgerRow } from './ledger.ts';
import type { Cell, Piece, PieceStanding } from './pieces.ts';
import { openRoll } from './roll.ts';

/** The rows of records as the browser gets them, the same texts as in the list's pages and none besides. */
export function toPiece(
	records: readonly PublicRecord[],
	dataset: Dataset,
	site: Pick<Site, 'fanout'>,
	standingOf: (record: PublicRecord) => PieceStanding | null
): Piece {
	const words = openRoll<readonly [string, string]>();
	const standings = openRoll<PieceStanding>();
	const rows = records.map((record) => {
		const [zh, en] = langs.map((lang) => rowOf(record, dataset, lang)) as [LedgerRow, LedgerRow];
		const wording = (text: (row: LedgerRow) => string): Cell =>
			text(zh) === text(en) ? text(zh) : words.add([text(zh), text(en)]);
		const standing = standingOf(record);
		return [
			recordPath(site, dataset.id, record.id).slice(1).join('/'),
			zh.title.own ? zh.title.text : words.add([zh.title.text, en.title.text]),
			zh.under,
			zh.source,
			standing === null ? -1 : standings.add(standing),
			...zh.cells.map((_, at) => wording(({ cells }) => cells[at]!)),
		] as const;
	});
	return { words: words.members, standings: standings.members, rows };
}
