import type { Columns } from '../../derive/columns.ts';
import { OLDEST } from '../../derive/narrowing.ts';
import { placeIn, type Piece, type PieceRow } from '../../derive/pieces.ts';
import { oldestFirst } from './order.ts';

/** `columns.json`: the columns, and the names of the files that hold the rows and the orders. */
export interface ListFile extends Columns {
	readonly rows: readonly string[];
	readonly orders: Readonly<Record<string, string>>;
}

/** A row with the piece that holds its wordings. */
export interface RowRead {
	readonly piece: Piece;
	readonly row: PieceRow;
}

/** The files of a list. What could not be read rejects, and is asked for again the next time. */
export interface Source {
	columns(): Promise<ListFile>;
	/** The ranks of an order; null for the order of the list. */
	ranks(sort: string | null): Promise<readonly number[] | null>;
	/** The rows at these places of the list. */
	rows(positions: readonly number[]): Promise<readonly RowRead[]>;
}

/** Opens the files below `/<dataset>/`; nothing is asked for before it is needed, and nothing twice. */
export function openSource(base: string): Source {
	const asked = new Map<string, Promise<unknown>>();
	const read = <T>(path: string): Promise<T> => {
		const known = asked.get(path);
		if (known) return known as Promise<T>;
		const answer = fetch(`${base}${path}.json`).then((response) => {
			if (!response.ok) throw new Error(response.statusText);
			return response.json() as Promise<T>;
		});
		answer.catch(() => asked.delete(path));
		asked.set(path, answer);
		return answer;
	};
	const columns = () => read<ListFile>('columns');
	return {
		columns,
		async ranks(sort) {
			if (sort === null) return null;
			const { from, facets, orders } = await columns();
			if (sort === OLDEST) return oldestFirst(from);
			const name = orders[sort];
			if (name === undefined) return facets[sort]?.at ?? null;
			return (await read<{ ranks: readonly number[] }>(`orders/${name}`)).ranks;
		},
		async rows(positions) {
			const { total, rows } = await columns();
			const places = positions.map((position) => placeIn(position, total));
			const pieces = await Promise.all(places.map(([piece]) => read<Piece>(`rows/${rows[piece]}`)));
			return places.map(([, at], index) => ({ piece: pieces[index]!, row: pieces[index]!.rows[at]! }));
		},
	};
}
